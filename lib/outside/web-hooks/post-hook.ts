import { lookup } from 'node:dns/promises'
import { type ClientRequest, request as requestOverHttp } from 'node:http'
import { request as requestOverTls } from 'node:https'
import { isIP } from 'node:net'
import { DeliveryFailure } from '../messages/delivery-failure.ts'
import type { Hook, HookPoster } from './index.ts'
import { isPublicAddress } from './public-address.ts'

type Rules = {
  /** Production: https only, and only to addresses of the Internet. */
  readonly publicOnly: boolean
  /** Milliseconds for the whole exchange. */
  readonly patience?: number
}

/**
 * Posts to receivers that others have named. Names are resolved once, every address is judged, and the connection goes to
 * the very address that was judged: a name that answers differently the second time gains nothing. Redirects are not
 * followed, and of the answer only the status is looked at.
 */
export const hookPoster =
  ({ publicOnly, patience = 10_000 }: Rules): HookPoster =>
  async (hook) => {
    const url = new URL(hook.url)
    if (publicOnly && url.protocol !== 'https:') throw new DeliveryFailure('notSecure', { isFinal: true })
    const address = await addressOf(url.hostname.replace(/^\[|\]$/g, ''), publicOnly)
    return exchange(url, address, hook, patience)
  }

const addressOf = async (host: string, publicOnly: boolean): Promise<string> => {
  const found = isIP(host) > 0 ? [host] : await resolved(host)
  // One private address among several would do: all of them have to be public.
  if (publicOnly && !found.every(isPublicAddress)) throw new DeliveryFailure('notPublic')
  // Many offices have no IPv6 of their own.
  const chosen = found.find((address) => isIP(address) === 4) ?? found[0]
  if (chosen === undefined) throw new DeliveryFailure('unreachable')
  return chosen
}

const resolved = async (host: string): Promise<string[]> => {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address)
  } catch {
    throw new DeliveryFailure('unreachable')
  }
}

const exchange = (url: URL, address: string, { headers, body }: Hook, patience: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const request: ClientRequest = (url.protocol === 'https:' ? requestOverTls : requestOverHttp)(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      agent: false,
      lookup: (_host, options, answer) => {
        const family = isIP(address)
        if (options.all) answer(null, [{ address, family }])
        else answer(null, address, family)
      },
    })
    const timer = setTimeout(() => {
      reject(new DeliveryFailure('timeout'))
      request.destroy()
    }, patience)
    request.on('close', () => clearTimeout(timer))
    request.on('error', () => reject(new DeliveryFailure('unreachable')))
    request.on('response', (response) => {
      resolve(response.statusCode ?? 0)
      request.destroy()
    })
    request.end(body)
  })
