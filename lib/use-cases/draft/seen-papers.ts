import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'

/** The control by which a clerk ticks that a paper lies on the counter. No question of a procedure can be named so. */
export const seenControl = (paperCode: string): string => `seen.${paperCode}`

export const isTicked = (typed: Typed, paperCode: string): boolean => typed[seenControl(paperCode)] === 'yes'

/** The draft with the ticks as they were posted: an unticked box is not sent. */
export const keepTicks = (
  typed: Typed,
  posted: Readonly<Record<string, string>>,
  { papers }: Pick<Procedure, 'papers'>,
): Typed => {
  const controls = papers.map((paper) => seenControl(paper.code))
  return Object.fromEntries([
    ...Object.entries(typed).filter(([control]) => !controls.includes(control)),
    ...controls.filter((control) => posted[control] === 'yes').map((control) => [control, 'yes'] as const),
  ])
}

/** The codes of the papers ticked as seen, for the history. */
export const seenPapers = (typed: Typed, { papers }: Pick<Procedure, 'papers'>): readonly string[] =>
  papers.map((paper) => paper.code).filter((code) => isTicked(typed, code))
