/** Why a message did not go out. Only these words and numbers are kept and shown: what servers answer may name people. */
export type FailureReason =
  | 'off'
  | 'unreachable'
  | 'timeout'
  | 'login'
  | 'tooMany'
  | 'rejected'
  | 'answer'
  | 'zalo'
  | 'noTemplate'
  | 'noTelephone'
  | 'noEmail'
  | 'noAccount'
  | 'noText'
  /** A receiver of web hooks without https, or within a private network. */
  | 'notSecure'
  | 'notPublic'

/** Thrown when a message could not be handed over. Its message is `reason` or `reason:number`. */
export class DeliveryFailure extends Error {
  /** Trying again would not help: the address does not exist, or its owner refuses. */
  readonly isFinal: boolean

  constructor(
    reason: FailureReason,
    { number, isFinal = false }: { readonly number?: number; readonly isFinal?: boolean } = {},
  ) {
    super(number === undefined ? reason : `${reason}:${number}`)
    this.name = 'DeliveryFailure'
    this.isFinal = isFinal
  }
}
