import { headers } from 'next/headers'

/** Where a page is asked for from. For limits only; the last address is the one that our own front server wrote. */
export const currentAddress = async (): Promise<string> =>
  (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown'
