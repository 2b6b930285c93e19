import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import type { Example } from '#lib/domain/procedure/example.ts'
import nationality from '#lib/procedures/nationality-confirmation.examples.ts'
import { caseSheet } from '#lib/queries/case-sheet.ts'
import { consultationsOf } from '#lib/queries/consultations.ts'
import { myCase } from '#lib/queries/my-case.ts'
import { overdueConsultations } from '#lib/queries/overdue-consultations.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
let officer: Person
beforeAll(async () => {
  stage = await openStage()
  officer = await stage.person('chuyenvien')
})
afterAll(() => stage.close())

const at = (local: string) =>
  stage.clock.set(Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant())
beforeEach(() => at('2020-08-17T09:00'))

const police = { body: 'Công an tỉnh Đồng Tháp', answerBy: '2020-08-19', reason: 'Xác minh cư trú.' }
const court = { body: 'Tòa án thành phố Sa Đéc', answerBy: '2020-08-21', reason: 'Xác nhận xóa án tích.' }

const consulted = async (): Promise<string> => {
  const caseId = await stage.inProgress()
  await stage.run(officer, caseId, 'consult', court)
  await stage.run(officer, caseId, 'consult', police)
  return caseId
}

test('the sheet tells whom was asked what, until when, and which answer belongs to which question', async () => {
  const caseId = await consulted()
  at('2020-08-20T09:00')
  const open = await consultationsOf(officer, caseId, stage.world)
  expect(open).toMatchObject([
    { body: police.body, question: police.reason, answerBy: '2020-08-19', isOverdue: true, answer: null },
    { body: court.body, question: court.reason, answerBy: '2020-08-21', isOverdue: false },
  ])
  const sheet = await caseSheet(officer, caseId, stage.world)
  expect(Object.values(sheet?.openConsultations ?? {})).toContain(`${police.body}, hỏi ngày 17/08/2020`)
  await stage.run(officer, caseId, 'recordAnswer', {
    consultationId: open?.[0]?.id,
    reason: 'Không có điều cần lưu ý.',
  })
  expect(await consultationsOf(officer, caseId, stage.world)).toMatchObject([
    { body: court.body, answer: null },
    { body: police.body, answer: 'Không có điều cần lưu ý.', isOverdue: false },
  ])
})

test('an answer is recorded once', async () => {
  const caseId = await consulted()
  const [first] = (await consultationsOf(officer, caseId, stage.world)) ?? []
  const answer = { consultationId: first?.id, reason: 'Đã trả lời.' }
  await stage.run(officer, caseId, 'recordAnswer', answer)
  await expect(stage.run(officer, caseId, 'recordAnswer', answer)).rejects.toThrow('answeredAlready')
})

test('an answer that is overdue is reported to the head of the desk and of the division, and to nobody else', async () => {
  const caseId = await consulted()
  const heard = async (name: string) =>
    (await overdueConsultations(await stage.person(name), stage.world)).filter(
      (line) => line.caseId === caseId,
    )
  at('2020-08-19T17:00')
  expect(await heard('tiepnhan')).toEqual([])
  at('2020-08-20T09:00')
  for (const name of ['tiepnhan', 'truongphong'])
    expect(await heard(name), name).toMatchObject([{ body: police.body, officer: 'Trần Văn Lâm' }])
  // A colleague at a desk that has a head, another division, another unit, the officer.
  for (const name of ['tiepnhan2', 'truongphong.botro', 'tiepnhan.longbien', 'chuyenvien', 'congdan'])
    expect(await heard(name), name).toEqual([])
})

test('where nobody heads the desk, everybody there is told', async () => {
  const caseId = await consulted()
  await stage.asSuperuser(`UPDATE posts SET leads = false`)
  at('2020-08-24T09:00')
  const lines = await overdueConsultations(await stage.person('tiepnhan2'), stage.world)
  expect(lines.filter((line) => line.caseId === caseId).map(({ body }) => body)).toEqual([
    police.body,
    court.body,
  ])
  await stage.asSuperuser(
    `UPDATE posts SET leads = true WHERE account_id = (SELECT id FROM accounts WHERE email = 'tiepnhan@demo.vn')`,
  )
})

test('the person sees that somebody was asked, not what', async () => {
  const caseId = await consulted()
  const mine = await myCase(stage.citizen, caseId, stage.world)
  if (!mine || 'elsewhere' in mine) throw new Error('the case is not shown')
  expect(mine.turn).toMatchObject({ turn: 'otherBody' })
  expect(JSON.stringify(mine)).not.toContain('Xác minh cư trú')
  expect(await consultationsOf(stage.citizen, caseId, stage.world)).toBeNull()
})

test('a service that names whom to ask has the question ready: whom, what, and until when', async () => {
  const [withProof, withoutProof] = nationality
  if (!withProof || !withoutProof) throw new Error('the service has two examples')
  const asks = async (example: Example) => {
    const caseId = await stage.inProgress(example)
    return { caseId, next: (await caseSheet(officer, caseId, stage.world))?.nextBody }
  }
  const ministry = await asks(withProof)
  expect(ministry.next).toMatchObject({ body: 'Bộ Tư pháp', answerBy: '2020-08-31' })
  // 45 working days, of which the National Day is none.
  const police = await asks(withoutProof)
  expect(police.next).toMatchObject({ body: 'Công an tỉnh, thành phố', answerBy: '2020-10-20' })
  await stage.run(officer, ministry.caseId, 'consult', {
    body: 'Bộ Tư pháp',
    answerBy: '2020-08-31',
    reason: 'Tra cứu quốc tịch.',
  })
  const sheet = await caseSheet(officer, ministry.caseId, stage.world)
  expect(sheet?.nextBody).toMatchObject({ body: 'Cơ quan đã cấp giấy tờ' })
})
