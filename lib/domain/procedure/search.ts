import { nameKey } from '#lib/domain/kernel/person-name.ts'
import type { Procedure } from './procedure.ts'

type Searchable = Pick<Procedure, 'name' | 'shortName' | 'field' | 'searchTerms' | 'code'>

/** Words that stand in half of all questions ("xin giấy …", "làm thủ tục …") and tell no service from another. */
const idleWords = new Set('xin lam cap thu tuc giay to ve cho cua o dau can muon dang ky toi'.split(' '))

/** Of the words that count, this share must be found. */
const enough = 0.6

/**
 * Services that a question in everyday words may mean, best first. Accents, capitals, word order and small slips of
 * the finger do not matter. An empty question means all of them, in their own order.
 */
export const searchProcedures = <P extends Searchable>(
  procedures: readonly P[],
  question: string,
): readonly P[] => {
  const words = wordsIn(question)
  if (words.length === 0) return procedures
  const telling = words.filter((word) => !idleWords.has(word))
  return procedures
    .map((procedure) => ({ procedure, score: scoreOf(procedure, telling.length > 0 ? telling : words) }))
    .filter(({ score }) => score >= enough)
    .toSorted((a, b) => b.score - a.score)
    .map(({ procedure }) => procedure)
}

const wordsIn = (text: string): readonly string[] =>
  nameKey(text.slice(0, 200)).match(/[\p{L}\p{N}.]+/gu) ?? []

/** 0 to 1: how much of the question this service answers. */
const scoreOf = (procedure: Searchable, asked: readonly string[]): number => {
  const { name, shortName, field, searchTerms, code } = procedure
  const texts = [name, shortName, field, code, ...searchTerms]
  const known = [...new Set(texts.flatMap(wordsIn))]
  // Typed without spaces ("lylichtuphap"), a question is one long word.
  const run = asked.join('')
  if (run.length >= 6 && texts.some((text) => wordsIn(text).join('').includes(run))) return 1
  const found = asked.map((word) => Math.max(0, ...known.map((candidate) => likeness(word, candidate))))
  return found.reduce((sum, value) => sum + value, 0) / asked.length
}

/** 1 for the same word, less for its beginning and for a slip or two, 0 for another word. */
const likeness = (asked: string, known: string): number => {
  if (asked === known) return 1
  if (asked.length >= 2 && known.startsWith(asked)) return 0.9
  const slips = asked.length >= 8 ? 2 : asked.length >= 4 ? 1 : 0
  return slips > 0 && Math.abs(asked.length - known.length) <= slips && editDistance(asked, known) <= slips
    ? 0.7
    : 0
}

/** How many letters must be added, left out, changed or swapped with their neighbour (optimal string alignment). */
const editDistance = (a: string, b: string): number => {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let least = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (isSame ? 0 : 1))
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1)
        least = Math.min(least, at(before, j - 2) + 1)
      row.push(least)
    }
    before = above
    above = row
  }
  return at(above, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY
