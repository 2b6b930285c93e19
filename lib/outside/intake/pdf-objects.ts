import { PDF, PdfArray, PdfDict, PdfName, type PdfObject, PdfRef } from '@libpdf/core'
import type { Flaw } from './flaw.ts'
import { isActiveName } from './pdf-names.ts'

/** Far above what a paper of a thousand pages has. */
const mostObjects = 400_000
const mostPages = 2_000

/** What is wrong with what a viewer would find, following the file's own references from its trailer on. */
export const flawInObjects = async (bytes: Uint8Array): Promise<Flaw | null> => {
  let pdf: PDF
  try {
    pdf = await PDF.load(bytes)
    if (pdf.isEncrypted) return 'encrypted'
    const pages = pdf.getPageCount()
    if (pages < 1 || pages > mostPages) return 'broken'
  } catch {
    return 'broken'
  }
  return walk(pdf)
}

const walk = (pdf: PDF): Flaw | null => {
  const seen = new Set<string>()
  const ahead: PdfObject[] = [pdf.context.info.trailer]
  for (let count = 0; ahead.length > 0; count += 1) {
    if (count > mostObjects) return 'broken'
    const object = ahead.pop()
    if (object instanceof PdfRef) {
      if (seen.has(object.toString())) continue
      seen.add(object.toString())
      // What cannot be read cannot be run either.
      const found = attempt(() => pdf.getObject(object))
      if (found) ahead.push(found)
    } else if (object instanceof PdfName) {
      if (isActiveName(object.value)) return 'active'
    } else if (object instanceof PdfArray) {
      for (let i = 0; i < object.length; i += 1) {
        const item = object.at(i)
        if (item) ahead.push(item)
      }
    } else if (object instanceof PdfDict) {
      for (const [key, value] of object) {
        if (isActiveName(key.value)) return 'active'
        ahead.push(value)
      }
    }
  }
  return null
}

const attempt = <T>(read: () => T): T | null => {
  try {
    return read()
  } catch {
    return null
  }
}
