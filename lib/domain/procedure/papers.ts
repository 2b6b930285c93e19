import type { AnyAnswers } from './answers.ts'
import type { PaperFacts, Procedure } from './procedure.ts'

/** The papers this person has to hand in, in the order of the law, as plain data. */
export const papersFor = (procedure: Procedure, answers: AnyAnswers): readonly PaperFacts[] =>
  procedure.papers.filter((paper) => paper.when === undefined || paper.when(answers)).map(factsOf)

/** Every paper the procedure knows, with the case in which it is asked for: the service page. */
export const allPapers = (
  procedure: Procedure,
): readonly (PaperFacts & { readonly whenInWords?: string })[] =>
  procedure.papers.map((paper) => ({
    ...factsOf(paper),
    ...(paper.whenInWords !== undefined && { whenInWords: paper.whenInWords }),
  }))

const factsOf = ({ when: _, whenInWords: __, ...facts }: Procedure['papers'][number]): PaperFacts => facts
