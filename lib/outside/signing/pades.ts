import { HttpTimestampAuthority, P12Signer, PDF } from '@libpdf/core'
import { demoMark } from './demo-mark.ts'
import type { Signatories, Signing } from './index.ts'

/** Where the keys are: as PKCS#12 files and their password. */
export type KeyRing = {
  readonly ofPerson: (person: Signatories['person']) => Promise<Uint8Array>
  readonly ofUnit: (unit: Signatories['unit']) => Promise<Uint8Array>
  readonly password: () => Promise<string>
  readonly roots: Signing['roots']
  /** Whether these keys are for demonstrations, which production refuses. */
  readonly isDemo: boolean
}

/** Bytes of a signature besides certificates and time stamp: attributes, names, and a value of up to 4,096 bits. */
const besideCertificates = 1_150
const forTimeStamp = 8_192

/** Signs with the keys of a ring; `tsaUrl` is an authority for time stamps (RFC 3161), if there is one. */
export const signingWith = (ring: KeyRing, tsaUrl: string | undefined): Signing => {
  const opened = new Map<string, Promise<P12Signer>>()
  // Opening a key ring file is slow on purpose; each is opened once in the life of the process.
  const signerFrom = (name: string, read: () => Promise<Uint8Array>): Promise<P12Signer> => {
    const known = opened.get(name) ?? openSigner(read, ring)
    opened.set(name, known)
    known.catch(() => opened.delete(name))
    return known
  }
  const timestampAuthority = tsaUrl ? new HttpTimestampAuthority(tsaUrl) : undefined
  const signOnce = async (bytes: Uint8Array, signer: P12Signer, reason: string, at: Temporal.Instant) => {
    const certificates = [signer.certificate, ...signer.certificateChain]
    const size = certificates.reduce((sum, one) => sum + one.length, besideCertificates)
    const pdf = await PDF.load(bytes)
    const signed = await pdf.sign({
      signer,
      reason,
      signingTime: new Date(at.epochMilliseconds),
      estimatedSize: timestampAuthority ? size + forTimeStamp : size,
      ...(timestampAuthority ? { level: 'B-T', timestampAuthority } : { level: 'B-B' }),
    })
    return signed.bytes
  }
  return {
    roots: ring.roots,
    sign: async (pdf, { person, unit }, at) => {
      const signatory = await signerFrom(`person:${person.accountId}`, () => ring.ofPerson(person))
      const seal = await signerFrom(`unit:${unit.code}`, () => ring.ofUnit(unit))
      const byPerson = await signOnce(pdf, signatory, 'Ký ban hành kết quả', at)
      return signOnce(byPerson, seal, 'Đóng dấu cơ quan', at)
    },
  }
}

const openSigner = async (read: () => Promise<Uint8Array>, ring: KeyRing): Promise<P12Signer> => {
  const signer = await P12Signer.create(await read(), await ring.password())
  if (!ring.isDemo && Buffer.from(signer.certificate).includes(demoMark))
    throw new Error('a key of a demonstration does not sign in production')
  return signer
}
