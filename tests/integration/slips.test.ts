import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import type { SlipKind } from '#lib/domain/case/workflow.ts'
import type { Slip } from '#lib/domain/slips/slip.ts'
import { declarationPdf } from '#lib/outside/pdf/declaration-pdf.ts'
import { controlSlipOf } from '#lib/queries/slips/control-slip.ts'
import { declarationPaperOf } from '#lib/queries/slips/declaration.ts'
import { feeReceiptOf } from '#lib/queries/slips/fee-receipt.ts'
import { fileLedgerOf, ledgerSize } from '#lib/queries/slips/file-ledger.ts'
import { issuedSlips } from '#lib/queries/slips/issued-slips.ts'
import { keepSlip } from '#lib/use-cases/slips/keep-slip.ts'
import { openSlip } from '#lib/use-cases/slips/open-slip.ts'
import { slipSeal } from '#lib/use-cases/slips/slip-seal.ts'
import { reviewed } from '#tests/support/reviewed.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

const appUrl = 'https://motcua.example.vn'
const sent = { draft: false }

let stage: Stage
let desk: Person
let officer: Person
let head: Person
beforeAll(async () => {
  stage = await openStage()
  desk = await stage.person('tiepnhan')
  officer = await stage.person('chuyenvien')
  head = await stage.person('truongphong')
})
afterAll(() => stage?.close())

/** The one slip of this kind that a file was given, as sealed. */
const issued = async (caseId: string, kind: SlipKind) => {
  const row = await stage.world.db.issuedSlip.findFirstOrThrow({ where: { caseId, kind } })
  return { row, slip: slipSeal(stage.world).open(row.id, row.sealed) }
}

/** Everything that a slip says, as one text. */
const words = (slip: Slip): string => JSON.stringify(slip)

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

describe('a decision', () => {
  it('issues the receipt and appointment slip with the facts of the file', async () => {
    const id = await stage.accepted()
    const file = await stage.world.db.case.findUniqueOrThrow({ where: { id } })
    const { row, slip } = await issued(id, 'receipt')
    expect(row).toMatchObject({ kind: 'receipt', book: 'desk', year: 2020, slipSet: '2018', seq: 2 })
    expect(slip.number).toBe(`${String(row.number).padStart(2, '0')}/BPTNTKQ`)
    expect(slip.reference).toMatchObject({
      code: file.dossierCode,
      path: `/tra-cuu?ma=${file.dossierCode}`,
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
      `{"label":"Vào Sổ theo dõi hồ sơ, Quyển số","value":"2020"},{"label":"Số thứ tự","value":"${file.ledgerNumber}"}`,
    ]) {
      expect(words(slip)).toContain(fact)
    }
  })

  it('numbers slips without gaps, receipts and refusals in one book', async () => {
    const numbers = async () =>
      (
        await stage.world.db.issuedSlip.findMany({
          where: { unitCode: desk.posts[0]?.unitCode ?? '', book: 'desk', year: 2020 },
          orderBy: { number: 'asc' },
        })
      ).map(({ number }) => number)
    await stage.accepted()
    const refused = await stage.submitted()
    await stage.run(desk, refused, 'refuse', { ground: 'notCompetent', reason: 'Thuộc tỉnh An Giang.' })
    await stage.accepted()
    const all = await numbers()
    expect(all).toEqual(all.map((_, index) => index + 1))
    expect((await issued(refused, 'refusal')).slip.number).toBe(
      `${all.length - 1}`.padStart(2, '0').concat('/BPTNTKQ'),
    )
  })

  it('uses the sign that the unit has set', async () => {
    const unitCode = desk.posts[0]?.unitCode ?? ''
    const validFrom = new Date('2020-08-17')
    await stage.world.db.book.create({ data: { unitCode, book: 'desk', symbol: 'TTPVHCC', validFrom } })
    const { slip } = await issued(await stage.accepted(), 'receipt')
    await stage.world.db.book.deleteMany({ where: { unitCode } })
    expect(slip.number).toMatch(/^\d+\/TTPVHCC$/)
  })

  it('issues what was asked for, by whom, under the provisional number, before acceptance', async () => {
    const id = await stage.submitted()
    await stage.run(desk, id, 'requestSupplement', await reviewed(id, { identity: 'Ảnh bị mờ' }, stage.world))
    const { slip } = await issued(id, 'supplement')
    expect(slip.number).toMatch(/\/HDHS$/)
    expect(slip.reference.code).toMatch(/^TAM-/)
    expect(slip.signatures[0]?.name).toBe('Nguyễn Thị Hạnh')
    expect(slip.parts).toContainEqual(
      expect.objectContaining({ items: [expect.stringMatching(/^Thẻ căn cước công dân.*: Ảnh bị mờ$/)] }),
    )
    expect(slip.notes.join()).toContain('bắt đầu tính khi hồ sơ đầy đủ được tiếp nhận')
  })

  it('issues ground and reason of a refusal', async () => {
    const id = await stage.submitted()
    await stage.run(desk, id, 'refuse', { ground: 'notCompetent', reason: 'Thuộc thẩm quyền tỉnh An Giang.' })
    const { slip } = await issued(id, 'refusal')
    expect(words(slip)).toContain('Không thuộc thẩm quyền giải quyết của cơ quan này')
    expect(words(slip)).toContain('Thuộc thẩm quyền tỉnh An Giang.')
  })

  it('issues an apology with the day that was promised and the new one', async () => {
    const id = await stage.inProgress()
    await stage.run(head, id, 'apologise', { appointedOn: '2020-09-03', reason: 'Công an chưa trả lời.' })
    const { slip } = await issued(id, 'apology')
    expect(slip.number).toMatch(/\/PXL$/)
    for (const fact of ['ngày 27 tháng 8 năm 2020', 'ngày 03 tháng 9 năm 2020', 'Công an chưa trả lời.'])
      expect(words(slip)).toContain(fact)
  })

  it('issues a stop notice, which had no official form in 2020', async () => {
    const id = await stage.inProgress()
    await stage.run(head, id, 'stop', { ground: 'personGone', reason: 'Có giấy báo tử.' })
    const { slip } = await issued(id, 'stopNotice')
    expect(slip.form).toBeNull()
    expect(words(slip)).toContain('Có giấy báo tử.')
  })

  it('issues nothing where it says nothing to the person', async () => {
    const id = await stage.approved()
    expect(await issuedSlips(id, stage.world)).toMatchObject([{ kind: 'receipt' }])
  })
})

