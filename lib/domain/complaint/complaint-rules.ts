import type { DayCount } from '../procedure/procedure.ts'

/** What a person says against a file: phản ánh, kiến nghị about how it was handled, or khiếu nại against a decision. */
export const complaintKinds = ['petition', 'complaint'] as const
export type ComplaintKind = (typeof complaintKinds)[number]

export const isComplaintKind = (text: string | undefined): text is ComplaintKind =>
  complaintKinds.some((kind) => kind === text)

/** Whether what was said proved right. */
export const findings = ['right', 'partlyRight', 'wrong'] as const
export type Finding = (typeof findings)[number]

export const isFinding = (text: string | undefined): text is Finding =>
  findings.some((finding) => finding === text)

type KindRules = {
  /** From filing to the word whether it is taken up. */
  readonly accept: DayCount
  /** From acceptance to the answer. */
  readonly answer: DayCount
  readonly complex: DayCount
  /** In remote places where it is hard to travel. */
  readonly remote: DayCount
  readonly remoteComplex: DayCount
  readonly source: string
  /** False: taken from memory, not yet held against the text of the law. Shown wherever a deadline of it is. */
  readonly isChecked: boolean
}

/** The deadlines of complaints, as data of the law. */
export type ComplaintRules = Readonly<Record<ComplaintKind, KindRules>>

/** The limit for an answer as the case was judged when it was taken up. */
export const answerLimit = (
  rules: KindRules,
  { isComplex, isRemote }: { readonly isComplex: boolean; readonly isRemote: boolean },
): DayCount => {
  if (isRemote) return isComplex ? rules.remoteComplex : rules.remote
  return isComplex ? rules.complex : rules.answer
}
