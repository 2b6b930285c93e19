import { deflateSync } from 'node:zlib'

type Parts = {
  readonly header?: string
  /** Entries of the catalog besides its pages. */
  readonly catalog?: string
  /** Entries of the only page. */
  readonly page?: string
  /** Objects from 4 on, each with what stands between `obj` and `endobj`. */
  readonly more?: readonly (string | Buffer)[]
  readonly trailer?: string
  readonly tail?: string
}

/** A PDF of one page with a table of its objects, as small as it can be, with whatever a test wants in it. */
export const samplePdf = ({
  header = '%PDF-1.7\n',
  catalog = '',
  page = '',
  more = [],
  trailer = '',
  tail = '',
}: Parts = {}): Buffer => {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> ${page} >>`,
    ...more,
  ]
  const parts: Buffer[] = [Buffer.from(header, 'latin1')]
  const size = () => parts.reduce((sum, part) => sum + part.length, 0)
  const offsets = objects.map((object, index) => {
    const offset = size()
    parts.push(
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.isBuffer(object) ? object : Buffer.from(object, 'latin1'),
      Buffer.from('\nendobj\n'),
    )
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  const at = size()
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n${tail}`
  return Buffer.concat([...parts, Buffer.from(end, 'latin1')])
}

/** An object that is a stream. */
export const streamObject = (dictionary: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${content.length} >>\nstream\n`, 'latin1'),
    content,
    Buffer.from('\nendstream'),
  ])

/** A stream that holds other objects, as programs pack them. */
export const packedObjects = (objects: string, filter = '/FlateDecode'): Buffer =>
  streamObject(
    `/Type /ObjStm /N 1 /First 4 /Filter ${filter}`,
    deflateSync(Buffer.from(`9 0 ${objects}`, 'latin1')),
  )

/** A PDF of about so many bytes that cannot be made smaller, as scans are. */
export const scannedPdf = (bytes: number): Buffer => {
  const noise = Buffer.alloc(bytes)
  // Reproducible, and with every byte: a generator of remainders (Lehmer, 1951).
  for (let i = 0, x = 20_120; i < bytes; i += 1) {
    x = (x * 48_271) % 2_147_483_647
    noise[i] = x >> 7
  }
  return samplePdf({
    page: '/Contents 5 0 R',
    more: [
      streamObject('/Type /XObject /Subtype /Image /Width 1 /Height 1 /Filter /DCTDecode', noise),
      streamObject('', Buffer.from('q Q')),
    ],
  })
}
