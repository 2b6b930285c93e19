import { randomBytes } from 'node:crypto'
import type { TimestampAuthority } from '@libpdf/core'
import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'
import { oid, readTimeStamp } from './time-stamp.ts'

/** Bytes of an answer at the most; it has to find room in the signature. */
export const longestToken = 8_192

export type TimeStamping = {
  readonly url: string
  /** Milliseconds for the whole of an answer. */
  readonly patience: number
}

/**
 * Asks an authority for time stamps over HTTP (RFC 3161, 3.4). What it answers is checked before anything bears it:
 * whose it is, of what, and that it answers this question. A redirection is not followed.
 *
 * @param roots the certificates that we trust (DER)
 */
export const timeStampAuthority = (
  { url, patience }: TimeStamping,
  roots: () => Promise<readonly Uint8Array<ArrayBuffer>[]>,
): TimestampAuthority => ({
  timestamp: async (digest, algorithm) => {
    if (algorithm !== 'SHA-256') throw new RangeError(`no time stamps for ${algorithm}`)
    const nonce = newNonce()
    const answer = await ask(url, patience, requestFor(digest, nonce))
    const token = tokenIn(answer)
    const trusted = (await roots()).map((der) => pkijs.Certificate.fromBER(der))
    const stamp = await readTimeStamp(token, digest, trusted)
    if (!stamp.nonce?.equals(nonce)) throw new RangeError('a time stamp that answers another question')
    return new Uint8Array(token.toSchema().toBER())
  },
})

/** Eight bytes that read as a positive number, and as no other. */
const newNonce = (): Buffer => {
  const nonce = randomBytes(8)
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40
  return nonce
}

const requestFor = (digest: Uint8Array, nonce: Buffer): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    new pkijs.TimeStampReq({
      version: 1,
      messageImprint: new pkijs.MessageImprint({
        hashAlgorithm: new pkijs.AlgorithmIdentifier({
          algorithmId: oid.sha256,
          algorithmParams: new asn1js.Null(),
        }),
        hashedMessage: new asn1js.OctetString({ valueHex: new Uint8Array(digest) }),
      }),
      nonce: new asn1js.Integer({ valueHex: new Uint8Array(nonce) }),
      certReq: true,
    })
      .toSchema()
      .toBER(),
  )

const ask = async (
  url: string,
  patience: number,
  body: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  })
  if (!response.ok || !response.body) {
    await response.body?.cancel()
    throw new Error(`the authority for time stamps answered ${response.status}`)
  }
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of response.body) {
    size += piece.length
    if (size > longestToken) throw new RangeError('the answer of the authority for time stamps is too long')
    pieces.push(piece)
  }
  return new Uint8Array(Buffer.concat(pieces))
}

/** Granted, as it is or with changes that it says (RFC 3161, 2.4.2). */
const granted: readonly number[] = [0, 1]

const tokenIn = (answer: Uint8Array<ArrayBuffer>): pkijs.ContentInfo => {
  const { status, timeStampToken } = pkijs.TimeStampResp.fromBER(answer)
  if (!granted.includes(status.status) || !timeStampToken)
    throw new Error(`the authority for time stamps refused: status ${status.status}`)
  return timeStampToken
}
