import { createHash, webcrypto } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'
import { derOf, engine, newPair, type Pair } from '#lib/outside/signing/certificate.ts'

export type TimeStampServer = Awaited<ReturnType<typeof timeStampServer>>

/** How it answers. `slow`: it begins, and never ends. `forged`: with a key that is not that of its certificate. */
export type Mood =
  | 'well'
  | 'failing'
  | 'silent'
  | 'slow'
  | 'endless'
  | 'nonsense'
  | 'refusing'
  | 'otherImprint'
  | 'otherNonce'
  | 'otherKey'
  | 'otherRoot'
  | 'forged'

const validity = { from: new Date('2018-01-01T00:00:00Z'), years: 25 }
const name = (commonName: string) => ({ commonName, organization: 'Thử nghiệm' })

/**
 * An authority for time stamps on this machine (RFC 3161), with a root and a certificate of its own that is for nothing but
 * time stamps. It can be away, and always comes back at the same address; or answer badly in the ways of `Mood`.
 */
export const timeStampServer = async () => {
  const root = await newPair(name('CA dấu thời gian'), validity)
  const pair = await forTimeStamps(await newPair(name('TSA thử nghiệm'), { ...validity, issuer: root }), root)
  // Of the same authority, for signing papers: no time stamps by this one.
  const signer = await newPair(name('Người ký'), { ...validity, issuer: root })
  const strange = await newPair(name('CA lạ'), validity)
  const stranger = await forTimeStamps(
    await newPair(name('TSA lạ'), { ...validity, issuer: strange }),
    strange,
  )
  const by = { otherKey: signer, otherRoot: stranger, forged: { ...pair, keys: stranger.keys } }
  let mood: Mood = 'well'
  const open = async (port: number): Promise<Server> => {
    const server = createServer(async (request, response) => {
      const wanted = pkijs.TimeStampReq.fromBER(new Uint8Array(await buffer(request)))
      if (mood === 'silent') return
      if (mood === 'failing') return void response.writeHead(503).end()
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' })
      if (mood === 'nonsense') return void response.end('<html>Bảo trì hệ thống</html>')
      if (mood === 'endless') return void response.end(Buffer.alloc(1_000_000, 0x30))
      const answer = Buffer.from(await answerTo(wanted, mood, by[mood as keyof typeof by] ?? pair))
      if (mood === 'slow') return void response.write(answer.subarray(0, 100))
      response.end(answer)
    })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return server
  }
  let server = await open(0)
  const { port } = server.address() as AddressInfo
  const away = async () => {
    if (!server.listening) return
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return {
    url: `http://127.0.0.1:${port}/tsa`,
    /** What whoever believes it trusts (DER). */
    root: derOf(root.certificate),
    authority: 'TSA thử nghiệm',
    behave: (next: Mood) => {
      mood = next
    },
    away,
    back: async () => {
      server = await open(port)
    },
  }
}

const forTimeStamps = async (pair: Pair, issuer: Pair): Promise<Pair> => {
  const purposes = new pkijs.ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.8'] })
  pair.certificate.extensions?.push(
    new pkijs.Extension({ extnID: '2.5.29.37', critical: true, extnValue: purposes.toSchema().toBER() }),
  )
  await pair.certificate.sign(issuer.keys.privateKey, 'SHA-256', engine)
  return pair
}

const answerTo = async (request: pkijs.TimeStampReq, mood: Mood, by: Pair): Promise<ArrayBuffer> => {
  const status = new pkijs.PKIStatusInfo({ status: mood === 'refusing' ? 2 : 0 })
  if (mood === 'refusing') return new pkijs.TimeStampResp({ status }).toSchema().toBER()
  const { messageImprint, nonce } = request
  const info = new pkijs.TSTInfo({
    version: 1,
    policy: '1.3.6.1.4.1.13762.3',
    messageImprint:
      mood === 'otherImprint'
        ? await pkijs.MessageImprint.create('SHA-256', new Uint8Array(8), engine)
        : messageImprint,
    serialNumber: new asn1js.Integer({
      valueHex: webcrypto.getRandomValues(new Uint8Array(8)).fill(0x41, 0, 1),
    }),
    genTime: new Date(),
    nonce:
      mood === 'otherNonce' ? new asn1js.Integer({ value: 7 }) : (nonce ?? new asn1js.Integer({ value: 1 })),
  })
  const content = info.toSchema().toBER()
  const { certificate, keys } = by
  const signed = new pkijs.SignedData({
    version: 3,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({
      eContentType: '1.2.840.113549.1.9.16.1.4',
      eContent: new asn1js.OctetString({ valueHex: content }),
    }),
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          type: 0,
          attributes: attributesOf(content, certificate),
        }),
      }),
    ],
    certificates: request.certReq ? [certificate] : [],
  })
  await signed.sign(keys.privateKey, 0, 'SHA-256', undefined, engine)
  const timeStampToken = new pkijs.ContentInfo({
    contentType: '1.2.840.113549.1.7.2',
    content: signed.toSchema(true),
  })
  return new pkijs.TimeStampResp({ status, timeStampToken }).toSchema().toBER()
}

/** What a time stamp signs besides its content: its kind, its digest, and by which certificate (RFC 5816). */
const attributesOf = (content: ArrayBuffer, certificate: pkijs.Certificate): pkijs.Attribute[] => [
  attribute('1.2.840.113549.1.9.3', new asn1js.ObjectIdentifier({ value: '1.2.840.113549.1.9.16.1.4' })),
  attribute('1.2.840.113549.1.9.4', digestOf(new Uint8Array(content))),
  attribute(
    '1.2.840.113549.1.9.16.2.47',
    new asn1js.Sequence({
      value: [
        new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [digestOf(derOf(certificate))] })] }),
      ],
    }),
  ),
]

const attribute = (type: string, value: asn1js.AsnType) => new pkijs.Attribute({ type, values: [value] })

const digestOf = (bytes: Uint8Array) =>
  new asn1js.OctetString({ valueHex: new Uint8Array(createHash('sha256').update(bytes).digest()) })
