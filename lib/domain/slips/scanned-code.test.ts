import { expect, it } from 'vitest'
import { scannedCode } from './scanned-code.ts'

it('takes the code out of the address that a QR code leads to', () => {
  expect(scannedCode('https://motcua.example.vn/tra-cuu?ma=H20.STP-200817-0012')).toBe('H20.STP-200817-0012')
})

it('leaves a bar code, a name and anything else as it is', () => {
  for (const text of ['H20.STP-200817-0012', 'TAM-7K2M9QXZ', 'Trần Thị Bích Ngọc', 'https://example.vn/?q=1'])
    expect(scannedCode(text)).toBe(text)
})
