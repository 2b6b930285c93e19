import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPersonName, nameKey, normalizeName, upperName } from './person-name.ts'

const VIETNAMESE_LETTERS =
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ'
const word = fc.string({ unit: fc.constantFrom(...VIETNAMESE_LETTERS), minLength: 1, maxLength: 7 })
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))

describe('normalizeName', () => {
  it('keeps one form of a name, however it was typed', () => {
    expect(normalizeName('  Nguyễn\u00a0 Văn\tAn ')).toBe('Nguyễn Văn An')
    expect(normalizeName('Nguyễn Thị Hòa'.normalize('NFD'))).toBe('Nguyễn Thị Hòa'.normalize('NFC'))
    expect(normalizeName('K’Brêu')).toBe("K'Brêu")
    expect(normalizeName('Ng\u200bo\u0302')).toBe('Ngô')
    expect(normalizeName('Y–Moan')).toBe('Y-Moan')
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(normalizeName(normalizeName(typed))).toBe(normalizeName(typed))
      }),
    )
  })
})

describe('isPersonName', () => {
  it.each([
    'Nguyễn Văn An',
    'Đỗ Thị Ơn',
    'An',
    'Ý',
    "K'Brêu",
    'Y-Moan',
    "H' Hen Niê",
    'Rah Lan Ƀlơ\u0306',
    'Jean-Luc O\u0027Neil',
    'Müller',
  ])('accepts %s', (text) => {
    expect(isPersonName(text)).toBe(true)
  })

  it.each([
    '',
    ' ',
    'Nguyễn Văn 2',
    'Ng. Văn An',
    'An <b>',
    "An'; DROP TABLE",
    'An 😀',
    'An@vn',
    '-An',
    'An-',
    "An'",
    "A''n",
    ' An',
    'Иван',
    'Lê Ⅷ',
    '\u0301An',
  ])('refuses %j', (text) => {
    expect(isPersonName(text)).toBe(false)
  })

  it('accepts every name made of Vietnamese letters, whatever its Unicode form, once normalised', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('NFC', 'NFD'), (text, form) => {
        expect(isPersonName(normalizeName(text.normalize(form)))).toBe(true)
      }),
    )
  })

  it('refuses every name with a digit in it', () => {
    fc.assert(
      fc.property(name, fc.nat(9), name, (before, digit, after) => {
        expect(isPersonName(`${before}${digit}${after}`)).toBe(false)
      }),
    )
  })

  it('answers a hostile text at once', () => {
    const started = performance.now()
    expect(isPersonName(`${'A '.repeat(20_000)}!`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(200)
  })
})

describe('nameKey', () => {
  it('finds a name with and without accents, in both ways of placing the tone, in any case', () => {
    expect(nameKey('Đỗ  Thị HÒA')).toBe('do thi hoa')
    expect(nameKey('đỗ thị hoà')).toBe('do thi hoa')
    expect(nameKey('do thi hoa')).toBe('do thi hoa')
    expect(nameKey('Ðỗ Thị Hòa'.normalize('NFD'))).toBe('do thi hoa')
    expect(nameKey("K'Brêu")).toBe("k'breu")
  })

  it('is plain ASCII for Vietnamese names and the same for both Unicode forms and cases', () => {
    fc.assert(
      fc.property(name, (text) => {
        const key = nameKey(text)
        expect(key).toMatch(/^[a-z]+( [a-z]+)*$/)
        expect(nameKey(text.normalize('NFD'))).toBe(key)
        expect(nameKey(upperName(text))).toBe(key)
        expect(nameKey(key)).toBe(key)
      }),
    )
  })
})

describe('upperName', () => {
  it('keeps the accents', () => {
    expect(upperName(' Đặng  thị ngọc ánh')).toBe('ĐẶNG THỊ NGỌC ÁNH')
  })
})
