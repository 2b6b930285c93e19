import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  collectionCode,
  formatCollectionCode,
  isScannedCollectionCode,
  parseCollectionCode,
} from './collection-code.ts'

const codes = fc.uint8Array({ minLength: 10, maxLength: 32 }).map(collectionCode)

test('a code is read as it was made: as shown, as drawn, and as people type it', () => {
  fc.assert(
    fc.property(codes, (code) => {
      const shown = formatCollectionCode(code)
      expect(isScannedCollectionCode(shown)).toBe(true)
      for (const typed of [
        shown,
        shown.toLowerCase(),
        code,
        ` ${code.slice(0, 4)} ${code.slice(4)}`,
        `kq ${code}`,
      ])
        expect(parseCollectionCode(typed)).toEqual({ ok: true, value: code })
    }),
  )
})

test('a code that begins with the letters of the prefix is no other', () => {
  expect(parseCollectionCode('KQABCDEFGH')).toEqual({ ok: true, value: 'KQABCDEFGH' })
  expect(parseCollectionCode('KQ-KQABC-DEFGH')).toEqual({ ok: true, value: 'KQABCDEFGH' })
})

test('names, dossier codes and short codes are none', () => {
  for (const typed of ['', 'Nguyễn Thị Hạnh', 'H20.STP-200817-0001', 'KQ-ABCDE', 'ABCDE-FGHJ0'])
    expect(parseCollectionCode(typed)).toEqual({ ok: false, error: 'notACollectionCode' })
  expect(isScannedCollectionCode('Kquang')).toBe(false)
})
