import * as pkijs from 'pkijs'
import { engine } from './certificate.ts'

export type FoundSignature = {
  /** The common name in the certificate. */
  readonly signer: string
  /** Nothing of what it covers was changed since. */
  readonly isIntact: boolean
  /** Its certificate leads to one that we trust. */
  readonly isTrusted: boolean
  /** Bytes from the beginning that it covers, its own value aside. */
  readonly covers: number
}

/** No paper of ours has more; whatever has is not looked at further. */
const most = { signatures: 8, certificates: 10, value: 64 * 1024 } as const

/**
 * The signatures in a PDF, in the order of the file, read strictly and without trusting anything in it: a signature that
 * cannot be read counts as broken. The bytes after the last one are nobody's.
 *
 * @param at the day on which certificates have to be valid
 */
export const readSignatures = async (
  pdf: Buffer,
  roots: readonly Uint8Array<ArrayBuffer>[],
  at: Date,
): Promise<readonly FoundSignature[]> => {
  const trusted = roots.map((der) => pkijs.Certificate.fromBER(der))
  const found: FoundSignature[] = []
  for (const range of rangesIn(pdf)) found.push(await readOne(pdf, range, trusted, at))
  return found
}

/** Whether the last signature covers the whole file and every one of them holds: nothing was changed or appended. */
export const areWhole = (signatures: readonly FoundSignature[], size: number): boolean =>
  signatures.length > 0 &&
  signatures.every(({ isIntact, isTrusted }) => isIntact && isTrusted) &&
  signatures.at(-1)?.covers === size

type Range = readonly [number, number, number, number]

/** What `/ByteRange` says, where it says something possible: from the beginning, with one gap inside the file. */
const rangesIn = (pdf: Buffer): Range[] => {
  const ranges: Range[] = []
  for (let at = pdf.indexOf('/ByteRange'); at >= 0; at = pdf.indexOf('/ByteRange', at + 1)) {
    if (ranges.length === most.signatures) break
    const text = pdf.subarray(at, at + 120).toString('latin1')
    const [, ...parts] =
      /^\/ByteRange\s*\[\s*(\d{1,9})\s+(\d{1,9})\s+(\d{1,9})\s+(\d{1,9})\s*\]/.exec(text) ?? []
    const [from = -1, before = 0, gapEnd = 0, after = 0] = parts.map(Number)
    ranges.push([from, before, gapEnd, after])
  }
  return ranges
}

const broken = (covers: number): FoundSignature => ({ signer: '', isIntact: false, isTrusted: false, covers })

const readOne = async (
  pdf: Buffer,
  [from, before, gapEnd, after]: Range,
  trusted: pkijs.Certificate[],
  at: Date,
): Promise<FoundSignature> => {
  const covers = gapEnd + after
  if (from !== 0 || before <= 0 || gapEnd <= before || covers > pdf.length) return broken(covers)
  const hex = pdf.subarray(before, gapEnd).toString('latin1')
  // The gap holds the value and nothing else: what stands there is covered by nobody.
  if (hex.length > 2 * most.value || !/^<(?:[0-9a-f]{2})+>$/i.test(hex)) return broken(covers)
  const data = Buffer.concat([pdf.subarray(0, before), pdf.subarray(gapEnd, covers)])
  try {
    return { ...(await verify(Buffer.from(hex.slice(1, -1), 'hex'), data, trusted, at)), covers }
  } catch {
    return broken(covers)
  }
}

const verify = async (
  value: Buffer,
  data: Buffer,
  trusted: pkijs.Certificate[],
  at: Date,
): Promise<Omit<FoundSignature, 'covers'>> => {
  const content = pkijs.ContentInfo.fromBER(new Uint8Array(value))
  const signed = new pkijs.SignedData({ schema: content.content })
  const certificates = signed.certificates ?? []
  if (signed.signerInfos.length !== 1 || certificates.length > most.certificates)
    throw new RangeError('too much')
  const signer = signerOf(signed)
  // What was changed throws in some ways and answers in others; whose it was is asked apart.
  const isIntact = await signed
    .verify({ signer: 0, data: new Uint8Array(data).buffer, checkChain: false, extendedMode: true }, engine)
    .then(
      ({ signatureVerified }) => signatureVerified === true,
      () => false,
    )
  return {
    signer: nameOf(signer),
    isIntact,
    isTrusted: signer !== undefined && (await leadsTo(trusted, signer, certificates, at)),
  }
}

/** The certificate that the signature names as its own. */
const signerOf = ({
  signerInfos: [info],
  certificates = [],
}: pkijs.SignedData): pkijs.Certificate | undefined => {
  const sid: unknown = info?.sid
  if (!(sid instanceof pkijs.IssuerAndSerialNumber)) return undefined
  return certificates.find(
    (one): one is pkijs.Certificate =>
      one instanceof pkijs.Certificate &&
      one.issuer.isEqual(sid.issuer) &&
      one.serialNumber.isEqual(sid.serialNumber),
  )
}

const leadsTo = async (
  trustedCerts: pkijs.Certificate[],
  signer: pkijs.Certificate,
  certificates: readonly unknown[],
  checkDate: Date,
): Promise<boolean> => {
  const others = certificates.filter(
    (one): one is pkijs.Certificate => one instanceof pkijs.Certificate && one !== signer,
  )
  const chain = new pkijs.CertificateChainValidationEngine({
    trustedCerts,
    certs: [...others, signer],
    checkDate,
  })
  const { result } = await chain.verify({}, engine)
  return result
}

const nameOf = (certificate: pkijs.Certificate | undefined): string => {
  const name = certificate?.subject.typesAndValues.find(({ type }) => type === '2.5.4.3')
  return name ? String(name.value.valueBlock.value) : ''
}
