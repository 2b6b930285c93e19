import type { Dong } from '#lib/domain/kernel/money.ts'
import type { Result } from '#lib/domain/kernel/result.ts'

/** An order as the bank knows it. */
export type Order = {
  readonly orderRef: string
  readonly amount: Dong
  /** When it was made; the bank finds it by this again. */
  readonly createdAt: Temporal.Instant
}

/** What the bank says about an order, its signature checked. */
export type BankWord = {
  readonly orderRef: string
  readonly amount: Dong
  readonly succeeded: boolean
  /** The bank's number of the transaction; "0" where none came about. */
  readonly transaction: string
  readonly paidAt: Temporal.Instant | null
}

/** Why a notification is not believed, in the order in which it is looked at. */
export type Disbelief = 'signature' | 'terminal' | 'amount' | 'currency' | 'order'

/** What became of a question to the bank. */
export type Asked =
  | { readonly kind: 'said'; readonly word: BankWord }
  /** The payer has not finished, or the bank itself does not know yet. */
  | { readonly kind: 'open' }
  /** The bank has never heard of the order: nobody came to pay. */
  | { readonly kind: 'unknown' }

export type Repayment = Order & {
  /** The number of what was paid. */
  readonly transaction: string
  /** How much goes back: the whole, or a part. */
  readonly back: Dong
  /** Unique for a day; the bank refuses a second one. */
  readonly requestId: string
  /** Who asks for it: a role, never a name. */
  readonly by: string
}

/** VNPay 2.1.0, as much of it as fees need. */
export type Vnpay = {
  readonly terminal: string
  /** Where the payer goes. */
  readonly payAddress: (
    order: Order & {
      readonly expiresAt: Temporal.Instant
      readonly returnUrl: string
      readonly ip: string
      readonly english: boolean
    },
  ) => string
  /** What an address that VNPay has called or sent a payer to says; `query` as it came, without `?`. */
  readonly read: (query: string) => Result<BankWord, Disbelief>
  /** @throws where the bank cannot be reached or its answer is not signed: to be asked again later */
  readonly ask: (order: Order, requestId: string, now: Temporal.Instant) => Promise<Asked>
  /** The number of the repayment; or the bank's code of refusal. @throws as `ask` */
  readonly payBack: (repayment: Repayment, now: Temporal.Instant) => Promise<Result<string, string>>
}
