import type { Procedure } from './procedure.ts'
import { likeness, runsOf, runsThrough, wordsIn } from './search-words.ts'

export type Searchable = Pick<Procedure, 'name' | 'shortName' | 'field' | 'searchTerms' | 'code'>

/** Words that stand in half of all questions ("xin giấy …", "làm thủ tục …") and tell no service from another. */
const idleWords = new Set(
  'xin lam cap thu tuc giay to ve cho cua o dau can muon dang ky toi de nhu the nao bao nhieu'.split(' '),
)

/** Of the words that count, this share must be found. */
const enough = 0.55
/** What is much worse than the best is noise beside it. */
const nearTheBest = 0.6

/** How much a word tells, by where it stands. */
const weights = { called: 1, term: 0.95, official: 0.8, field: 0.6 } as const

/**
 * Services that a question in everyday words may mean, best first. Accents, capitals, word order, missing spaces and
 * small slips of the finger do not matter; a word that many services have tells less than one that few have. An empty
 * question means all of them, in their own order.
 *
 * @param alsoCalled more words for a service, such as those of the events in life that lead to it
 */
export const searchProcedures = <P extends Searchable>(
  procedures: readonly P[],
  question: string,
  alsoCalled: (procedure: P) => readonly string[] = () => [],
): readonly P[] => {
  const words = wordsIn(question)
  if (words.length === 0) return procedures
  const telling = words.filter((word) => !idleWords.has(word))
  const asked = telling.length > 0 ? telling : words
  const known = procedures.map((procedure) => knownOf(procedure, alsoCalled(procedure)))
  const found = known.map((service) => asked.map((word, i) => bestIn(service, word, i === asked.length - 1)))
  const weight = asked.map((_, i) => weightOf(found.filter((marks) => (marks[i] ?? 0) > 0).length, procedures))
  const scored = procedures.map((procedure, at) => {
    const marks = found[at] ?? []
    const share = sum(marks.map((mark, i) => mark * (weight[i] ?? 0))) / sum(weight)
    return { procedure, score: Math.max(share, ranTogether(known[at], asked)) + phrases(known[at], words) }
  })
  const best = Math.max(...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score >= Math.max(enough, best * nearTheBest))
    .toSorted((a, b) => b.score - a.score)
    .map(({ procedure }) => procedure)
}

type Text = { readonly words: readonly string[]; readonly weight: number }
type Known = { readonly texts: readonly Text[]; readonly words: ReadonlyMap<string, number> }

const knownOf = (procedure: Searchable, more: readonly string[]): Known => {
  const { name, shortName, field, searchTerms, code } = procedure
  const texts = [
    { text: shortName, weight: weights.called },
    { text: code, weight: weights.called },
    ...[...searchTerms, ...more].map((text) => ({ text, weight: weights.term })),
    { text: name, weight: weights.official },
    { text: field, weight: weights.field },
  ].map(({ text, weight }) => ({ words: wordsIn(text), weight }))
  const words = new Map<string, number>()
  for (const { words: said, weight } of texts)
    for (const word of runsOf(said)) words.set(word, Math.max(weight, words.get(word) ?? 0))
  return { texts, words }
}

const bestIn = ({ words }: Known, asked: string, isLast: boolean): number => {
  const exact = words.get(asked)
  if (exact !== undefined) return exact
  let best = 0
  for (const [word, weight] of words) best = Math.max(best, weight * likeness(asked, word, isLast))
  return best
}

/** What nobody has heard of counts little against a question; what few services have counts most for them. */
const weightOf = (services: number, all: readonly unknown[]): number =>
  services === 0 ? 1 : Math.min(3, Math.max(0.7, Math.log(1 + all.length / services)))

const ranTogether = (known: Known | undefined, asked: readonly string[]): number =>
  known?.texts.some(({ words }) => runsThrough(asked, words)) ? 0.95 : 0

/** More for a service some of whose names stand in the question word for word; the longest of them counts. */
const phrases = (known: Known | undefined, question: readonly string[]): number => {
  const text = ` ${question.join(' ')} `
  const said = known?.texts.filter(({ words }) => words.length > 1 && text.includes(` ${words.join(' ')} `))
  return 0.1 * Math.max(0, ...(said ?? []).map(({ words, weight }) => words.length * weight))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
