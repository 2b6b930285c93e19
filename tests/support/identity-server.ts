import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export const oidcClient = { id: 'mot-cua', secret: 'a secret that only the tests know' } as const

/** What the provider says of somebody, by their subject. */
export type Claims = Readonly<Record<string, unknown>>

/**
 * A real OpenID provider on this machine, certified as one: it demands PKCE, remembers codes that were used, and signs. Its
 * own pages ask who somebody is; `signInAt` answers them as a person would.
 */
export const identityServer = async (
  people: Readonly<Record<string, Claims>>,
  redirectUri: string,
  port = 0,
) => {
  const server = createServer()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: oidcClient.id,
        client_secret: oidcClient.secret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    cookies: { keys: ['keys of a provider that lives for one test'] },
    claims: {
      openid: ['sub', 'citizen_id'],
      profile: ['name', 'birthdate', 'gender'],
      email: ['email', 'email_verified'],
      phone: ['phone_number'],
    },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, ...people[sub] }),
    }),
    pkce: { required: () => true },
    ttl: { AuthorizationCode: 60, AccessToken: 60, IdToken: 60, Interaction: 600, Session: 600, Grant: 600 },
  })
  const answer = provider.callback()
  server.on('request', answer)
  return {
    issuer,
    /** Nobody is there any more; every connection is refused. */
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Signs in at the provider's own pages, like a browser without scripts; answers with the address it leads back to. */
export const signInAt = async (
  address: string,
  subject: string,
  { cancels = false } = {},
): Promise<string> => {
  const { origin } = new URL(address)
  const cookies = new Map<string, string>()
  const send = async (url: string, body?: URLSearchParams): Promise<Response> => {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      ...(body && { method: 'POST', body }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const at = pair.indexOf('=')
      cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return response
  }
  let [url, body]: [string, URLSearchParams | undefined] = [address, undefined]
  for (let steps = 0; steps < 12; steps++) {
    const response = await send(url, body)
    const location = response.headers.get('location')
    if (location !== null) {
      ;[url, body] = [new URL(location, url).href, undefined]
      if (new URL(url).origin !== origin) return url
      continue
    }
    const html = await response.text()
    if (cancels && html.includes('/abort')) {
      ;[url, body] = [new URL(/href="([^"]*\/abort)"/.exec(html)?.[1] ?? '', url).href, undefined]
      continue
    }
    const [, action = ''] = /<form[^>]*action="([^"]+)"/.exec(html) ?? []
    const [, prompt = ''] = /name="prompt" value="([^"]+)"/.exec(html) ?? []
    if (action === '') throw new Error(`${response.status} at ${url}: ${html.slice(0, 500)}`)
    url = new URL(action, url).href
    body = new URLSearchParams({ prompt, ...(prompt === 'login' && { login: subject, password: 'any' }) })
  }
  throw new Error(`the provider does not lead back from ${address}`)
}
