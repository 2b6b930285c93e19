import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import busboy from 'busboy'

/** Bytes of one posted form with its files; each file has a limit of its own besides. */
const largestBody = 128 * 1024 * 1024
const limits = { fields: 40, fieldSize: 2_000, fieldNameSize: 100, files: 40, parts: 100, headerPairs: 20 }

export type Incoming = { readonly control: string; readonly name: string; readonly content: Readable }

export class TooMuch extends Error {}

type Parts = {
  readonly field: (name: string, value: string) => void
  readonly file: (incoming: Incoming) => void
}

/** Reads the parts of a multipart body in their order, streaming; throws TooMuch past the limits. An empty choice of file, which browsers send as a nameless part, is passed over. */
export const readParts = async (request: Request, parts: Parts): Promise<void> => {
  if (!request.body) throw new Error('no body')
  const reader = busboy({
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    limits,
    // Browsers write the names of files in the encoding of the page.
    defParamCharset: 'utf8',
  })
  reader.on('field', (name, value) => parts.field(name, value))
  reader.on('file', (control, content, { filename }) => {
    // Whoever reads the content hears of a broken connection too; without a listener it would end the process.
    content.on('error', () => undefined)
    if (filename) parts.file({ control, name: filename, content })
    else content.resume()
  })
  reader.on('filesLimit', () => reader.destroy(new TooMuch()))
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      done(size > largestBody ? new TooMuch() : null, chunk)
    },
  })
  await pipeline(Readable.fromWeb(request.body as ReadableStream), measure, reader)
}
