import { describe, expect, it } from 'vitest'
import type { Slip, SlipPart } from '#lib/domain/slips/slip.ts'
import { slipPdf } from './slip-pdf.ts'

const printing = {
  appUrl: 'https://motcua.example.vn',
  issuedAt: Temporal.Instant.from('2020-08-17T02:00:00Z'),
}

const slip: Slip = {
  form: { number: 'Mẫu số 01', issuedWith: 'Thông tư số 01/2018/TT-VPCP' },
  authority: 'SỞ TƯ PHÁP TỈNH ĐỒNG THÁP',
  desk: 'BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ',
  number: '12/BPTNTKQ',
  placeAndDate: 'Đồng Tháp, ngày 17 tháng 8 năm 2020',
  title: 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
  subtitle: null,
  copies: ['Liên 1: Lưu', 'Liên 2: Giao người nộp hồ sơ'],
  reference: { label: 'Mã hồ sơ', code: 'H20.STP-200817-0012', path: '/tra-cuu?ma=H20.STP-200817-0012' },
  parts: [],
  signatures: [{ role: 'NGƯỜI NỘP HỒ SƠ', hint: '(Ký)', name: 'Võ Minh Tâm' }],
  notes: ['Có thể có kết quả sớm hơn ngày hẹn.'],
}

const blanks = (count: number): SlipPart[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'blanks',
    blanks: [{ label: `Dòng ${index + 1}`, value: 'một điều' }],
  }))

const pagesOf = async (parts: readonly SlipPart[]): Promise<number> => {
  const pdf = await slipPdf({ ...slip, parts }, printing)
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}

describe('a slip on paper', () => {
  it('is one page for each copy, also where the text has to be smaller for it', async () => {
    expect(await pagesOf(blanks(5))).toBe(2)
    expect(await pagesOf(blanks(26))).toBe(2)
  })

  it('goes over to a second page rather than become too small to read', async () => {
    expect(await pagesOf(blanks(60))).toBe(4)
  })

  it('is the same file, byte for byte, whenever it is drawn', async () => {
    const first = await slipPdf(slip, printing)
    await slipPdf({ ...slip, title: 'PHIẾU KHÁC, ĐÃ VẼ Ở GIỮA', parts: blanks(3) }, printing)
    expect((await slipPdf(slip, printing)).equals(first)).toBe(true)
  })

  it('says to the person alone what they have no page to read on, on the copy that they keep', async () => {
    const figuresIn = async (content: Slip) =>
      (await slipPdf(content, printing)).toString('latin1').match(/\/Alt /g)?.length
    const personsCopy = { ratingPath: '/danh-gia/ABCDE-FGHJK', collectionCode: null }
    expect(await figuresIn(slip)).toBe(4)
    expect(await figuresIn({ ...slip, personsCopy })).toBe(5)
    expect(await figuresIn({ ...slip, copies: [], personsCopy })).toBe(3)
  })

  it('bears the date of its issue, not of its drawing', async () => {
    expect((await slipPdf(slip, printing)).toString('latin1')).toContain('(D:20200817020000Z)')
  })
})
