import type { Flaw } from './flaw.ts'
import { isActiveName, namesIn } from './pdf-names.ts'
import { flawInObjects } from './pdf-objects.ts'
import { hasArchive, outline } from './pdf-outline.ts'

/**
 * What is wrong with a PDF; null when nothing is. It is looked at twice, because a file that means harm shows each reader
 * something else: once as a row of bytes, as scanners do, and once through a parser, as viewers do. Runs in a thread of
 * its own.
 */
export const pdfFlaw = async (bytes: Buffer): Promise<Flaw | null> => {
  const text = bytes.toString('latin1')
  // Readers find a header anywhere; what stands before it, or on its line, is for somebody else.
  if (!/^%PDF-[12]\.\d[ \t]*[\r\n]/.test(text)) return 'disguised'
  const end = text.lastIndexOf('%%EOF')
  if (end < 0 || !text.includes('startxref')) return 'broken'
  if (!/^[\s\0]*$/.test(text.slice(end + 5)) || hasArchive(bytes)) return 'disguised'
  const outlined = outline(bytes, text)
  if (typeof outlined === 'string') return outlined
  const { outside } = outlined
  if (/<(?:!doctype|html|script|svg|iframe|\?php)[\s>]/i.test(outside)) return 'disguised'
  const names = namesIn(outside)
  // First, since nothing else in such a file can be read.
  if (names.has('Encrypt')) return 'encrypted'
  if ([...names].some(isActiveName)) return 'active'
  return flawInObjects(bytes)
}
