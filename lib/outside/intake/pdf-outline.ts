import { inflateSync } from 'node:zlib'
import type { Flaw } from './flaw.ts'
import { namesIn } from './pdf-names.ts'

/** Bytes that all streams with objects of one file may unpack into: a thousand pages need a few million. */
const mostUnpacked = 64 * 1024 * 1024

/**
 * What of a PDF is not pictures, fonts and pages: everything outside its streams, and the objects packed into streams of
 * their own (ISO 32000-1, 7.5.7). A parser has to unpack those before anything else, so how much comes out is
 * found here, where it can be stopped.
 */
export const outline = (bytes: Buffer, text: string): { readonly outside: string } | Flaw => {
  const outside: string[] = []
  let room = mostUnpacked
  let at = 0
  for (const { index, 0: keyword } of text.matchAll(/\bstream\r?\n/g)) {
    // Within the stream before: chance, or a name of something.
    if (index < at) continue
    const before = text.slice(at, index)
    outside.push(before)
    const start = index + keyword.length
    const end = text.indexOf('endstream', start)
    at = end < 0 ? text.length : end
    const names = namesIn(before.slice(Math.max(0, before.lastIndexOf(' obj'))))
    if (!names.has('ObjStm') && !names.has('XRef')) continue
    const unpacked = unpack(bytes.subarray(start, at), names, room)
    if (typeof unpacked === 'string') return unpacked
    room -= unpacked.length
    if (names.has('ObjStm')) outside.push(unpacked.toString('latin1'))
  }
  outside.push(text.slice(at))
  return { outside: outside.join('\n') }
}

const unpack = (packed: Buffer, names: ReadonlySet<string>, room: number): Buffer | Flaw => {
  const filters = [...names].filter((name) => /Decode$|^(?:Fl|LZW|A85|AHx|RL)$/.test(name))
  if (filters.length === 0) return packed
  // Programs pack objects in one way only; any other is there to be unreadable.
  if (filters.some((name) => name !== 'FlateDecode' && name !== 'Fl')) return 'disguised'
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, room), finishFlush: 2 })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'tooManyPixels' : 'broken'
  }
}

/** Whether the end of the file is also that of a ZIP archive: its directory may stand in front of a PDF's last line. */
export const hasArchive = (bytes: Buffer): boolean => {
  const tail = bytes.subarray(-65_600)
  const at = tail.lastIndexOf('PK\x05\x06')
  if (at < 0 || at + 22 > tail.length) return false
  return at + 22 + tail.readUInt16LE(at + 20) <= tail.length && bytes.includes('PK\x01\x02')
}
