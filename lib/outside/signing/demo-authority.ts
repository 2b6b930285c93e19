import { randomBytes, randomUUID, webcrypto } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as pkijs from 'pkijs'
import { derOf, newPair, type Pair } from './certificate.ts'
import { demoMark } from './demo-mark.ts'
import type { KeyRing } from './pades.ts'
import { pkcs12 } from './pkcs12.ts'

const authority = { commonName: `${demoMark} - CA goc`, organization: demoMark }

/** Long before and after whatever day a demonstration plays on. */
const validity = { from: new Date('2018-01-01T00:00:00Z'), years: 25 }

/**
 * An authority of our own that vouches for everybody who signs in a demonstration: made the first time, in a folder for
 * its owner's eyes only. Keys of people and units are made when they first sign.
 */
export const demoKeyRing = (folder: string): KeyRing => {
  const authorityFile = join(folder, 'authority.json')
  const passwordFile = join(folder, 'password')
  const theAuthority = async (): Promise<Pair> =>
    openAuthority(
      await keptIn(folder, authorityFile, async () => closeAuthority(await newPair(authority, validity))),
    )
  const password = async () =>
    (await keptIn(folder, passwordFile, async () => randomBytes(24).toString('base64url'))).toString()
  const keyOf = (name: string, commonName: string) =>
    keptIn(folder, join(folder, `${name}.p12`), async () => {
      const issuer = await theAuthority()
      const pair = await newPair({ commonName, organization: demoMark }, { ...validity, issuer })
      return pkcs12(pair, issuer.certificate, await password())
    })
  return {
    isDemo: true,
    password,
    ofPerson: ({ accountId, name }) => keyOf(`person-${accountId}`, name),
    ofUnit: ({ code, name }) => keyOf(`unit-${code}`, name),
    roots: async () => [derOf((await theAuthority()).certificate)],
  }
}

/**
 * What lies in a file, made by whoever comes first: written whole beside it and then given its name, so that a crash or
 * another process never leaves two of it, or half.
 */
const keptIn = async (
  folder: string,
  file: string,
  make: () => Promise<string | Uint8Array>,
): Promise<Buffer> => {
  const found = await readFile(file).catch(missing)
  if (found) return found
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const part = `${file}.${randomUUID()}`
  await writeFile(part, await make(), { mode: 0o600, flush: true })
  await link(part, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(part)
  return readFile(file)
}

const missing = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error
}

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const

const closeAuthority = async ({ keys, certificate }: Pair): Promise<string> =>
  JSON.stringify({
    key: Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64'),
    certificate: Buffer.from(derOf(certificate)).toString('base64'),
  })

const openAuthority = async (kept: Buffer): Promise<Pair> => {
  const { key, certificate } = JSON.parse(kept.toString()) as { key: string; certificate: string }
  const parsed = pkijs.Certificate.fromBER(new Uint8Array(Buffer.from(certificate, 'base64')))
  const { subtle } = webcrypto as Crypto
  const privateKey = await subtle.importKey('pkcs8', Buffer.from(key, 'base64'), algorithm, true, ['sign'])
  const spki = parsed.subjectPublicKeyInfo.toSchema().toBER()
  const publicKey = await subtle.importKey('spki', spki, algorithm, true, ['verify'])
  return { keys: { privateKey, publicKey }, certificate: parsed }
}
