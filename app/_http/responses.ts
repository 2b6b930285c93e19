/** After every POST: the browser fetches `path` anew, so that reloading repeats nothing. */
export const seeOther = (path: string, ...cookies: readonly string[]): Response => {
  const headers = new Headers({ location: path, 'cache-control': 'no-store' })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** A plain sentence for what no form of ours can cause. */
export const plain = (status: number, sentence: string): Response =>
  new Response(`${sentence}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })

/** A path of this site to go on to after signing in; anything else becomes `otherwise`. */
export const ownPath = (path: string | null | undefined, otherwise: string): string =>
  path && /^\/(?![/\\])[\w\-./?=&%+]*$/.test(path) ? path : otherwise
