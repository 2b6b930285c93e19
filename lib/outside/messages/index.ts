import type { Channel } from '#lib/domain/message/channel.ts'

/** A message on its way to one person by one channel. */
export type Letter = {
  /** Of our own message: whoever is given it twice can tell. */
  readonly id: string
  /** An e-mail address, or a mobile number as E.164. */
  readonly to: string
  readonly template: string
  readonly subject: string
  /** In full, for mail. */
  readonly text: string
  /** For a telephone, in one part. */
  readonly short: string
  /** What templates of others are filled with: no personal data but the file's code. */
  readonly facts: Readonly<Record<string, string>>
}

/** Throws a DeliveryFailure when the letter could not be handed over. */
export type Sender = (letter: Letter) => Promise<void>

/** `null`: this installation has no such channel. */
export type Senders = Readonly<Record<Channel, Sender | null>>
