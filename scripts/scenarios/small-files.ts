import type { Random } from './random.ts'

type SmallFile = { readonly name: string; readonly content: Buffer }

// 16 × 24 pixels, a page with lines, drawn for this purpose.
const jpeg = Buffer.from(
  '/9j/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZT' +
    'fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAYABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAA' +
    'AAMG/8QAIRAAAgICAQQDAAAAAAAAAAAAAQMCEQAEExIUITEyYZL/xAAUAQEAAAAAAAAAAAAAAAAAAAAA/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQAC' +
    'EQMRAD8A0zZPEhwqXONe5MMTf5OFSeZHmUuEa9xYZG/yMjta/KwS7TWd4rqaaI+vicauvxMMu01k+K6lGyfr4jAs3VQ6Qk5C2SAq5QBNYVqoTIySha5EVcYA' +
    'GsYwP//Z',
  'base64',
)
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAYAgMAAACOzpWfAAAABlBMVEVGRkbr6+s6T9QgAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAGElEQVQImWMIDQ0N' +
    'ZUAjQhgYRKkphoUAAILyHDURdg1/AAAAAElFTkSuQmCC',
  'base64',
)

/** A picture or a scan, as people send them. */
export const photographed = (random: Random, paperCode: string): SmallFile =>
  random.pickWeighted([
    [{ name: `${paperCode}.jpg`, content: jpeg }, 6],
    [{ name: `${paperCode}.pdf`, content: pdf(paperCode) }, 3],
    [{ name: `${paperCode}.png`, content: png }, 1],
  ])

export const scanned = (number: string): SmallFile => ({ name: 'ket-qua.pdf', content: pdf(number) })

/** One page with one line of letters and digits. */
const pdf = (line: string): Buffer => {
  const text = `BT /F1 12 Tf 24 60 Td (${line.replace(/[^A-Za-z0-9/. -]/g, '')}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 210 100] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(`${body}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`, 'latin1')
}
