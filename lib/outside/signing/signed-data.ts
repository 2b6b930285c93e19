import * as pkijs from 'pkijs'
import { engine } from './certificate.ts'

/** The certificate that a signature names as its own. */
export const signerOf = ({
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

/** Whether its signature holds. What was changed throws in some ways and answers in others: both are no. */
export const holds = (signed: pkijs.SignedData, data?: ArrayBuffer): Promise<boolean> =>
  signed.verify({ signer: 0, ...(data && { data }), checkChain: false, extendedMode: true }, engine).then(
    ({ signatureVerified }) => signatureVerified === true,
    () => false,
  )

/** Whether a certificate leads to one that we trust, on a day. */
export const leadsTo = async (
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

/** The common name in a certificate. */
export const nameOf = (certificate: pkijs.Certificate | undefined): string => {
  const name = certificate?.subject.typesAndValues.find(({ type }) => type === '2.5.4.3')
  return name ? String(name.value.valueBlock.value) : ''
}
