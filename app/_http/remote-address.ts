/** Where a request comes from: the last address is the one that our own front server wrote; those before it are hearsay. */
export const addressOf = (headers: Headers): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown'
