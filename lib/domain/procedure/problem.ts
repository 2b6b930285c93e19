import type { CitizenIdWarning } from '#lib/domain/kernel/citizen-id.ts'

/** Why something typed cannot be an answer. `messages.ts` alone turns these into sentences. */
export type ProblemCode =
  | 'required'
  | 'tooLong'
  | 'characters'
  | 'notAName'
  | 'notADay'
  | 'twoDigitYear'
  | 'dateFormat'
  | 'inFuture'
  | 'inPast'
  | 'tooEarly'
  | 'tooLate'
  | 'beforeStart'
  | 'monthFormat'
  | 'notAnOption'
  | 'notAgreed'
  | 'notANumber'
  | 'outOfRange'
  | 'moneyFormat'
  | 'amountOutOfRange'
  | 'citizenIdFormat'
  | 'oldIdFormat'
  | 'passportFormat'
  | 'telephoneFormat'
  | 'emailFormat'
  | 'tooFewRows'
  | 'tooManyRows'
  | 'residenceMissing'
  | 'residenceStartsLate'
  | 'residenceGap'
  | 'residenceOverlap'
  | 'residenceReversed'
  | 'residenceBeforeBirth'
  | 'residenceEndsEarly'

/** A reason to look twice at a valid answer. */
export type WarningCode = CitizenIdWarning

export type Params = Readonly<Record<string, string | number>>

/** What is wrong with an answer, before it is known which control it belongs to. */
export type Flaw = { readonly code: ProblemCode; readonly params?: Params }

/** What is wrong beside one control. Days and months in `params` are ISO. */
export type Problem = Flaw & { readonly control: string }

/** Never blocks: the person or the desk may know better. */
export type Warning = {
  readonly severity: 'warning'
  readonly control: string
  readonly code: WarningCode
  readonly params?: Params
}
