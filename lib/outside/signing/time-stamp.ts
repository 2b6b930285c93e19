import * as pkijs from 'pkijs'
import { holds, leadsTo, nameOf, signerOf } from './signed-data.ts'

/** What an authority vouches for: that something was there at a moment. */
export type TimeStamp = {
  readonly at: Date
  /** The common name in its certificate. */
  readonly authority: string
  /** The question that it answers, if it says. */
  readonly nonce: Buffer | null
}

export const oid = {
  sha256: '2.16.840.1.101.3.4.2.1',
  data: '1.2.840.113549.1.7.1',
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  /** The attribute of a signature in which its time stamp lies (RFC 3161, appendix A). */
  timeStampToken: '1.2.840.113549.1.9.16.2.14',
  contentType: '1.2.840.113549.1.9.3',
  extendedKeyUsage: '2.5.29.37',
  timeStamping: '1.3.6.1.5.5.7.3.8',
} as const

/** No authority sends more certificates than these. */
const mostCertificates = 10

/**
 * Reads a time-stamp token (RFC 3161) of a SHA-256 digest: it is of this digest and of no other, signed by a certificate
 * that is for time stamps and nothing else, which leads to one of the trusted ones.
 *
 * @throws RangeError where anything of that does not hold
 */
export const readTimeStamp = async (
  token: pkijs.ContentInfo,
  digest: Uint8Array,
  trusted: pkijs.Certificate[],
): Promise<TimeStamp> => {
  const signed = new pkijs.SignedData({ schema: token.content })
  const { encapContentInfo, certificates = [] } = signed
  const content = encapContentInfo.eContent?.getValue()
  if (encapContentInfo.eContentType !== oid.timeStampInfo || !content || !saysTimeStamp(signed))
    throw new RangeError('not a time stamp')
  if (signed.signerInfos.length !== 1 || certificates.length > mostCertificates)
    throw new RangeError('a time stamp with too much in it')
  const info = pkijs.TSTInfo.fromBER(content)
  const { hashAlgorithm, hashedMessage } = info.messageImprint
  if (hashAlgorithm.algorithmId !== oid.sha256 || !hashedMessage.valueBlock.valueHexView.every(isOf(digest)))
    throw new RangeError('a time stamp of something else')
  const signer = signerOf(signed)
  if (!signer || !isForTimeStamps(signer)) throw new RangeError('a time stamp by nobody who gives them')
  // As plain data: the library would ask for what was stamped, where only its digest is known.
  encapContentInfo.eContentType = oid.data
  if (!(await holds(signed))) throw new RangeError('a time stamp whose signature does not hold')
  if (!(await leadsTo(trusted, signer, certificates, info.genTime)))
    throw new RangeError('a time stamp by an authority that is not trusted')
  const nonce = info.nonce ? Buffer.from(info.nonce.valueBlock.valueHexView) : null
  return { at: info.genTime, authority: nameOf(signer), nonce }
}

const isOf =
  (digest: Uint8Array) =>
  (byte: number, index: number, { length }: Uint8Array): boolean =>
    length === digest.length && byte === digest[index]

/** The signature itself says of what kind its content is: nothing else that was signed passes for a time stamp. */
const saysTimeStamp = ({ signerInfos: [info] }: pkijs.SignedData): boolean =>
  info?.signedAttrs?.attributes.some(
    ({ type, values: [value] }) =>
      type === oid.contentType && String(value?.valueBlock) === oid.timeStampInfo,
  ) ?? false

/** RFC 3161, 2.3: the one purpose of the key, and critical. */
const isForTimeStamps = ({ extensions = [] }: pkijs.Certificate): boolean =>
  extensions.some(
    ({ extnID, critical, parsedValue }) =>
      extnID === oid.extendedKeyUsage &&
      critical &&
      parsedValue instanceof pkijs.ExtKeyUsage &&
      parsedValue.keyPurposes.join() === oid.timeStamping,
  )
