import { fileTypeFromBuffer } from 'file-type'

/**
 * The kinds that are taken, with their very first bytes and the endings of their names. The first bytes are held to
 * besides what detection says: it looks past byte order marks and audio tags, behind which anything can begin.
 */
const accepted = {
  'application/pdf': { begins: '%PDF-', endings: ['.pdf'] },
  'image/jpeg': { begins: '\xff\xd8\xff', endings: ['.jpg', '.jpeg'] },
  'image/png': { begins: '\x89PNG\r\n\x1a\n', endings: ['.png'] },
} as const

export type MediaType = keyof typeof accepted

const isAccepted = (type: string): type is MediaType => Object.hasOwn(accepted, type)

/** Which of the accepted kinds a file is, by its first bytes (4 KB suffice); null for everything else. */
export const mediaTypeOf = async (head: Uint8Array): Promise<MediaType | null> => {
  const type = (await fileTypeFromBuffer(head))?.mime
  if (type === undefined || !isAccepted(type)) return null
  const begins = Buffer.from(accepted[type].begins, 'latin1')
  return begins.equals(head.subarray(0, begins.length)) ? type : null
}

/** How the names of such files end; the first is the usual one. */
export const endingsOf = (type: MediaType): readonly string[] => accepted[type].endings
