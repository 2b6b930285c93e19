import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Chance } from './seeded.ts'

export type Paper = { readonly name: string; readonly content: Buffer; readonly sha256: string }

/** A whole, small PDF that nobody else has: one blank page, and a stream of chance bytes. */
export const aPaper = (name: string, chance: Chance): Paper => {
  const noise = Buffer.from(
    Array.from({ length: 20_000 + chance.below(280_000) }, () => 32 + chance.below(90)),
  )
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
    Buffer.concat([
      Buffer.from(`<< /Length ${noise.length} >>\nstream\n`),
      noise,
      Buffer.from('\nendstream'),
    ]),
  ]
  const parts = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  for (const [index, body] of objects.entries()) {
    const object = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    offsets.push(length)
    parts.push(object)
    length += object.length
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  const content = Buffer.concat(parts)
  return { name, content, sha256: createHash('sha256').update(content).digest('hex') }
}

/**
 * Gives a paper on the page of papers as a person does, and resolves once the page shows it as stored: the one place
 * that knows how uploading works.
 */
export const uploadPaper = async (page: Page, paper: Paper): Promise<void> => {
  const file = { name: paper.name, mimeType: 'application/pdf', buffer: paper.content }
  await page.locator('input[type="file"][name]').first().setInputFiles(file)
  const button = page.getByRole('button', { name: 'Tải các tệp đã chọn lên' })
  // Where a script sends each file as it is chosen, there is nothing to press.
  if (await button.isVisible()) await button.click()
  await page.getByRole('link', { name: paper.name }).waitFor()
}
