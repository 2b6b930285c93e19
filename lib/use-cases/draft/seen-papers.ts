import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'

type Papers = Pick<Procedure, 'papers'>

/** The control by which a clerk ticks that a paper lies on the counter. No question of a procedure can be named so. */
export const seenControl = (paperCode: string): string => `seen.${paperCode}`

/** The control by which a clerk ticks that the paper was compared with its original. */
export const comparedControl = (paperCode: string): string => `compared.${paperCode}`

export const isTicked = (typed: Typed, paperCode: string): boolean => typed[seenControl(paperCode)] === 'yes'

export const isCompared = (typed: Typed, paperCode: string): boolean =>
  typed[comparedControl(paperCode)] === 'yes'

/** The draft with the ticks as they were posted: an unticked box is not sent. */
export const keepTicks = (
  typed: Typed,
  posted: Readonly<Record<string, string>>,
  { papers }: Papers,
): Typed => {
  const controls = papers.flatMap(({ code }) => [seenControl(code), comparedControl(code)])
  return Object.fromEntries([
    ...Object.entries(typed).filter(([control]) => !controls.includes(control)),
    ...controls.filter((control) => posted[control] === 'yes').map((control) => [control, 'yes'] as const),
  ])
}

/** The codes of the papers ticked as received, for the history. */
export const seenPapers = (typed: Typed, { papers }: Papers): readonly string[] =>
  papers.map((paper) => paper.code).filter((code) => isTicked(typed, code))

/** The codes of the papers that a posted form says were compared. */
export const comparedIn = (posted: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(posted).flatMap(([control, value]) =>
    control.startsWith(comparedControl('')) && value === 'yes'
      ? [control.slice(comparedControl('').length)]
      : [],
  )

/** The codes of the papers ticked as compared with their originals. */
export const comparedPapers = (typed: Typed, { papers }: Papers): readonly string[] =>
  papers.map((paper) => paper.code).filter((code) => isCompared(typed, code))
