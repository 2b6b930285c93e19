import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import type { Slip } from '#lib/domain/slips/slip.ts'
import { declarationPdf } from '#lib/outside/pdf/declaration-pdf.ts'
import { slipPdf } from '#lib/outside/pdf/slip-pdf.ts'
import { acceptanceSlipOf } from '#lib/queries/slips/acceptance.ts'
import { declarationPaperOf } from '#lib/queries/slips/declaration.ts'
import { feeReceiptOf } from '#lib/queries/slips/fee-receipt.ts'
import { refusalSlipOf } from '#lib/queries/slips/refusal.ts'
import { supplementSlipOf } from '#lib/queries/slips/supplement-request.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

const appUrl = 'https://motcua.example.vn'
const sent = { appUrl, draft: false }

let stage: Stage
let desk: Person
beforeAll(async () => {
  stage = await openStage()
  desk = await stage.person('tiepnhan')
})
afterAll(() => stage?.close())

/** Everything that a slip says, as one text. */
const words = (slip: { readonly content: Slip } | null): string => JSON.stringify(slip?.content)

/** What can be told of a PDF without a reader: its pages and fonts stand in its plain objects. */
const look = (pdf: Buffer) => {
  const source = pdf.toString('latin1')
  return {
    pages: source.match(/\/Type \/Page\b/g)?.length ?? 0,
    boxes: new Set(source.match(/\/MediaBox \[[^\]]+\]/g)),
    fonts: new Set([...source.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, font]) => font)),
    source,
  }
}

it('gives the receipt and appointment slip of an accepted file, with the facts of the case', async () => {
  const id = await stage.accepted()
  const { dossierCode } = await stage.world.db.case.findUniqueOrThrow({ where: { id } })
  const slip = await acceptanceSlipOf(stage.citizen, id, appUrl, stage.world)
  expect(slip?.fileName).toBe(`giay-tiep-nhan-${dossierCode}.pdf`)
  expect(slip?.content.reference).toMatchObject({
    code: dossierCode,
    url: `${appUrl}/tra-cuu?ma=${dossierCode}`,
  })
  for (const fact of [
    'Trần Thị Bích Ngọc',
    'Số 12 đường Nguyễn Huệ, Phường 1',
    '0912 345 678',
    'bichngoc@example.com',
    'Cấp Phiếu lý lịch tư pháp cho công dân Việt Nam',
    'Tờ khai theo Mẫu số 03/2013/TT-LLTP',
    'Thẻ căn cước công dân',
    '09 giờ 00 phút, ngày 17 tháng 8 năm 2020',
    '17 giờ 00 phút, ngày 27 tháng 8 năm 2020',
    'Nguyễn Thị Hạnh',
    'Võ Minh Tâm',
    'Phí phải nộp: 200.000 đ',
  ]) {
    expect(words(slip)).toContain(fact)
  }
})

it('says the same to the desk and to the person', async () => {
  const id = await stage.accepted()
  const asked = (actor: Person) => acceptanceSlipOf(actor, id, appUrl, stage.world)
  expect(await asked(desk)).toEqual(await asked(stage.citizen))
})

it('gives no slip of what has not happened', async () => {
  const id = await stage.submitted()
  for (const find of [acceptanceSlipOf, supplementSlipOf, refusalSlipOf, feeReceiptOf]) {
    expect(await find(desk, id, appUrl, stage.world)).toBeNull()
  }
})

it('shows no slip and no declaration to strangers, to another unit and to the administrator', async () => {
  const id = await stage.accepted()
  await stage.run(desk, id, 'collectFee', { method: 'cash' })
  const officer = await stage.person('chuyenvien')
  await stage.run(officer, id, 'takeUp')
  await stage.run(officer, id, 'requestSupplement', { reason: 'Ảnh bị mờ' })
  const stranger: Person = {
    kind: 'person',
    accountId: '00000000-0000-4000-8000-000000000000',
    fullName: 'Người Lạ',
    posts: [],
  }
  const others = [stranger, await stage.person('tiepnhan.longbien'), await stage.person('quantri')]
  for (const actor of others) {
    for (const find of [acceptanceSlipOf, supplementSlipOf, feeReceiptOf]) {
      expect(await find(actor, id, appUrl, stage.world)).toBeNull()
    }
    expect(await declarationPaperOf(actor, id, sent, stage.world)).toBeNull()
    expect(await declarationPaperOf(actor, id, { appUrl, draft: true }, stage.world)).toBeNull()
  }
  expect(await acceptanceSlipOf({ kind: 'anonymous' }, id, appUrl, stage.world)).toBeNull()
  expect(await acceptanceSlipOf(desk, 'khong-phai-ma', appUrl, stage.world)).toBeNull()
})

