import type { Sealing } from '#lib/outside/sealing/index.ts'

/** The unguessable end of the link to a rating (256 bits), made of its row's id and the application's secret. */
export const ratingToken = (ratingId: string, sealing: Sealing): string => sealing.sign('rating', ratingId)

/** What may stand in that link at all. */
export const isRatingToken = (text: string): boolean => /^[\w-]{43}$/.test(text)
