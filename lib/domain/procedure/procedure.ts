import type { StagePlan } from '#lib/domain/case/stage-plan.ts'
import type { Dong } from '#lib/domain/kernel/money.ts'
import type { Answer, Answers, AnyAnswers } from './answers.ts'
import type { DeclarationForm } from './declaration-form.ts'
import type { Fields, NameOf, NamesOfKind } from './field.ts'

/** The six fields of law of the Sở Tư pháp's services, and civil status. */
export const lawFields = [
  'Lý lịch tư pháp',
  'Quốc tịch',
  'Luật sư',
  'Tư vấn pháp luật',
  'Đấu giá tài sản',
  'Công chứng',
  'Hộ tịch',
] as const
type LawField = (typeof lawFields)[number]

/** Which kind of unit decides: Sở Tư pháp, Phòng Tư pháp (UBND cấp huyện), UBND cấp xã. */
export const unitKinds = ['provincialJustice', 'districtJustice', 'commune'] as const
export type UnitKind = (typeof unitKinds)[number]

/** A condition on what was picked from lists: names that exist, values that they can have. */
type ConditionOn<F extends Fields> = {
  readonly [N in NamesOfKind<F, 'choice' | 'yesNo' | 'province' | 'place'>]?:
    | (Answer<F[N]> & string)
    | readonly (Answer<F[N]> & string)[]
}

type OneOrSeveral<N> = N | readonly N[]

/** A place asked about, and the kind of unit that decides there. */
type CompetenceBy<F extends Fields> = {
  readonly by: NamesOfKind<F, 'province' | 'place'>
  readonly unitKind: UnitKind
}

export type DayCount = {
  readonly days: number
  readonly count: 'calendar' | 'working'
  /** 'HH:MM', of a limit of 0 days: what is accepted before it is answered the same day, the rest the next working day. */
  readonly sameDayUntil?: string
}

/** How long the law gives, and in plain words why it is longer than usual. */
type TimeLimit = DayCount & { readonly reasons: readonly string[] }

/** What has to be paid, made by `feeOf`. `total` is the sum of the lines. */
export type Fee = {
  readonly total: Dong
  readonly lines: readonly { readonly label: string; readonly amount: Dong }[]
  readonly exemption?: { readonly ground: string }
}

/**
 * The amount in force for a line of the fee table, in đồng, by the line's label.
 *
 * @throws RangeError for a label that the table does not have
 */
export type AmountOf = (label: string) => number

type Step<F extends Fields> = {
  readonly slug: string
  readonly title: string
  readonly intro?: string
  readonly fields: readonly NameOf<F>[]
}

/** What a paper is asked for as, and how many. */
export type PaperFacts = {
  readonly code: string
  readonly name: string
  readonly form: 'scan' | 'certifiedCopy' | 'original'
  readonly copies: number
  /** When the original has to be shown; absent: never. */
  readonly showOriginal?: 'whenSubmitting' | 'whenCollecting'
  /** Where and how, in words for the person. */
  readonly note?: string
  readonly optional?: true
}

/** A paper; `when` with its words for the service page, where nothing has been answered yet. */
type Paper<F extends Fields> = PaperFacts &
  (
    | { readonly when?: never; readonly whenInWords?: never }
    | { when(answers: Answers<F>): boolean; readonly whenInWords: string }
  )

/** The answers that tell about a person or organization. */
type Subject<F extends Fields> = {
  /** A person, or the name of an organization. */
  readonly fullName: NamesOfKind<F, 'personName' | 'text'>
  /** The second subject, where the paper has two (marriage). */
  readonly otherFullName?: NamesOfKind<F, 'personName'>
  readonly idNumber?: NamesOfKind<F, 'identityNumber'>
  /** The number of a former document, where the form asks for it besides. */
  readonly oldIdNumber?: NamesOfKind<F, 'identityNumber' | 'text'>
  readonly birthDate?: NamesOfKind<F, 'date'>
  /** How to reach whoever follows the file; of several questions the first that was answered tells. */
  readonly telephone?: OneOrSeveral<NamesOfKind<F, 'telephone'>>
  readonly email?: OneOrSeveral<NamesOfKind<F, 'email'>>
  readonly address?: OneOrSeveral<NamesOfKind<F, 'address'>>
}

