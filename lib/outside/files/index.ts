import type { Readable } from 'node:stream'

/** What is known of a file once its last byte has been written. */
export type Measured = {
  /** Bytes. */
  readonly size: number
  readonly sha256: Uint8Array<ArrayBuffer>
}

/** Where uploaded and issued documents lie. Keys are made by us, never by people. */
export type FileStore = {
  /** Streams to its end; nothing is visible under `key` before the last byte is kept. */
  readonly put: (key: string, content: Readable) => Promise<Measured>
  /** The stream fails where there is no such file. */
  readonly get: (key: string) => Readable
  readonly remove: (key: string) => Promise<void>
  /** The keys of what was written before an instant. */
  readonly olderThan: (instant: Temporal.Instant) => AsyncIterable<string>
}

/** Refuses what no code of ours makes, before it names a place on a disk. */
export const checkedKey = (key: string): string => {
  if (!/^[a-z0-9][a-z0-9/-]*$/.test(key)) throw new RangeError(`not a storage key: ${key}`)
  return key
}
