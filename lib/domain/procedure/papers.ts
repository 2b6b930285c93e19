import type { Answers } from './answers.ts'
import type { Fields } from './field.ts'
import type { Paper, PaperFacts, Procedure } from './procedure.ts'

/** The papers this person has to hand in, in the order of the law, as plain data. */
export const papersFor = <F extends Fields>(
  procedure: Procedure<F>,
  answers: Answers<F>,
): readonly PaperFacts[] =>
  procedure.papers.filter((paper) => paper.when === undefined || paper.when(answers)).map(factsOf)

/** Every paper the procedure knows, with the case in which it is asked for: the service page. */
export const allPapers = <F extends Fields>(
  procedure: Procedure<F>,
): readonly (PaperFacts & { readonly whenInWords?: string })[] =>
  procedure.papers.map((paper) => ({
    ...factsOf(paper),
    ...(paper.whenInWords !== undefined && { whenInWords: paper.whenInWords }),
  }))

const factsOf = <F extends Fields>({ when: _, whenInWords: __, ...facts }: Paper<F>): PaperFacts => facts
