export type Mail = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Throws a DeliveryFailure when the mail could not be handed over; the job is then tried again. */
export type Mailer = { readonly send: (mail: Mail) => Promise<void> }
