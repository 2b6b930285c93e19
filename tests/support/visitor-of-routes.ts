import type { Params } from '#app/_http/form-route.ts'

type Handler = (request: Request, context: { readonly params: Promise<Params> }) => Promise<Response>

export const appUrl = 'http://127.0.0.1:3000'

/** A browser that knows route handlers instead of a network: it keeps cookies and says where it comes from. */
export const visitorOfRoutes = () => {
  const cookies = new Map<string, string>()
  const send = async (
    handler: Handler,
    path: string,
    form?: Readonly<Record<string, string>>,
  ): Promise<Response> => {
    const headers = new Headers({ 'sec-fetch-site': 'same-origin' })
    headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '))
    const init = form ? { method: 'POST', headers, body: new URLSearchParams(form) } : { headers }
    const response = await handler(new Request(new URL(path, appUrl), init), { params: Promise.resolve({}) })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const at = pair.indexOf('=')
      if (/max-age=0/i.test(cookie)) cookies.delete(pair.slice(0, at))
      else cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return response
  }
  return { cookies, send }
}
