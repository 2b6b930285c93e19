import { webcrypto } from 'node:crypto'
import * as pkijs from 'pkijs'
import { engine, type Pair } from './certificate.ts'

const cipher = { name: 'AES-CBC', length: 256 }
const iterations = 100_000

/** A key with its certificate and that of its issuer as a PKCS#12 file, closed with a password (RFC 7292). */
export const pkcs12 = async (
  { keys, certificate }: Pair,
  issuer: pkijs.Certificate,
  password: string,
): Promise<Uint8Array> => {
  const secret = new TextEncoder().encode(password).buffer
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)
  const keyBag = new pkijs.PKCS8ShroudedKeyBag({ parsedValue: pkijs.PrivateKeyInfo.fromBER(pkcs8) })
  const closing = {
    contentEncryptionAlgorithm: cipher,
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: iterations,
  } as unknown as Parameters<typeof keyBag.makeInternalValues>[0]
  await keyBag.makeInternalValues({ ...closing, password: secret }, engine)
  const bags = [
    new pkijs.SafeBag({ bagId: '1.2.840.113549.1.12.10.1.2', bagValue: keyBag }),
    ...[certificate, issuer].map(
      (one) =>
        new pkijs.SafeBag({
          bagId: '1.2.840.113549.1.12.10.1.3',
          bagValue: new pkijs.CertBag({ parsedValue: one }),
        }),
    ),
  ]
  const safe = new pkijs.AuthenticatedSafe({
    parsedValue: { safeContents: [{ privacyMode: 0, value: new pkijs.SafeContents({ safeBags: bags }) }] },
  })
  await safe.makeInternalValues({ safeContents: [{}] }, engine)
  const file = new pkijs.PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } })
  await file.makeInternalValues(
    { password: secret, iterations, pbkdf2HashAlgorithm: 'SHA-256', hmacHashAlgorithm: 'SHA-256' },
    engine,
  )
  return new Uint8Array(file.toSchema().toBER())
}
