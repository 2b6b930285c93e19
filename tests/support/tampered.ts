/** A copy with one bit changed. */
export const flipped = (pdf: Buffer, at: number, bit: number): Buffer => {
  const copy = Buffer.from(pdf)
  copy[at] = (copy[at] ?? 0) ^ (1 << bit)
  return copy
}

/** What somebody could add behind the last signature: a blank line, a comment, a whole new version of the first page. */
export const appended: readonly Buffer[] = [
  Buffer.from('\n'),
  Buffer.from('% thêm\n'),
  Buffer.from('1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
]

/** Where the value of the last signature stands: the only bytes of a signed file that no signature covers. */
export const afterLastSignature = (pdf: Buffer): readonly [number, number] => {
  const at = pdf.lastIndexOf('/ByteRange')
  const [, , before = 0, gapEnd = 0] = (
    /\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(pdf.subarray(at, at + 120).toString('latin1')) ?? []
  ).map(Number)
  return [before, gapEnd]
}

/** The signed file with what another one says on its page, in its place. */
export const withPagesSwapped = (pdf: Buffer, other: Buffer): Buffer => {
  const [from, to] = contentOf(pdf)
  const [otherFrom, otherTo] = contentOf(other)
  return Buffer.concat([pdf.subarray(0, from), other.subarray(otherFrom, otherTo), pdf.subarray(to)])
}

/** The drawing of the page: the longest stream but the fonts comes first in our files. */
const contentOf = (pdf: Buffer): readonly [number, number] => {
  const from = pdf.indexOf('stream\n') + 'stream\n'.length
  return [from, pdf.indexOf('\nendstream', from)]
}
