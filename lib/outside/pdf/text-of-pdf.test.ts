import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { Slip } from '#lib/domain/slips/slip.ts'
import { slipPdf } from './slip-pdf.ts'

const printing = {
  appUrl: 'https://motcua.example.vn',
  issuedAt: Temporal.Instant.from('2020-08-17T02:00:00Z'),
}

const slip = (...sentences: readonly string[]): Slip => ({
  form: null,
  authority: 'SỞ TƯ PHÁP',
  desk: 'BỘ PHẬN MỘT CỬA',
  number: '01/BPTNTKQ',
  placeAndDate: 'Đồng Tháp, ngày 17 tháng 8 năm 2020',
  title: 'PHIẾU',
  subtitle: null,
  copies: [],
  reference: { label: 'Mã hồ sơ', code: 'H20.STP-200817-0001', path: '/tra-cuu' },
  parts: sentences.map((text) => ({ kind: 'sentence', text })),
  signatures: [],
  notes: [],
})

const hexText = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')

/** The letters that each embedded font tells its readers, from its table of glyphs to characters. */
const lettersTold = async (content: Slip): Promise<ReadonlyMap<string, readonly string[]>> => {
  const source = (await slipPdf(content, printing)).toString('latin1')
  const fonts = [
    ...source.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)\n\/Encoding[\s\S]*?\/ToUnicode (\d+) 0 R/g),
  ]
  return new Map(
    fonts.map(([, font = '', id = '']) => {
      const [, packed = ''] =
        new RegExp(`\\n${id} 0 obj[\\s\\S]*?stream\\n([\\s\\S]*?)\\nendstream`).exec(source) ?? []
      const table = inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
      const rows = [...table.matchAll(/\[((?:<[0-9a-f ]+>\s*)+)\]/g)].map(([, row = '']) => row)
      const letters = rows.flatMap((row) => row.match(/<[0-9a-f ]+>/g) ?? [])
      return [font, letters.map((letter) => hexText(letter.replace(/[<> ]/g, '')))]
    }),
  )
}

it('tells readers every Vietnamese letter, also after other documents used its parts', async () => {
  await slipPdf(
    slip('ắằẳẵặấầẩẫậứừửữựớờởỡợếềểễệốồổỗộýỳỷỹỵíìỉĩị', 'ẮẰẲẴẶẤẦẨẪẬỨỪỬỮỰỚỜỞỠỢẾỀỂỄỆỐỒỔỖỘÝỲỶỸỴÍÌỈĨỊ'),
    printing,
  )
  const plain = 'aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY'
  const told = (await lettersTold(slip(plain, "K'Brêu, n̆ Ê̆"))).get('NotoSerif-Regular') ?? []
  expect(told).toEqual(expect.arrayContaining([...plain, 'n', '\u0306']))
  // The first is the sign that stands for a missing shape.
  expect(told.slice(1)).not.toContain('')
})

it('tells readers the letters of a ligature, not the ligature', async () => {
  const told = (await lettersTold(slip('Office'))).get('NotoSerif-Regular') ?? []
  expect(told.join('')).toContain('ffi')
  expect(told.join('')).not.toContain('ﬃ')
})
