import { seenField } from '#lib/domain/procedure/posted-answers.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { SaveOutcome } from './save-queue.ts'
import type { Batch } from './waiting-answers.ts'

export type Reply =
  | { readonly outcome: Exclude<SaveOutcome, 'saved'> }
  | {
      readonly outcome: 'saved'
      /** ISO instant, by the server's clock. */
      readonly savedAt: string
      /** Questions that hold something else than before. */
      readonly changed: readonly string[]
      readonly differing: readonly { readonly name: string; readonly theirs: Typed }[]
    }

type Sending = {
  readonly action: string
  /** What the form carries besides answers: its token, and boxes that are no questions. */
  readonly rest: Typed
  readonly batch: Batch
  readonly seen: Readonly<Record<string, readonly string[]>>
  /** The page goes away: the request may outlive it. */
  readonly keepalive?: boolean
}

/** Sends some answers of a step to the address of its form, as an autosave. An address elsewhere means signing in. */
export const sendAnswers = async ({
  action,
  rest,
  batch,
  seen,
  keepalive = false,
}: Sending): Promise<Reply> => {
  const body = new URLSearchParams({ ...rest, intent: 'autosave' })
  body.set(
    seenField,
    JSON.stringify(Object.fromEntries(Object.keys(batch).map((name) => [name, seen[name]]))),
  )
  for (const { controls } of Object.values(batch))
    for (const [control, text] of Object.entries(controls)) body.set(control, text)
  try {
    const response = await fetch(action, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
      redirect: 'manual',
      keepalive,
    })
    if (response.ok) return { outcome: 'saved', ...(await response.json()) }
    if (response.type === 'opaqueredirect' || response.status === 403) return { outcome: 'refused' }
    const isClosed = response.status === 404 || response.status === 410
    return { outcome: isClosed ? 'closed' : 'unreachable' }
  } catch {
    return { outcome: 'unreachable' }
  }
}
