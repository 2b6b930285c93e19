import { randomBytes, webcrypto } from 'node:crypto'
import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const
export const engine = new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as Crypto })

export type Pair = {
  readonly keys: CryptoKeyPair
  readonly certificate: pkijs.Certificate
}

export type Names = { readonly commonName: string; readonly organization: string }

/**
 * A new RSA key with its certificate: an authority that vouches for itself, or, with `issuer`, somebody who signs.
 * Signatures of RSA PKCS#1 v1.5 are the same each time, so that a document signed again after a crash is the same file.
 */
export const newPair = async (
  names: Names,
  { from, years, issuer }: { readonly from: Date; readonly years: number; readonly issuer?: Pair },
): Promise<Pair> => {
  const keys = (await webcrypto.subtle.generateKey(
    { ...algorithm, modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  )) as CryptoKeyPair
  const certificate = new pkijs.Certificate()
  certificate.version = 2
  certificate.serialNumber = new asn1js.Integer({ valueHex: serialNumber() })
  certificate.subject.typesAndValues = nameOf(names)
  certificate.issuer.typesAndValues = issuer?.certificate.subject.typesAndValues ?? nameOf(names)
  certificate.notBefore.value = from
  certificate.notAfter.value = new Date(from)
  certificate.notAfter.value.setFullYear(from.getFullYear() + years)
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, engine)
  certificate.extensions = [
    extension('2.5.29.19', new pkijs.BasicConstraints({ cA: !issuer }).toSchema()),
    // digitalSignature and nonRepudiation for people, keyCertSign and cRLSign for an authority.
    extension('2.5.29.15', new asn1js.BitString({ valueHex: bits(issuer ? 0b1100_0000 : 0b0000_0110) })),
  ]
  await certificate.sign(issuer?.keys.privateKey ?? keys.privateKey, 'SHA-256', engine)
  return { keys, certificate }
}

export const derOf = (certificate: pkijs.Certificate): Uint8Array<ArrayBuffer> =>
  new Uint8Array(certificate.toSchema().toBER())

const extension = (extnID: string, value: { toBER: () => ArrayBuffer }) =>
  new pkijs.Extension({ extnID, critical: true, extnValue: value.toBER() })

const bits = (value: number): ArrayBuffer => new Uint8Array([value]).buffer

/** 16 random bytes that read as a positive number. */
const serialNumber = (): ArrayBuffer => {
  const bytes = new Uint8Array(randomBytes(16))
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40
  return bytes.buffer
}

const nameOf = ({ commonName, organization }: Names) => [
  attribute('2.5.4.6', new asn1js.PrintableString({ value: 'VN' })),
  attribute('2.5.4.10', new asn1js.Utf8String({ value: organization })),
  attribute('2.5.4.3', new asn1js.Utf8String({ value: commonName })),
]

const attribute = (type: string, value: asn1js.PrintableString | asn1js.Utf8String) =>
  new pkijs.AttributeTypeAndValue({ type, value })
