import bwip from 'bwip-js/node'
import { encode } from 'uqr'
import type { Sheet } from './sheet.ts'

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A QR code as vector squares. `size` is the side in points, without the quiet zone that the caller leaves. */
export const drawQrCode = (
  sheet: Sheet,
  text: string,
  { x, y, size, alt }: { x: number; y: number; size: number; alt: string },
): void => {
  const { doc } = sheet
  const { data, size: modules } = encode(text, { ecc: 'M', border: 0 })
  const side = size / modules
  figure(sheet, alt, () => {
    data.forEach((row, line) => {
      for (const { from, length } of darkRuns(row)) {
        // A hair of overlap: viewers otherwise show white seams between squares.
        doc.rect(x + from * side, y + line * side, length * side + 0.02, side + 0.02)
      }
    })
    doc.fill('#000000')
  })
}

/** A Code 128 bar code as vector bars, no wider than the box and with whole modules of one width. */
export const drawBarCode = (sheet: Sheet, text: string, { x, y, width, height }: Box, alt: string): void => {
  const { doc } = sheet
  const widths = barWidths(text)
  const modules = widths.reduce((sum, bar) => sum + bar, 0)
  const module = Math.min(1, width / modules)
  figure(sheet, alt, () => {
    let at = x
    widths.forEach((bar, index) => {
      if (index % 2 === 0) doc.rect(at, y, bar * module, height)
      at += bar * module
    })
    doc.fill('#000000')
  })
}

/** Widths of bars and spaces in turn, in modules. */
const barWidths = (text: string): readonly number[] => {
  const [symbol] = bwip.raw({ bcid: 'code128', text })
  if (!symbol || !('sbs' in symbol)) throw new Error('no bar code was made')
  return symbol.sbs
}

const darkRuns = (row: readonly boolean[]): { from: number; length: number }[] => {
  const runs: { from: number; length: number }[] = []
  row.forEach((dark, index) => {
    const last = runs.at(-1)
    if (!dark) return
    if (last && last.from + last.length === index) last.length++
    else runs.push({ from: index, length: 1 })
  })
  return runs
}

const figure = (sheet: Sheet, alt: string, draw: () => void): void => {
  sheet.root.add(sheet.doc.struct('Figure', { alt }, draw))
}
