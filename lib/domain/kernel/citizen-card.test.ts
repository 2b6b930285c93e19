import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardMessage, readCitizenCard } from './citizen-card.ts'

const ngoc =
  '087195001234|341234567|Trần Thị Bích Ngọc|05031995|Nữ|Số 12 đường Nguyễn Huệ, Phường 1, Cao Lãnh, Đồng Tháp|12042021'

const read = (scanned: string) => {
  const card = readCitizenCard(scanned)
  if (!card.ok) throw new Error(card.error)
  return card.value
}

describe('the QR code of a citizen’s card', () => {
  test('says who someone is, in all its seven parts', () => {
    expect(read(ngoc)).toEqual({
      number: '087195001234',
      oldNumber: '341234567',
      fullName: 'Trần Thị Bích Ngọc',
      birthDate: '1995-03-05',
      sex: 'female',
      address: 'Số 12 đường Nguyễn Huệ, Phường 1, Cao Lãnh, Đồng Tháp',
      issuedOn: '2021-04-12',
    })
  })

  test.each([
    ['without an old number', "066196000123||H'Linh Niê|01021996|Nữ|Cư Ê Bur, Đắk Lắk|15082021"],
    ['without even its bar', "066196000123|H'Linh Niê|01021996|Nữ|Cư Ê Bur, Đắk Lắk|15082021"],
    ['with more behind it', "066196000123||H'Linh Niê|01021996|Nữ|Cư Ê Bur, Đắk Lắk|15082021|||x"],
  ])('is read %s', (_, scanned) => {
    expect(read(scanned)).toEqual({
      number: '066196000123',
      fullName: "H'Linh Niê",
      birthDate: '1996-02-01',
      sex: 'female',
      address: 'Cư Ê Bur, Đắk Lắk',
      issuedOn: '2021-08-15',
    })
  })

  test('without a day of issue, an address or a readable birth date tells the rest', () => {
    expect(read('001080000001||Lê Văn Ba|00001980|Nam')).toEqual({
      number: '001080000001',
      fullName: 'Lê Văn Ba',
      sex: 'male',
    })
  })

  test('is mended where a reader took its accents apart or for Latin letters', () => {
    const latin = String.fromCharCode(...new TextEncoder().encode(ngoc))
    expect(read(latin)).toEqual(read(ngoc))
    expect(read(ngoc.normalize('NFD'))).toEqual(read(ngoc))
  })

  test.each([
    'https://vi.wikipedia.org',
    '12345|Lê Văn Ba',
    '087195001234',
    '087195001234||4 người|05031995',
    'a|b|c',
  ])('%s is none', (scanned) => {
    expect(readCitizenCard(scanned)).toEqual({ ok: false, error: 'notACard' })
  })

  test('nothing is told apart from something else', () => {
    expect(readCitizenCard(' | ')).toEqual({ ok: false, error: 'empty' })
    for (const error of ['empty', 'notACard'] as const) expect(cardMessage(error)).toMatch(/[.]$/)
  })

  test('whatever is scanned, nothing is thrown and what is read is short', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 1200 }).map((bytes) => String.fromCharCode(...bytes)),
          fc.string().map((end) => ngoc + end),
        ),
        (scanned) => {
          const card = readCitizenCard(scanned)
          if (card.ok) expect(JSON.stringify(card.value).length).toBeLessThan(2500)
        },
      ),
    )
  })
})
