import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, expect, test } from 'vitest'
import { writeCsv } from '#lib/domain/kernel/csv.ts'
import { slipPdf } from '#lib/outside/pdf/slip-pdf.ts'
import type { World } from '#lib/outside/world.ts'
import { messageText } from '#lib/queries/message-text.ts'
import { reconciliation } from '#lib/queries/payment/reconciliation.ts'
import { refundableFile, refundQueue } from '#lib/queries/payment/refund-queue.ts'
import { refundSlipOf } from '#lib/queries/slips/refund-slip.ts'
import { decideRefund } from '#lib/use-cases/payment/decide-refund.ts'
import { hearVnpay } from '#lib/use-cases/payment/hear-vnpay.ts'
import { importStatement } from '#lib/use-cases/payment/import-statement.ts'
import { requestRefund } from '#lib/use-cases/payment/request-refund.ts'
import { assignLine, refundLine } from '#lib/use-cases/payment/resolve-line.ts'
import { sendRefunds } from '#lib/use-cases/payment/send-refunds.ts'
import { startPayment } from '#lib/use-cases/payment/start-payment.ts'
import { orderAtVnpay } from '#tests/support/orders-to-pay.ts'
import { openPaymentStage } from '#tests/support/payment-stage.ts'

const unitCode = 'stp-dong-thap'

const { stage, bank, world, fileOf, close } = await openPaymentStage()
afterAll(close)

const desk = () => stage.person('tiepnhan')
const head = () => stage.person('truongphong')
const account = async () =>
  (await world.db.bankAccount.findFirstOrThrow({ where: { unitCode } })).accountNumber
const day = () => stage.clock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate()
const importCsv = async (file: string, source: 'bank' | 'vnpay' = 'bank') =>
  importStatement(await desk(), { unitCode, source, file }, world)
const openRefunds = async () => (await refundQueue(await head(), world))?.open ?? []

const paidAtVnpay = async () => {
  const caseId = await stage.accepted()
  const order = await orderAtVnpay(stage.citizen, caseId, world)
  await bank.pay(order.address, 'silent')
  await hearVnpay(await bank.notification(order.ref), world)
  return { caseId, ref: order.ref }
}
const transferFor = async (caseId: string): Promise<string> => {
  const started = await startPayment(stage.citizen, { caseId, method: 'vietqr' }, world)
  if (!started.ok) throw new Error(started.error)
  return started.value.orderRef
}
/** A statement of one line, as a bank writes it. */
const statement = (reference: string, amount: string, content: string) =>
  writeCsv([
    ['Ngày giao dịch', 'Số tham chiếu', 'Ghi có', 'Nội dung'],
    [
      day().toLocaleString('en-GB', { day: '2-digit', month: '2-digit', year: 'numeric' }),
      reference,
      amount,
      content,
    ],
  ])

test('a fee goes back through VNPay when one asks, another decides, and the bank takes it', async () => {
  const { caseId, ref } = await paidAtVnpay()
  expect(await refundableFile(await desk(), caseId, world)).toMatchObject({ left: 200_000 })
  const given = { ground: 'withdrawn', amount: '200.000', note: 'Đơn rút ngày hôm nay.' }
  expect(await requestRefund(await desk(), caseId, { ...given, amount: '200.001' }, world)).toEqual({
    ok: false,
    error: { kind: 'invalid', problems: { amount: 'tooMuch' } },
  })
  expect(await requestRefund(await desk(), caseId, given, world)).toEqual({ ok: true, value: null })
  expect(await refundableFile(await desk(), caseId, world)).toMatchObject({ left: 0 })
  const refund = (await openRefunds()).find(({ file }) => file?.id === caseId)
  expect(refund).toMatchObject({ amount: 200_000, note: given.note, ways: ['vnpay', 'cash', 'transfer'] })
  const decide = async (name: string) =>
    decideRefund(await stage.person(name), { refundId: refund?.id ?? '', way: 'vnpay', note: '' }, world)
  expect(await decide('tiepnhan')).toEqual({ ok: false, error: 'sameHands' })
  expect(await decide('thanhtra')).toEqual({ ok: false, error: 'notFound' })
  expect(await decide('truongphong')).toEqual({ ok: true, value: null })
  expect(await decide('truongphong')).toEqual({ ok: false, error: 'decidedAlready' })
  expect(await sendRefunds(world)).toBe(1)
  expect(await sendRefunds(world)).toBe(0)
  expect((await bank.ledger()).find((order) => order.ref === ref)?.refunded).toBe(200_000)
  expect(await world.db.payment.findUniqueOrThrow({ where: { orderRef: ref } })).toMatchObject({
    state: 'refunded',
  })
  const told = await world.db.message.findFirstOrThrow({ where: { caseId, template: 'refunded' } })
  expect((await messageText(told, world))?.subject).toMatch(/^Đã hoàn 200\.000 đồng/)
})

