import type { Procedure } from './procedure.ts'

/** The answers that tell whom this file is about. */
export const subjectOf = (
  { subject, subjectOrElse }: Pick<Procedure, 'subject' | 'subjectOrElse'>,
  answered: Readonly<Record<string, unknown>>,
): Procedure['subject'] =>
  subjectOrElse !== undefined && !answered[subject.fullName] ? subjectOrElse : subject
