import type { Readable } from 'node:stream'

/** Where uploaded and issued documents lie. Keys are made by us, never by people. */
export type FileStore = {
  /** Streams to its end; nothing is visible under `key` before the last byte is on disk. Bytes, SHA-256. */
  readonly put: (key: string, content: Readable) => Promise<{ size: number; sha256: Uint8Array<ArrayBuffer> }>
  readonly get: (key: string) => Readable
  readonly head: (key: string, bytes: number) => Promise<Uint8Array>
  readonly remove: (key: string) => Promise<void>
}