/**
 * Everything the law says about one service in one period, and nothing about how the portal works. Functions appear
 * only where the law computes: which papers, which fee, which limit. They are declared as methods so that a procedure
 * of known questions also counts as a procedure of any questions.
 */
export type ProcedureFacts<F extends Fields> = {
  /** National code of the administrative procedure. */
  readonly code: string
  readonly slug: string
  readonly revision: number
  /** First and last day (ISO) on which an application can begin under this revision; no `to`: until further notice. */
  readonly valid: { readonly from: string; readonly to?: string }
  /** The official name. */
  readonly name: string
  /** What people call it. */
  readonly shortName: string
  readonly field: LawField
  /** Level of the online service (NĐ 43/2011/NĐ-CP): 3 without, 4 with online payment and result. */
  readonly level: 3 | 4
  /** Who decides, in words. */
  readonly decidedBy: string
  /**
   * The answer, asked first, that tells the competent unit; `orElse`: the one that tells it for those who are not asked
   * `by` (the book is kept by the district, not by a commune).
   */
  readonly competence: CompetenceBy<F> & { readonly orElse?: CompetenceBy<F> }
  /** The answers that tell whom the file is about, for lists and search. */
  readonly subject: Subject<F>
  /** The same of those who ask for themselves and are not asked about somebody else (`subject.fullName`). */
  readonly subjectOrElse?: Subject<F>
  /** Whose result goes by post (level 4), and the answers that tell to whom and where. */
  readonly byPost?: {
    readonly onlyIf: ConditionOn<F>
    readonly recipient: NamesOfKind<F, 'personName'>
    readonly telephone: NamesOfKind<F, 'telephone'>
    readonly address: NamesOfKind<F, 'address'>
  }
  readonly audience: 'person' | 'organization'
  /** Other words people search for. */
  readonly searchTerms: readonly string[]
  /** Each reference with its sentence in everyday words. */
  readonly legalBasis: readonly { readonly ref: string; readonly plain: string }[]
  /** The words of the service page. */
  readonly page: {
    readonly what: string
    readonly forWhom: readonly string[]
    readonly notHere: readonly string[]
    readonly prepare: readonly string[]
    /** What the checklist asks, where it is not simply everything that papers, fee and limit hang on. */
    readonly questions?: readonly string[]
  }
  readonly steps: readonly Step<F>[]
  readonly form: DeclarationForm<F>
  /** Other official forms of the same service, each for those who answered so; the first that fits is printed. */
  readonly otherForms?: readonly { readonly onlyIf: ConditionOn<F>; readonly form: DeclarationForm<F> }[]
  readonly papers: readonly Paper<F>[]
  /** What has to be paid, reckoned from the amounts in force: a rule names lines of the table, never figures. */
  fee(answers: Answers<F>, amountOf: AmountOf): Fee
  /** The amounts as published, in đồng. */
  readonly feeTable: readonly { readonly label: string; readonly amount: number; readonly ref: string }[]
  timeLimit(answers: Answers<F>): TimeLimit
  /** The limits as published; `timeLimit` answers one of these. */
  readonly limitTable: readonly (DayCount & { readonly label: string; readonly ref: string })[]
  /** What other bodies do within the limit, each with days of its own (NĐ 61/2018/NĐ-CP Điều 19 khoản 5 to 7). */
  readonly otherBodies?: readonly (DayCount & {
    readonly body: string
    /** What it is asked for, in words that follow its name. */
    readonly task: string
    readonly onlyIf?: ConditionOn<F>
    readonly ref: string
  })[]
  /** Working days for the stages that the unit's own rules fix; the others share what is left (`stagePlan`). */
  readonly stages?: Partial<StagePlan>
  /** The longest limit of the law, for a ground that an officer finds later; counted from acceptance as well. */
  readonly lengthening?: {
    readonly maxDays: number
    readonly count: 'calendar' | 'working'
    readonly grounds: Readonly<Record<string, string>>
  }
  readonly result: { readonly name: string; readonly note: string }
  /** How sure the facts are: 'high' was read in the source itself. */
  readonly confidence: 'high' | 'medium' | 'low'
}

export type Procedure<F extends Fields = Fields> = ProcedureFacts<F> & { readonly fields: F }

/** Answers read back from storage, for the functions of the procedure that they were checked against. */
export const answersFor = <F extends Fields>(answers: AnyAnswers): Answers<F> => answers as Answers<F>
