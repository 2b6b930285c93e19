import { z } from 'zod'

/** Words that the person will read. */
export const reason = z.string().trim().min(1, 'required').max(2_000, 'tooLong')

export const nothing = z.object({})
