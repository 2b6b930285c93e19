import fc from 'fast-check'
import { expect, test } from 'vitest'
import { harmlessName } from './media-type.ts'

test.each([
  ['giấy khai sinh.pdf', 'giấy khai sinh.pdf'],
  ['GIẤY.PDF', 'GIẤY.PDF'],
  ['đơn.pdf.exe', 'đơn.pdf.exe.pdf'],
  ['ảnh.jpg', 'ảnh.pdf'],
  ['don\u202Efdp.exe', 'donfdp.exe.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\An\\don.pdf', 'don.pdf'],
  ['x\0.pdf', 'x.pdf'],
  ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie x.pdf'],
  ['<script>.pdf', 'script.pdf'],
  ['...', 'tep.pdf'],
  ['', 'tep.pdf'],
  ['/', 'tep.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['con\u0303g\u0323 ty.pdf', 'coñg̣ ty.pdf'],
  [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(136)}.pdf`],
])('a file that calls itself %j is kept as %j', (given, name) => {
  expect(harmlessName(given, 'application/pdf')).toBe(name.normalize('NFC'))
})

/** What names are made of, and what means harm in them. */
const signs = [
  ...'aẮ7 ._-',
  ...'/\\<>:"|?*\0\r\n\t',
  '\u202E',
  '\u200B',
  '\uFEFF',
  '\u0301',
  '\uD800',
  '😀',
  '.pdf',
  '.exe',
  '..',
]

test('whatever a file calls itself, its name is one name, not too long, and ends as its content does', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...signs), maxLength: 300 }),
      fc.constantFrom('application/pdf', 'image/png', 'image/jpeg'),
      (given, type) => {
        const name = harmlessName(given, type)
        expect(name).toMatch(/\.(?:pdf|png|jpg|jpeg)$/i)
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}/\\<>:"|?*]|^\./u)
        expect(name.length).toBeGreaterThan(4)
        expect(name.length).toBeLessThanOrEqual(150)
      },
    ),
    { numRuns: 1_000 },
  )
})
