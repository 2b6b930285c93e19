import PDFDocument from 'pdfkit'
import { type Font, theFonts } from './fonts.ts'

export type Element = PDFKit.PDFStructureElement

/** A document being drawn from top to bottom: pdfkit's own `y` is the cursor. Lengths in points. */
export type Sheet = {
  readonly doc: PDFKit.PDFDocument
  /** The root of what a screen reader reads. */
  readonly root: Element
  readonly left: number
  readonly width: number
  /** Size of the text where nothing else is said. */
  readonly size: number
}

export type Paper = {
  readonly format: 'A4' | 'A5'
  readonly landscape?: true
  readonly title: string
  /** What the file gives as its date; now, where nothing is said. The same content and date make the same bytes. */
  readonly createdAt?: Temporal.Instant
  readonly size: number
  readonly margins: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
}

/** A new document with its first page open: tagged, in Vietnamese, its title shown by the reader. */
export const openSheet = ({ format, landscape, title, createdAt, size, margins }: Paper): Sheet => {
  const doc = new PDFDocument({
    size: format,
    layout: landscape ? 'landscape' : 'portrait',
    margins: { ...margins },
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'vi-VN',
    displayTitle: true,
    info: {
      Title: title,
      Creator: 'Một Cửa Tư Pháp',
      Producer: 'Một Cửa Tư Pháp',
      ...(createdAt && { CreationDate: new Date(createdAt.epochMilliseconds) }),
    },
    // None at first: pdfkit would open Helvetica, which has no Vietnamese.
    font: '',
  })
  for (const [font, source] of theFonts()) doc.registerFont(font, source)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const { left, right } = margins
  return { doc, root, left, width: doc.page.width - left - right, size }
}

/** Finishes the document: `drawFoot` is called for each page, outside its margins. Answers with the whole file. */
export const closeSheet = (
  { doc }: Sheet,
  drawFoot: (page: number, pages: number) => void,
): Promise<Buffer<ArrayBuffer>> => {
  const { start, count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    doc.switchToPage(start + page)
    drawFoot(page, count)
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
    doc.end()
  })
}

/** Goes on to the next page unless so many points are left on this one. */
export const makeRoom = ({ doc }: Sheet, height: number): void => {
  if (doc.y + height <= doc.page.maxY()) return
  doc.addPage()
}

/** Draws what is part of the page and not of its text: rules, frames, page numbers. */
export const decorate = ({ doc }: Pick<Sheet, 'doc'>, draw: () => void): void => {
  doc.save()
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
  doc.restore()
}

/** Adds an element to the reading order. It holds what `draw` draws, or the elements added to it afterwards. */
export const element = (sheet: Sheet, type: string, parent: Element, draw?: () => void): Element => {
  const child = draw ? sheet.doc.struct(type, {}, draw) : sheet.doc.struct(type)
  parent.add(child)
  return child
}

export const useFont = ({ doc }: Pick<Sheet, 'doc'>, font: Font, size: number): void => {
  doc.font(font).fontSize(size)
}
