import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Keeps what people typed unreadable at rest, and lets ID numbers be found without being stored. */
export type Sealing = {
  /** `context` ties the sealed bytes to their row: moved elsewhere they do not open. */
  readonly seal: (value: unknown, context: string) => Uint8Array<ArrayBuffer>
  readonly open: (sealed: Uint8Array, context: string) => unknown
  /** A keyed digest: equal for equal texts, useless without the key. */
  readonly digest: (text: string) => Uint8Array<ArrayBuffer>
  /** A signature over text for links and form tokens, as base64url. */
  readonly sign: (purpose: string, text: string) => string
}

// Layout: version (1) | nonce (12) | tag (16) | ciphertext. AES-256-GCM; keys derived from APP_SECRET.
const version = 1

export const sealingWith = (secret: string): Sealing => {
  const key = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'mot-cua-tu-phap', purpose, 32))
  const sealKey = key('seal')
  const digestKey = key('digest')
  const signKey = key('sign')
  return {
    seal: (value, context) => {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce).setAAD(Buffer.from(context))
      const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
      return new Uint8Array(Buffer.concat([Buffer.from([version]), nonce, cipher.getAuthTag(), body]))
    },
    open: (sealed, context) => {
      const bytes = Buffer.from(sealed)
      if (bytes[0] !== version) throw new Error(`sealed with unknown version ${bytes[0]}`)
      const decipher = createDecipheriv('aes-256-gcm', sealKey, bytes.subarray(1, 13))
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(13, 29))
      return JSON.parse(
        Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]).toString('utf8'),
      )
    },
    digest: (text) => new Uint8Array(createHmac('sha256', digestKey).update(text).digest()),
    sign: (purpose, text) =>
      createHmac('sha256', signKey).update(`${purpose}\u001f${text}`).digest('base64url'),
  }
}
