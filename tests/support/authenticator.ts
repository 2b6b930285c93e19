import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** What goes wrong in an answer; left out, everything is as an honest browser and authenticator do it. */
type Wrong = {
  readonly origin?: string
  readonly rpId?: string
  readonly counter?: number
  /** Somebody was there, but neither PIN nor finger was asked for. */
  readonly unverified?: boolean
  readonly type?: string
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest()
const base64url = (data: string | Uint8Array) => Buffer.from(data).toString('base64url')

/** CBOR (RFC 8949), as much of it as an attestation holds: small integers, bytes, text, maps. */
const cbor = (value: number | Uint8Array | string | Map<number | string, unknown>): Buffer => {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value])
  const pairs = [...value].flatMap(([key, one]) => [cbor(key), cbor(one as number)])
  return Buffer.concat([head(5, value.size), ...pairs])
}

const head = (major: number, length: number): Buffer => {
  if (length < 24) return Buffer.from([(major << 5) | length])
  if (length < 256) return Buffer.from([(major << 5) | 24, length])
  return Buffer.from([(major << 5) | 25, length >> 8, length & 0xff])
}

/** An authenticator in software, with one ES256 key, and the browser in front of it (WebAuthn, section 6). */
export const authenticator = (site: { readonly origin: string; readonly rpId: string }) => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credentialId = randomBytes(32)
  let counter = 0

  const clientData = (type: string, challenge: string, wrong: Wrong) =>
    JSON.stringify({
      type: wrong.type ?? type,
      challenge,
      origin: wrong.origin ?? site.origin,
      crossOrigin: false,
    })
  const authData = (attested: Uint8Array, wrong: Wrong) => {
    const flags = 0x01 | (wrong.unverified ? 0 : 0x04) | (attested.length > 0 ? 0x40 : 0)
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(wrong.rpId ?? site.rpId), Buffer.from([flags]), count, attested])
  }
  const answerOf = (response: object) =>
    JSON.stringify({
      id: base64url(credentialId),
      rawId: base64url(credentialId),
      type: 'public-key',
      clientExtensionResults: {},
      response,
    })

  return {
    credentialId: base64url(credentialId),
    /** The answer to `navigator.credentials.create`, as JSON. */
    create: (challenge: string, wrong: Wrong = {}): string => {
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const coordinate = (text: string) => Buffer.from(text, 'base64url')
      const key = new Map<number, number | Buffer>([
        ...([
          [1, 2],
          [3, -7],
          [-1, 1],
        ] as const),
        ...([
          [-2, coordinate(x)],
          [-3, coordinate(y)],
        ] as const),
      ])
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, 32]), credentialId, cbor(key)])
      const attestation = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData(attested, wrong)],
      ])
      return answerOf({
        clientDataJSON: base64url(clientData('webauthn.create', challenge, wrong)),
        attestationObject: base64url(cbor(attestation)),
      })
    },
    /** The answer to `navigator.credentials.get`, as JSON. */
    get: (challenge: string, wrong: Wrong = {}): string => {
      counter = wrong.counter ?? counter + 1
      const client = clientData('webauthn.get', challenge, wrong)
      const data = authData(new Uint8Array(), wrong)
      return answerOf({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)),
      })
    },
  }
}
