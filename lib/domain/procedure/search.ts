import type { Procedure } from './procedure.ts'
import { likeness, runsOf, runsThrough, type Word, wordsIn } from './search-words.ts'

export type Searchable = Pick<Procedure, 'name' | 'shortName' | 'field' | 'searchTerms' | 'code'>

/** Words that stand in half of all questions ("xin giấy …", "làm thủ tục …") and tell no service from another. */
const idleWords = new Set('xin lam cap thu tuc giay to ve cho cua o can muon dang ky toi de'.split(' '))

/** Of the words that count, this share must be found. */
const enough = 0.6
/** What is much worse than the best is noise beside it. */
const nearTheBest = 0.7

/** How much a word tells, by where it stands. */
const weights = { called: 1, term: 0.95, official: 0.8, also: 0.75, field: 0.6 } as const

/** What a search knows of one service. */
export type Known = {
  readonly texts: readonly { readonly words: readonly Word[]; readonly weight: number }[]
  readonly words: ReadonlyMap<string, { readonly word: Word; readonly weight: number }>
  /** What people call it. */
  readonly called: readonly Word[]
}

/**
 * Everything that a service may be asked for by.
 *
 * @param also more words for it, such as those of the events in life that lead to it
 */
export const knownOf = (
  { name, shortName, field, searchTerms, code }: Searchable,
  also: readonly string[] = [],
): Known => {
  const texts = [
    { text: shortName, weight: weights.called },
    { text: code, weight: weights.called },
    ...searchTerms.map((text) => ({ text, weight: weights.term })),
    { text: name, weight: weights.official },
    ...also.map((text) => ({ text, weight: weights.also })),
    { text: field, weight: weights.field },
  ].map(({ text, weight }) => ({ words: wordsIn(text), weight }))
  const words = new Map<string, { word: Word; weight: number }>()
  // The weightiest come first and stay.
  for (const { words: said, weight } of texts)
    for (const word of runsOf(said)) if (!words.has(word.written)) words.set(word.written, { word, weight })
  return { texts, words, called: wordsIn(shortName) }
}

/**
 * Services that a question in everyday words may mean, best first. Accents, capitals, word order, missing spaces and
 * small slips of the finger do not matter; a word that many services have tells less than one that few have. An empty
 * question means all of them, in their own order.
 */
export const searchProcedures = <P extends Searchable>(
  procedures: readonly P[],
  question: string,
  wordsOf: (procedure: P) => Known = knownOf,
): readonly P[] => {
  const words = wordsIn(question)
  if (words.length === 0) return procedures
  const telling = words.filter(({ key }) => !idleWords.has(key))
  const asked = telling.length > 0 ? telling : words
  const rows = procedures.map((procedure) => {
    const known = wordsOf(procedure)
    return { procedure, known, marks: asked.map((word, i) => bestIn(known, word, i === asked.length - 1)) }
  })
  const weight = asked.map((_, i) =>
    weightOf(rows.filter(({ marks }) => (marks[i] ?? 0) > 0).length, rows.length),
  )
  const scored = rows.map(({ procedure, known, marks }) => {
    const share = sum(marks.map((mark, i) => mark * (weight[i] ?? 0))) / sum(weight)
    return { procedure, score: Math.max(share, ranTogether(known, asked)) + namesIt(known, words) }
  })
  const best = Math.max(...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score >= Math.max(enough, best * nearTheBest))
    .toSorted((a, b) => b.score - a.score)
    .map(({ procedure }) => procedure)
}

const bestIn = ({ words }: Known, asked: Word, isLast: boolean): number => {
  let best = words.get(asked.written)?.weight ?? 0
  for (const { word, weight } of words.values())
    if (weight > best) best = Math.max(best, weight * likeness(asked, word, isLast))
  return best
}

/** Of a hundred services one has the word, or most of them; what nobody has heard of counts in between. */
const weightOf = (having: number, all: number): number =>
  having === 0 ? 1.5 : Math.min(2, Math.max(0.7, Math.log(1 + all / having)))

const ranTogether = ({ texts }: Known, asked: readonly Word[]): number =>
  Math.max(0, ...texts.map(({ words, weight }) => (runsThrough(asked, words) ? 0.95 * weight : 0)))

/** Decides between equals: the share of what people call the service that stands in the question. */
const namesIt = ({ called }: Known, question: readonly Word[]): number => {
  const asked = new Set(question.map(({ key }) => key))
  return (0.02 * called.filter(({ key }) => asked.has(key)).length) / Math.max(1, called.length)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
