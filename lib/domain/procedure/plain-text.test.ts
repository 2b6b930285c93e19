import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeText, unprintable } from './plain-text.ts'

describe('plain text', () => {
  it('loses what nobody typed', () => {
    expect(normalizeText('\ufeff Ho\u00e0\u00a0 \u200bng\u00ad\u0000 ')).toBe('Hoà ng')
  })

  it('stays as it is once it is normal', () => {
    for (const lines of ['oneLine', 'manyLines'] as const) {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (typed) => {
          const once = normalizeText(typed, lines)
          expect(normalizeText(once, lines)).toBe(once)
        }),
      )
    }
  })

  it.each(['12/3 Trần Phú, P.1 (hẻm 5) - "nhà bà Ba"', "Buôn Ky, H'Linh; 50 % – số №7 & 8", '東京都', 'C++'])(
    '%s can be printed',
    (typed) => {
      expect(unprintable(typed)).toBeUndefined()
    },
  )

  it.each([
    ['nhà 🏠', '🏠'],
    ['<b>', '<'],
    ['a=b', '='],
    ['a\ue000', '\ue000'],
  ])('%s cannot', (typed, character) => expect(unprintable(typed)).toBe(character))
})