it('prints what was asked for, by whom, under the provisional number, before acceptance', async () => {
  const id = await stage.submitted()
  await stage.run(desk, id, 'requestSupplement', { reason: '- Ảnh thẻ bị mờ\n- Thiếu nơi cư trú' })
  const slip = await supplementSlipOf(stage.citizen, id, appUrl, stage.world)
  expect(slip?.content.reference.code).toMatch(/^TAM-/)
  expect(slip?.content.signatures[0]?.name).toBe('Nguyễn Thị Hạnh')
  expect(slip?.content.parts).toContainEqual(
    expect.objectContaining({ items: ['Ảnh thẻ bị mờ', 'Thiếu nơi cư trú'] }),
  )
})

it('prints ground and reason of a refusal', async () => {
  const id = await stage.submitted()
  await stage.run(desk, id, 'refuse', { ground: 'notCompetent', reason: 'Thuộc thẩm quyền tỉnh An Giang.' })
  const slip = await refusalSlipOf(stage.citizen, id, appUrl, stage.world)
  expect(words(slip)).toContain('Không thuộc thẩm quyền giải quyết của cơ quan này')
  expect(words(slip)).toContain('Thuộc thẩm quyền tỉnh An Giang.')
})

it('numbers fee receipts and writes their amounts in words; an exemption names its ground', async () => {
  const [paid, exempt] = [await stage.accepted(), await stage.accepted()]
  await stage.run(desk, paid, 'collectFee', { method: 'cash' })
  await stage.run(desk, exempt, 'collectFee', { method: 'exempt', ground: 'Sổ hộ nghèo số 12' })
  const [cash, free] = [
    await feeReceiptOf(stage.citizen, paid, appUrl, stage.world),
    await feeReceiptOf(stage.citizen, exempt, appUrl, stage.world),
  ]
  expect(words(cash)).toContain('200.000 đ')
  expect(words(cash)).toContain('Hai trăm nghìn đồng')
  expect(words(free)).toContain('Sổ hộ nghèo số 12')
  const numberOf = (slip: typeof cash) => Number(slip?.content.number.value?.split('/')[0])
  expect(numberOf(free)).toBe(numberOf(cash) + 1)
})

it('prints the declaration as it was sent, with the time and number of its confirmation', async () => {
  const id = await stage.submitted()
  const { provisionalNumber } = await stage.world.db.case.findUniqueOrThrow({ where: { id } })
  const paper = await declarationPaperOf(desk, id, sent, stage.world)
  expect(paper?.fileName).toBe(`to-khai-${provisionalNumber}.pdf`)
  expect(paper?.content.confirmation.join()).toContain(provisionalNumber)
  expect(JSON.stringify(paper?.content.declaration)).toContain('TRẦN THỊ BÍCH NGỌC')
})

it('makes an A5 file of a page for each copy, tagged, in Vietnamese, its fonts embedded', async () => {
  const slip = await acceptanceSlipOf(desk, await stage.accepted(), appUrl, stage.world)
  if (!slip) throw new Error('no slip')
  const pdf = look(await slipPdf(slip.content))
  expect(pdf.pages).toBe(2)
  expect([...pdf.boxes]).toEqual(['/MediaBox [0 0 419.53 595.28]'])
  expect(pdf.fonts).toEqual(
    new Set([
      'NotoSerif-Regular',
      'NotoSerif-Italic',
      'NotoSerif-SemiBold',
      'NotoSerif-Bold',
      'BeVietnamPro-Regular',
    ]),
  )
  expect(pdf.source).toContain('/Lang (vi-VN)')
  expect(pdf.source).toContain('/StructTreeRoot')
  expect(pdf.source).not.toContain('Helvetica')
})

it('makes an A4 file of a declaration and lets a long one go on over further pages', async () => {
  const paper = await declarationPaperOf(desk, await stage.submitted(), sent, stage.world)
  if (!paper) throw new Error('no declaration')
  const pdf = look(await declarationPdf(paper.content))
  expect([...pdf.boxes]).toEqual(['/MediaBox [0 0 595.28 841.89]'])
  const { declaration } = paper.content
  const sections = declaration.sections.map((section) => ({
    ...section,
    lines: section.lines.map((line) =>
      line.kind === 'table' ? { ...line, rows: Array.from({ length: 60 }, () => line.rows[0] ?? []) } : line,
    ),
  }))
  const long = look(await declarationPdf({ ...paper.content, declaration: { ...declaration, sections } }))
  expect(long.pages).toBeGreaterThan(pdf.pages + 2)
})
