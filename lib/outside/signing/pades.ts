import { X509Certificate } from 'node:crypto'
import { P12Signer, PDF, type Signer } from '@libpdf/core'
import { demoMark } from './demo-mark.ts'
import type { Signatories, Signing } from './index.ts'
import { longestToken, type TimeStamping, timeStampAuthority } from './time-stamp-authority.ts'

/** Where the keys are: as PKCS#12 files and their password. */
export type KeyRing = {
  readonly ofPerson: (person: Signatories['person']) => Promise<Uint8Array>
  readonly ofUnit: (unit: Signatories['unit']) => Promise<Uint8Array>
  readonly password: () => Promise<string>
  readonly roots: Signing['roots']
  /** Whether these keys are for demonstrations, which production refuses. */
  readonly isDemo: boolean
}

/** At the most: bytes of a signature besides certificates and time stamp (attributes, names, a value of 4,096 bits). */
const besideCertificates = 1_150

/** Signs with the keys of a ring; each signature with a time stamp, if there is an authority for them. */
export const signingWith = (ring: KeyRing, timeStamps: TimeStamping | undefined): Signing => {
  const opened = new Map<string, Promise<WithChain>>()
  // Opening a key ring file is slow on purpose; each is opened once in the life of the process.
  const signerFrom = (name: string, read: () => Promise<Uint8Array>): Promise<WithChain> => {
    const known = opened.get(name) ?? openSigner(read, ring)
    opened.set(name, known)
    known.catch(() => opened.delete(name))
    return known
  }
  const timestampAuthority = timeStamps && timeStampAuthority(timeStamps, ring.roots)
  const signInto = async (bytes: Uint8Array, { signer, reason, at }: Signature, estimatedSize: number) => {
    const pdf = await PDF.load(bytes)
    const signed = await pdf.sign({
      signer,
      reason,
      signingTime: new Date(at.epochMilliseconds),
      estimatedSize,
      ...(timestampAuthority ? { level: 'B-T', timestampAuthority } : { level: 'B-B' }),
    })
    return signed.bytes
  }
  // No byte of the file is left that nobody signs: the place for the value is as long as the value, which is as long each
  // time. So it is signed to see how long that is, and then for good. Only a time stamp is longer or shorter each time:
  // zeros fill the rest of its place, and whoever reads it takes nothing else there (read-signatures.ts).
  const signOnce = async (bytes: Uint8Array, signature: Signature) => {
    const { certificate, certificateChain } = signature.signer
    const most = [certificate, ...certificateChain].reduce((sum, one) => sum + one.length, besideCertificates)
    if (timestampAuthority) return signInto(bytes, signature, most + longestToken)
    const first = await signInto(bytes, signature, most)
    return signInto(bytes, signature, valueLength(first))
  }
  return {
    roots: ring.roots,
    sign: async (pdf, { person, unit }, at) => {
      const signatory = await signerFrom(`person:${person.accountId}`, () => ring.ofPerson(person))
      const seal = await signerFrom(`unit:${unit.code}`, () => ring.ofUnit(unit))
      const byPerson = await signOnce(pdf, { signer: signatory, reason: 'Ký ban hành kết quả', at })
      return signOnce(byPerson, { signer: seal, reason: 'Đóng dấu cơ quan', at })
    },
  }
}

type WithChain = Signer & { readonly certificateChain: Uint8Array[] }

type Signature = { readonly signer: WithChain; readonly reason: string; readonly at: Temporal.Instant }

/** Bytes of the value of the last signature, as its own first bytes say (DER: 30 82 and the length of the rest). */
const valueLength = (pdf: Uint8Array): number => {
  const file = Buffer.from(pdf)
  const at = file.lastIndexOf('/Contents <') + '/Contents <'.length
  const head = Buffer.from(file.subarray(at, at + 8).toString('latin1'), 'hex')
  if (head[0] !== 0x30 || head[1] !== 0x82) throw new Error('the last signature has no value')
  return 4 + head.readUInt16BE(2)
}

const openSigner = async (read: () => Promise<Uint8Array>, ring: KeyRing): Promise<WithChain> => {
  const signer = await P12Signer.create(await read(), await ring.password())
  if (!ring.isDemo && Buffer.from(signer.certificate).includes(demoMark))
    throw new Error('a key of a demonstration does not sign in production')
  const { certificate, keyType, signatureAlgorithm } = signer
  return {
    ...{ certificate, keyType, signatureAlgorithm },
    // Whoever checks has the root, or does not trust it: a copy of it in the file would be bytes that nobody reads.
    certificateChain: signer.certificateChain.filter((one) => !isRoot(one)),
    sign: (data, algorithm) => signer.sign(data, algorithm),
  }
}

const isRoot = (der: Uint8Array): boolean => {
  const { issuer, subject } = new X509Certificate(der)
  return issuer === subject
}
