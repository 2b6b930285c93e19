import type { Command } from '../case/workflow.ts'
import { onlineShare, type Tenths } from '../statistics/online-share.ts'

/** What people are asked about, once each: receipt, supplement, refusal and result. */
export const ratedEvents = [
  'accept',
  'requestSupplement',
  'refuse',
  'returnResult',
] as const satisfies readonly Command[]
export type RatedEvent = (typeof ratedEvents)[number]

export const isRatedEvent = (text: string): text is RatedEvent =>
  (ratedEvents as readonly string[]).includes(text)

/** From very dissatisfied to very satisfied. */
export const scores = [1, 2, 3, 4, 5] as const
export type Score = (typeof scores)[number]

export const isScore = (value: unknown): value is Score => (scores as readonly unknown[]).includes(value)

/** Whoever gives one of these is satisfied. */
const satisfied: readonly Score[] = [4, 5]

/** With fewer answers, somebody could guess who gave them: nothing is published. */
export const fewestShown = 5

/** How satisfied people are, as it may be published. */
export type Satisfaction =
  /** Nobody has answered: there is no share of nothing. */
  | { readonly kind: 'none' }
  | { readonly kind: 'tooFew' }
  | { readonly kind: 'shown'; readonly answers: number; readonly share: Tenths }

/** From how often each score was given. */
export const satisfactionOf = (given: Readonly<Partial<Record<Score, number>>>): Satisfaction => {
  const count = (of: readonly Score[]) => of.reduce((sum, score) => sum + (given[score] ?? 0), 0)
  const answers = count(scores)
  const pleased = count(satisfied)
  const share = onlineShare({ online: pleased, direct: answers - pleased })
  if (share === null) return { kind: 'none' }
  return answers < fewestShown ? { kind: 'tooFew' } : { kind: 'shown', answers, share }
}
