import { createHash } from 'node:crypto'
import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'
import { holds, leadsTo, nameOf, signerOf } from './signed-data.ts'
import { oid, readTimeStamp, type TimeStamp } from './time-stamp.ts'

export type FoundSignature = {
  /** The common name in the certificate. */
  readonly signer: string
  /** Nothing of what it covers was changed since. */
  readonly isIntact: boolean
  /** Its certificate leads to one that we trust. */
  readonly isTrusted: boolean
  /** Bytes from the beginning that it covers, its own value aside. */
  readonly covers: number
  /** When an authority that we trust saw it; null where none did, or nothing that holds says so. */
  readonly timeStamp: Pick<TimeStamp, 'at' | 'authority'> | null
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

const broken = (covers: number): FoundSignature => ({
  signer: '',
  isIntact: false,
  isTrusted: false,
  covers,
  timeStamp: null,
})

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
  place: Buffer,
  data: Buffer,
  trusted: pkijs.Certificate[],
  at: Date,
): Promise<Omit<FoundSignature, 'covers'>> => {
  const content = pkijs.ContentInfo.fromBER(valueIn(place))
  const signed = new pkijs.SignedData({ schema: content.content })
  const certificates = signed.certificates ?? []
  if (signed.signerInfos.length !== 1 || certificates.length > most.certificates)
    throw new RangeError('too much')
  if (!agreesWithItself(content, signed)) throw new RangeError('not what was signed')
  const signer = signerOf(signed)
  return {
    signer: nameOf(signer),
    // Whether anything was changed, and whose it was, are asked apart.
    isIntact: await holds(signed, new Uint8Array(data).buffer),
    isTrusted: signer !== undefined && (await leadsTo(trusted, signer, certificates, at)),
    timeStamp: await timeStampOf(signed, trusted),
  }
}

/** What stands outside the signed attributes says the same as they do (RFC 5652, 5.1 to 5.3 and 11.1): no signature covers it. */
const agreesWithItself = (content: pkijs.ContentInfo, signed: pkijs.SignedData): boolean => {
  const [info] = signed.signerInfos
  const kind = info?.signedAttrs?.attributes.find(({ type }) => type === oid.contentType)?.values[0]
  const [digest, ...others] = signed.digestAlgorithms
  return (
    content.contentType === pkijs.ContentInfo.SIGNED_DATA &&
    signed.encapContentInfo.eContentType === kind?.valueBlock.toString() &&
    others.length === 0 &&
    digest?.algorithmId === info?.digestAlgorithm.algorithmId
  )
}

/** The value in its place. How long one with a time stamp becomes is not known before: zeros fill the rest, nothing else. */
const valueIn = (place: Buffer): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(place)
  const { offset } = asn1js.fromBER(bytes)
  if (offset < 0 || bytes.subarray(offset).some((byte) => byte !== 0)) throw new RangeError('not one value')
  return bytes.slice(0, offset)
}

/** A time stamp is of the value of the signature itself: whoever copies it to another one gains nothing. */
const timeStampOf = async (
  { signerInfos: [info] }: pkijs.SignedData,
  trusted: pkijs.Certificate[],
): Promise<FoundSignature['timeStamp']> => {
  const [found, ...others] = (info?.unsignedAttrs?.attributes ?? []).filter(
    ({ type }) => type === oid.timeStampToken,
  )
  if (!info || !found || others.length > 0) return null
  const digest = createHash('sha256').update(info.signature.valueBlock.valueHexView).digest()
  try {
    const token = new pkijs.ContentInfo({ schema: found.values[0] })
    const { at, authority } = await readTimeStamp(token, digest, trusted)
    return { at, authority }
  } catch {
    return null
  }
}
