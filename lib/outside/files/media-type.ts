import { fileTypeFromBuffer } from 'file-type'

/**
 * The kinds that are taken, with their first bytes (in HEIC behind a length) and the endings of their names. The first bytes are held to
 * besides what detection says: it looks past byte order marks and audio tags, behind which anything can begin.
 */
const accepted = {
  'application/pdf': { begins: '%PDF-', at: 0, endings: ['.pdf'] },
  'image/jpeg': { begins: '\xff\xd8\xff', at: 0, endings: ['.jpg', '.jpeg'] },
  'image/png': { begins: '\x89PNG\r\n\x1a\n', at: 0, endings: ['.png'] },
  'image/heic': { begins: 'ftyp', at: 4, endings: ['.heic', '.heif'] },
} as const

/** How files are kept. What telephones of one maker photograph (HEIC) few offices can open, so it is kept as JPEG. */
export type MediaType = Exclude<keyof typeof accepted, 'image/heic'>
export type SentType = keyof typeof accepted

const sameKind: Readonly<Record<string, SentType>> = { 'image/heif': 'image/heic' }

const isAccepted = (type: string): type is SentType => Object.hasOwn(accepted, type)

/** Which of the accepted kinds a file is, by its first bytes (4 KB suffice); null for everything else. */
export const mediaTypeOf = async (head: Uint8Array): Promise<SentType | null> => {
  const found = (await fileTypeFromBuffer(head))?.mime ?? ''
  const type = sameKind[found] ?? found
  if (!isAccepted(type)) return null
  const { at, begins } = accepted[type]
  return Buffer.from(head.subarray(at, at + begins.length)).toString('latin1') === begins ? type : null
}

const allEndings = Object.values(accepted).flatMap(({ endings }) => endings as readonly string[])

/**
 * The person's own name for a file, harmless, and ending as its content does, whatever it called itself: no folders, no
 * invisible signs, nothing that a disk or a header would read as more than a name.
 */
export const harmlessName = (given: string, type: MediaType): string => {
  const name = given
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '')
    .replace(/^.*[/\\]/s, '')
    .replace(/[<>:"|?*]/g, '')
    .replace(/^[.\s]+|\s+$/g, '')
  const endings: readonly string[] = accepted[type].endings
  if (endings.some((ending) => name.toLowerCase().endsWith(ending))) return name.slice(-140)
  const other = allEndings.find((ending) => name.toLowerCase().endsWith(ending))
  const stem = other ? name.slice(0, -other.length) : name
  return `${stem.slice(-140) || 'tep'}${endings[0]}`
}
