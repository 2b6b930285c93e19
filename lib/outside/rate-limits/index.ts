import { RateLimiterPrisma, type RateLimiterRes } from 'rate-limiter-flexible'
import type { Database } from '../database/index.ts'
import type { Sealing } from '../sealing/index.ts'

/** What is limited: tries, within seconds, then shut for seconds. */
const limits = {
  /** Wrong passwords for one account from one address: a stranger elsewhere cannot shut its owner out. */
  signInPair: { points: 8, duration: 15 * 60, blockDuration: 15 * 60 },
  /** Wrong passwords for one account from anywhere. */
  signInAccount: { points: 40, duration: 60 * 60, blockDuration: 15 * 60 },
  /** Wrong passwords from one address: many people share one behind a provider's gateway. */
  signInAddress: { points: 200, duration: 60 * 60, blockDuration: 15 * 60 },
  register: { points: 30, duration: 60 * 60, blockDuration: 60 * 60 },
  passwordReset: { points: 5, duration: 60 * 60, blockDuration: 60 * 60 },
  /** Codes shown to put a file into an account, by account. */
  claimCode: { points: 10, duration: 60 * 60, blockDuration: 60 * 60 },
  /** Codes of results shown at the desk, by clerk: a busy morning has some two hundred. */
  collectionCode: { points: 120, duration: 60 * 60, blockDuration: 15 * 60 },
  /** Codes typed at a screen of the counter. */
  kioskCode: { points: 20, duration: 10 * 60, blockDuration: 10 * 60 },
  /** Answers and words of satisfaction, by where they come from. */
  rating: { points: 60, duration: 10 * 60, blockDuration: 10 * 60 },
  /** Links to ratings that are none, by where they come from: their codes are short. */
  ratingCode: { points: 30, duration: 10 * 60, blockDuration: 10 * 60 },
  /** Wrong codes of a second factor, by account. */
  secondFactor: { points: 8, duration: 15 * 60, blockDuration: 15 * 60 },
  /** Codes and files shown to find out whether a result holds, by where they come from. */
  verify: { points: 60, duration: 60, blockDuration: 60 },
  lookUp: { points: 60, duration: 60, blockDuration: 60 },
  /** Suggestions while addresses are typed, by where they come from: a whole school may share that. */
  addressHelp: { points: 600, duration: 60, blockDuration: 60 },
  /** Keys that are none, by address. */
  apiRefused: { points: 30, duration: 10 * 60, blockDuration: 10 * 60 },
  /** Requests of one system. */
  apiRequests: { points: 600, duration: 60, blockDuration: 30 },
  /** Applications and files sent by one system: each is opened and looked through. */
  apiSending: { points: 120, duration: 60, blockDuration: 30 },
  /** Complaints and petitions by one account. */
  complaints: { points: 10, duration: 24 * 60 * 60, blockDuration: 24 * 60 * 60 },
  /** Letters in files by one account. */
  letters: { points: 60, duration: 60 * 60, blockDuration: 15 * 60 },
} as const
export type Limit = keyof typeof limits

export type RateLimits = {
  /** Counts a try. False: too many, try later. */
  readonly allow: (limit: Limit, subject: string) => Promise<boolean>
  /** Is the limit reached already? Counts nothing. */
  readonly isShut: (limit: Limit, subject: string) => Promise<boolean>
  readonly forget: (limit: Limit, subject: string) => Promise<void>
}

const isLimiterAnswer = (error: unknown): error is RateLimiterRes =>
  typeof error === 'object' && error !== null && 'msBeforeNext' in error

/** Counted in PostgreSQL, so that several processes count together; subjects only as keyed digests. */
export const rateLimits = (db: Database, sealing: Sealing): RateLimits => {
  const limiter = Object.fromEntries(
    Object.entries(limits).map(([name, limit]) => [
      name,
      new RateLimiterPrisma({
        storeClient: db,
        tableName: 'rateLimit',
        keyPrefix: name,
        clearExpiredByTimeout: true,
        ...limit,
      }),
    ]),
  ) as Record<Limit, RateLimiterPrisma>
  const keyOf = (subject: string) => Buffer.from(sealing.digest(subject)).toString('base64url')
  return {
    allow: async (limit, subject) => {
      try {
        await limiter[limit].consume(keyOf(subject))
        return true
      } catch (error) {
        if (isLimiterAnswer(error)) return false
        throw error
      }
    },
    isShut: async (limit, subject) => {
      const state = await limiter[limit].get(keyOf(subject))
      return state !== null && state.consumedPoints > limits[limit].points
    },
    forget: async (limit, subject) => {
      await limiter[limit].delete(keyOf(subject))
    },
  }
}
