/** What is posted to a receiver: the exact bytes that were signed. */
export type Hook = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Answers with the receiver's status; throws a DeliveryFailure when it cannot be reached, or may not be. */
export type HookPoster = (hook: Hook) => Promise<number>