test('a part that goes back in cash leaves the payment what it was, and the rest can follow', async () => {
  const { caseId, ref } = await paidAtVnpay()
  const ask = async (amount: string) =>
    requestRefund(await desk(), caseId, { ground: 'overcharged', amount, note: 'Thu thừa.' }, world)
  expect((await ask('50.000')).ok).toBe(true)
  const refund = (await openRefunds()).find(({ file }) => file?.id === caseId)
  const decided = { refundId: refund?.id ?? '', way: 'cash', note: '' } as const
  expect((await decideRefund(await head(), decided, world)).ok).toBe(true)
  const row = await world.db.refund.findUniqueOrThrow({ where: { id: decided.refundId } })
  expect(row).toMatchObject({ state: 'done', number: expect.any(Number) })
  expect((await world.db.payment.findUniqueOrThrow({ where: { orderRef: ref } })).state).toBe('paid')
  expect(await refundableFile(await desk(), caseId, world)).toMatchObject({ left: 150_000 })
})

test('the slip of a refund says what was decided, to those whom it concerns', async () => {
  const { caseId, ref } = await paidAtVnpay()
  const given = { ground: 'overcharged', amount: '50.000', note: 'Ghi chú nội bộ.' }
  expect((await requestRefund(await desk(), caseId, given, world)).ok).toBe(true)
  const refundId = (await openRefunds()).find(({ file }) => file?.id === caseId)?.id ?? ''
  expect(await refundSlipOf(await desk(), refundId, world), 'not decided').toBeNull()
  await decideRefund(await head(), { refundId, way: 'transfer', note: 'FT20336' }, world)
  const { number, year } = await world.db.refund.findUniqueOrThrow({ where: { id: refundId } })
  const slip = await refundSlipOf(stage.citizen, refundId, world)
  if (!slip) throw new Error('no slip')
  expect(await refundSlipOf(await head(), refundId, world)).toEqual(slip)
  for (const name of ['tiepnhan.longbien', 'quantri'])
    expect(await refundSlipOf(await stage.person(name), refundId, world)).toBeNull()
  const printed = await slipPdf(slip.content, {
    appUrl: 'https://motcua.example.vn',
    issuedAt: world.clock.now(),
  })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(printed)), { mergePages: true })
  for (const fact of [
    'PHIẾU HOÀN PHÍ',
    `${number}/${year}`,
    '50.000 đ',
    'Năm mươi nghìn đồng',
    'Đã thu sai mức phí',
    'Chuyển khoản',
    ref,
    'FT20336',
    'Lê Thị Bích Ngọc',
  ])
    expect(text.replace(/\s+/g, ' ')).toContain(fact)
  expect(text).not.toContain(given.note)
})

test('a refund whose answer was lost is sent again, and goes back once', async () => {
  const { caseId, ref } = await paidAtVnpay()
  await requestRefund(await desk(), caseId, { ground: 'withdrawn', amount: '200000', note: 'Rút.' }, world)
  const refund = (await openRefunds()).find(({ file }) => file?.id === caseId)
  await decideRefund(await head(), { refundId: refund?.id ?? '', way: 'vnpay', note: '' }, world)
  const deaf: World = {
    ...world,
    vnpay: {
      ...bank.vnpay,
      payBack: async (...given) => {
        await bank.vnpay.payBack(...given)
        throw new Error('the answer was lost')
      },
    },
  }
  await expect(sendRefunds(deaf)).rejects.toThrow('could not be sent')
  expect(await sendRefunds(world)).toBe(1)
  expect((await bank.ledger()).find((order) => order.ref === ref)?.refunded).toBe(200_000)
})

test('a transfer with its code settles the fee when the statement is brought in, once however often it is', async () => {
  const caseId = await stage.accepted()
  const code = await transferFor(caseId)
  await bank.transfer(await account(), 200_000, `nop phi ${code.toLowerCase()}`)
  const csv = await bank.statement(await account())
  expect(await importCsv(csv)).toMatchObject({ ok: true, value: { matched: 1, unmatched: 0, known: 0 } })
  expect((await fileOf(caseId)).receipt).toMatchObject({ method: 'vietqr', amount: 200_000n, takenBy: null })
  expect(await importCsv(csv)).toMatchObject({ ok: true, value: { matched: 0, known: 1 } })
  // The person sends the same once more.
  await bank.transfer(await account(), 200_000, code)
  expect(await importCsv(await bank.statement(await account()))).toMatchObject({
    value: { matched: 1, known: 1 },
  })
  expect((await openRefunds()).find(({ file }) => file?.id === caseId)).toMatchObject({
    ground: 'paidTwice',
    ways: ['cash', 'transfer'],
  })
})

