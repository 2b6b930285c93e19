import type { AnyAnswers } from './answers.ts'
import { isMet } from './form-of.ts'
import type { Procedure } from './procedure.ts'

/** To whom and where a result goes by post. */
export type PostalAddress = {
  readonly recipient: string
  readonly telephone: string
  readonly address: string
}

/** Where the result of this person goes by post; null for those who come for it, and where the service has no post. */
export const postalAddress = (
  { byPost }: Pick<Procedure, 'byPost'>,
  answers: AnyAnswers,
): PostalAddress | null =>
  byPost && isMet(byPost.onlyIf, answers)
    ? {
        recipient: String(answers[byPost.recipient] ?? ''),
        telephone: String(answers[byPost.telephone] ?? ''),
        address: String(answers[byPost.address] ?? ''),
      }
    : null