describe('an issued slip', () => {
  const opened = async (actor: Person, caseId: string, kind: SlipKind = 'receipt') => {
    const { row } = await issued(caseId, kind)
    return openSlip(actor, { caseId, slipId: row.id }, appUrl, stage.world)
  }

  it('stays as it was issued, byte for byte, whatever becomes of the people and the file', async () => {
    const id = await stage.accepted()
    const before = await opened(desk, id)
    await stage.world.db.casePerson.update({
      where: { caseId: id },
      data: { fullName: 'Tên Đã Sửa', telephone: null },
    })
    await stage.run(desk, id, 'collectFee', { method: 'cash' })
    const after = await opened(stage.citizen, id)
    expect(before?.bytes.equals(after?.bytes ?? Buffer.alloc(0))).toBe(true)
    const { dossierCode } = await stage.world.db.case.findUniqueOrThrow({ where: { id } })
    expect(after?.fileName).toBe(`giay-tiep-nhan-${dossierCode}.pdf`)
  })

  it('tells of the file as the decision left it, though it is drawn only later', async () => {
    const id = await stage.accepted()
    await stage.world.db.casePerson.update({ where: { caseId: id }, data: { fullName: 'Tên Đã Sửa' } })
    expect(words((await issued(id, 'receipt')).slip)).not.toContain('Tên Đã Sửa')
  })

  it('is kept once, with its digest, though many ask at the same time', async () => {
    const id = await stage.accepted()
    const { row } = await issued(id, 'receipt')
    const kept = await Promise.all(Array.from({ length: 6 }, () => keepSlip(row.id, appUrl, stage.world)))
    expect(new Set(kept.map(({ storageKey }) => storageKey)).size).toBe(1)
    const [{ storageKey, sha256 } = { storageKey: '', sha256: new Uint8Array() }] = kept
    const bytes = await buffer(stage.world.files.get(storageKey))
    expect(createHash('sha256').update(bytes).digest().equals(sha256)).toBe(true)
  })

  it('is drawn by the worker when the decision has been taken', async () => {
    const id = await stage.accepted()
    const { row } = await issued(id, 'receipt')
    const jobs = await stage.world.db.$queryRaw<{ payload: unknown }[]>`
      SELECT payload FROM waiting_jobs() WHERE task = 'keep-slip'`
    expect(jobs.map(({ payload }) => payload)).toContainEqual({ slipId: row.id })
  })

  it('is refused rather than shown when what is stored is not what was kept', async () => {
    const id = await stage.accepted()
    const before = await opened(desk, id)
    const { row } = await issued(id, 'receipt')
    await stage.world.files.put(row.storageKey ?? '', Readable.from([before?.bytes.subarray(1) ?? '']))
    await expect(opened(desk, id)).rejects.toThrow('not what was kept')
  })

  it('can be changed by nobody', async () => {
    const { row } = await issued(await stage.accepted(), 'receipt')
    const change = stage.world.db.issuedSlip.update({ where: { id: row.id }, data: { number: 9_999 } })
    await expect(change).rejects.toThrow()
    await keepSlip(row.id, appUrl, stage.world)
    const again = stage.world.db.issuedSlip.update({ where: { id: row.id }, data: { storageKey: 'x' } })
    await expect(again).rejects.toThrow()
  })

  it('opens for the person and for the officials of the unit, and for nobody else', async () => {
    const id = await stage.accepted()
    expect(await opened(stage.citizen, id)).not.toBeNull()
    expect(await opened(officer, id)).not.toBeNull()
    for (const actor of [stranger, await stage.person('tiepnhan.longbien'), await stage.person('quantri')]) {
      expect(await opened(actor, id)).toBeNull()
    }
    const { row } = await issued(id, 'receipt')
    const asked = { caseId: id, slipId: row.id }
    expect(await openSlip({ kind: 'anonymous' }, asked, appUrl, stage.world)).toBeNull()
    const ofAnother = { ...asked, caseId: await stage.accepted() }
    expect(await openSlip(desk, ofAnother, appUrl, stage.world)).toBeNull()
    expect(await openSlip(desk, { ...asked, slipId: 'khong-phai-ma' }, appUrl, stage.world)).toBeNull()
  })

  it('is an A5 file of a page for each copy, tagged, in Vietnamese, its fonts embedded', async () => {
    const found = await opened(desk, await stage.accepted())
    if (!found) throw new Error('no slip')
    const pdf = look(found.bytes)
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
})

const stranger: Person = {
  kind: 'person',
  accountId: '00000000-0000-4000-8000-000000000000',
  fullName: 'Người Lạ',
  posts: [],
}

describe('what is printed as the file stands', () => {
  it('is shown to nobody who may not read the file', async () => {
    const id = await stage.accepted()
    await stage.run(desk, id, 'collectFee', { method: 'cash' })
    const others = [stranger, await stage.person('tiepnhan.longbien'), await stage.person('quantri')]
    for (const actor of others) {
      expect(await feeReceiptOf(actor, id, stage.world)).toBeNull()
      expect(await controlSlipOf(actor, id, stage.world)).toBeNull()
      expect(await declarationPaperOf(actor, id, sent, stage.world)).toBeNull()
      expect(await declarationPaperOf(actor, id, { draft: true }, stage.world)).toBeNull()
    }
  })

  it('numbers fee receipts and writes their amounts in words; an exemption names its ground', async () => {
    const [paid, exempt] = [await stage.accepted(), await stage.accepted()]
    await stage.run(desk, paid, 'collectFee', { method: 'cash' })
    await stage.run(desk, exempt, 'collectFee', {
      method: 'exempt',
      ground: 'Sổ hộ nghèo số 12',
      proof: 'seen',
    })
    const [cash, free] = [
      await feeReceiptOf(stage.citizen, paid, stage.world),
      await feeReceiptOf(stage.citizen, exempt, stage.world),
    ]
    if (!cash || !free) throw new Error('no receipt')
    expect(words(cash.content)).toContain('200.000 đ')
    expect(words(cash.content)).toContain('Hai trăm nghìn đồng')
    expect(words(free.content)).toContain('Sổ hộ nghèo số 12')
    const numberOf = ({ content }: typeof cash) => Number(content.number?.split('/')[0])
    expect(numberOf(free)).toBe(numberOf(cash) + 1)
  })

  it('tells on the control slip who handed the file to whom, for officials only', async () => {
    const id = await stage.approved()
    const slip = await controlSlipOf(desk, id, stage.world)
    if (!slip) throw new Error('no control slip')
    for (const fact of ['Mẫu số 05', 'Nguyễn Thị Hạnh', 'Trình duyệt', 'Đã duyệt', 'Trước hạn'])
      expect(words(slip.content)).toContain(fact)
    expect(await controlSlipOf(stage.citizen, id, stage.world)).toBeNull()
    expect(await controlSlipOf(desk, await stage.submitted(), stage.world)).toBeNull()
  })

  it('prints the declaration as it was sent, with the time and number of its confirmation', async () => {
    const id = await stage.submitted()
    const { provisionalNumber } = await stage.world.db.case.findUniqueOrThrow({ where: { id } })
    const paper = await declarationPaperOf(desk, id, sent, stage.world)
    expect(paper?.fileName).toBe(`to-khai-${provisionalNumber}.pdf`)
    expect(paper?.content.confirmation.join()).toContain(provisionalNumber)
    expect(JSON.stringify(paper?.content.declaration)).toContain('TRẦN THỊ BÍCH NGỌC')
  })
})

it('makes an A4 file of a declaration and lets a long one go on over further pages', async () => {
  const paper = await declarationPaperOf(desk, await stage.submitted(), sent, stage.world)
  if (!paper) throw new Error('no declaration')
  const pdf = look(await declarationPdf(paper.content, appUrl))
  expect([...pdf.boxes]).toEqual(['/MediaBox [0 0 595.28 841.89]'])
  const { declaration } = paper.content
  const sections = declaration.sections.map((section) => ({
    ...section,
    lines: section.lines.map((line) =>
      line.kind === 'table' ? { ...line, rows: Array.from({ length: 60 }, () => line.rows[0] ?? []) } : line,
    ),
  }))
  const long = look(
    await declarationPdf({ ...paper.content, declaration: { ...declaration, sections } }, appUrl),
  )
  expect(long.pages).toBeGreaterThan(pdf.pages + 2)
})

describe('the ledger of files', () => {
  const unitCode = () => desk.posts[0]?.unitCode ?? ''
  const asked = () => ({ unitCode: unitCode(), period: { from: '2020-08-01', to: '2020-08-31' } })

  it('has a line for each accepted file, numbered without gaps in the year', async () => {
    await stage.submitted()
    const ledger = await fileLedgerOf(desk, asked(), stage.world)
    const numbers = ledger?.rows.map(([number]) => Number(number)) ?? []
    expect(numbers.length).toBeGreaterThan(5)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect(ledger?.form?.number).toBe('Mẫu số 06')
  })

  it('says how a file ended that has no result', async () => {
    const id = await stage.inProgress()
    await stage.run(head, id, 'refuse', { ground: 'notEligible', reason: 'Không đủ điều kiện.' })
    const ledger = await fileLedgerOf(desk, asked(), stage.world)
    expect(ledger?.rows.at(-1)?.at(-1)).toBe('Từ chối giải quyết 17/08/2020')
    expect(ledger?.rows.at(-1)?.at(8)).toBe('')
  })

  it('is read in the unit, and by nobody else', async () => {
    expect(await ledgerSize(desk, asked(), stage.world)).toMatchObject({ isPartial: false })
    expect(await ledgerSize(head, asked(), stage.world)).toMatchObject({ isPartial: true })
    for (const actor of [
      stage.citizen,
      stranger,
      await stage.person('tiepnhan.longbien'),
      await stage.person('quantri'),
    ]) {
      expect(await fileLedgerOf(actor, asked(), stage.world)).toBeNull()
    }
  })

  it('holds only the days that were asked for', async () => {
    const other = { ...asked(), period: { from: '2020-07-01', to: '2020-07-31' } }
    expect((await fileLedgerOf(desk, other, stage.world))?.rows).toEqual([])
  })
})
