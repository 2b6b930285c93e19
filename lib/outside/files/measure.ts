import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'
import type { Measured } from './index.ts'

/** Counts and digests what streams through it. Ask for the result once everything has. */
export const measure = (): { readonly through: Transform; readonly result: () => Measured } => {
  const hash = createHash('sha256')
  let size = 0
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      hash.update(chunk)
      done(null, chunk)
    },
  })
  return { through, result: () => ({ size, sha256: new Uint8Array(hash.digest()) }) }
}