test('what does not fit is listed, assigned to its file or given back, and the books of the day meet', async () => {
  const [right, wrong] = [await stage.accepted(), await stage.accepted()]
  const [code, other] = [await transferFor(right), await transferFor(wrong)]
  await importCsv(statement('FT-A', '199.000', other))
  await importCsv(statement('FT-B', '200.000', 'Nguyen Van A nop le phi'))
  await importCsv(statement('FT-C', '200.000', code))
  const books = async () => reconciliation(await desk(), { unitCode, day: day() }, world)
  const before = await books()
  const openOf = (reference: string) =>
    before?.differences.find((difference) => difference.reference === reference && difference.isOpen)?.id ??
    ''
  expect(before?.differences.find(({ reference }) => reference === 'FT-B')?.content).toBe(
    'Nguyen Van A nop le phi',
  )
  const { dossierCode } = await fileOf(wrong)
  const assign = async (lineId: string, fileNumber: string) =>
    assignLine(await desk(), { lineId, fileNumber }, world)
  expect(await assign(openOf('FT-A'), dossierCode ?? '')).toEqual({ ok: false, error: 'otherAmount' })
  expect(await assign(openOf('FT-B'), 'H20.STP-000000-0001')).toEqual({ ok: false, error: 'noSuchFile' })
  expect(await assign(openOf('FT-B'), ` ${dossierCode?.toLowerCase()} `)).toEqual({ ok: true, value: null })
  expect(await assign(openOf('FT-B'), dossierCode ?? '')).toEqual({ ok: false, error: 'resolvedAlready' })
  expect((await fileOf(wrong)).receipt).toMatchObject({ method: 'vietqr', amount: 200_000n })
  expect(await refundLine(await desk(), openOf('FT-A'), world)).toEqual({ ok: true, value: null })
  expect((await openRefunds()).find(({ ground }) => ground === 'unmatched')).toMatchObject({
    amount: 199_000,
    file: null,
  })
  const after = await books()
  const vietqr = after?.receipts.find(({ method }) => method === 'vietqr')
  const lines = after?.statements.find(({ source }) => source === 'bank')
  const returned = await world.db.refund.aggregate({
    where: { lineId: { not: null } },
    _sum: { amount: true },
  })
  // To the đồng: what came in is what was receipted and what is owed back.
  expect(BigInt(lines?.amount ?? 0)).toBe(BigInt(vietqr?.amount ?? 0) + (returned._sum.amount ?? 0n))
  expect(await reconciliation(await stage.citizen, { unitCode, day: day() }, world)).toBeNull()
})

test('VNPay’s statement is compared and settles nothing by itself', async () => {
  const { ref } = await paidAtVnpay()
  const silent = await orderAtVnpay(stage.citizen, await stage.accepted(), world)
  await bank.pay(silent.address, 'silent')
  const csv = await (await fetch(`${bank.origin}/sao-ke-vnpay.csv`)).text()
  const taken = await importCsv(csv, 'vnpay')
  expect(taken).toMatchObject({ ok: true, value: { unmatched: 1 } })
  const payment = (orderRef: string) =>
    world.db.payment.findUniqueOrThrow({ where: { orderRef }, include: { statementLines: true } })
  expect((await payment(ref)).statementLines).toMatchObject([{ state: 'matched', source: 'vnpay' }])
  expect(await payment(silent.ref)).toMatchObject({ state: 'pending', statementLines: [] })
})

test('only the desk of the unit brings statements in, and a hostile file is refused whole', async () => {
  const file = statement('FT-X', '1.000', 'x')
  for (const name of ['chuyenvien', 'quantri', 'thanhtra', 'congdan', 'tiepnhan.longbien'])
    expect(
      await importStatement(await stage.person(name), { unitCode, source: 'bank', file }, world),
    ).toEqual({
      ok: false,
      error: 'notFound',
    })
  const before = await world.db.statementLine.count()
  const hostile = ['\u0000\u0001', 'PK\u0003\u0004', '"', ';'.repeat(10_000), file.replace('1.000', '1e9')]
  for (const text of hostile)
    expect((await importCsv(text)).ok, JSON.stringify(text.slice(0, 20))).toBe(false)
  expect(await world.db.statementLine.count()).toBe(before)
})
