import { afterAll, beforeAll, expect, test } from 'vitest'
import { carryOut } from '#app/(staff)/can-bo/ho-so/[id]/_sheet/carry-out.ts'
import { openSearch, sealSearch } from '#app/(staff)/can-bo/tim/search-token.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('whoever comes second is told in words who was first, when, and with what', async () => {
  const caseId = await stage.submitted()
  const clerk = await stage.person('tiepnhan')
  await stage.run(clerk, caseId, 'accept')
  // Nothing is said about the missing ground: there is no question any more to which it would be the answer.
  const posted = { caseId, command: 'refuse', form: { version: '1', 'refuse.reason': 'Trùng.' } } as const
  expect(await carryOut(clerk, posted, stage.world)).toEqual({
    kind: 'sentBack',
    problems: {},
    notice: 'Nguyễn Thị Hạnh đã tiếp nhận hồ sơ này lúc 09:00; trang đã được tải lại với tình trạng mới.',
  })
})

test('what is wrong with a form is said beside its control, in the words of every other form', async () => {
  const caseId = await stage.approved()
  const posted = {
    caseId,
    command: 'registerResult',
    form: { version: '5', 'registerResult.number': '', 'registerResult.signedOn': '31/02/2020' },
  } as const
  const outcome = await carryOut(await stage.person('tiepnhan'), posted, stage.world)
  expect(outcome).toMatchObject({
    kind: 'sentBack',
    problems: {
      'registerResult.number': 'Nhập số kết quả.',
      'registerResult.signedOn': expect.stringContaining('ngày này không có trong lịch'),
      'registerResult.signatory': expect.stringContaining('Nhập người ký'),
      'registerResult.scan': 'Chọn bản quét của kết quả đã ký.',
    },
  })
})

test('what the table refuses is said as a sentence, and to strangers the file does not exist', async () => {
  const caseId = await stage.resultReady()
  const posted = { caseId, command: 'returnResult', form: { version: '6' } } as const
  expect(await carryOut(await stage.person('tiepnhan'), posted, stage.world)).toEqual({
    kind: 'sentBack',
    problems: {},
    notice: 'Chưa thu phí. Thu phí hoặc ghi miễn phí trước, rồi trả kết quả.',
  })
  expect(await carryOut(await stage.person('tiepnhan.longbien'), posted, stage.world)).toEqual({
    kind: 'notFound',
  })
})

test('what was searched stands in the address unreadable, for the same official and the same day only', async () => {
  const [clerk, other] = [await stage.person('tiepnhan'), await stage.person('chuyenvien')]
  const token = sealSearch(clerk, 'Trần Thị Bé', stage.world)
  expect(token).toMatch(/^[\w-]+$/)
  expect(Buffer.from(token, 'base64url').toString()).not.toContain('Trần')
  expect(openSearch(clerk, token, stage.world)).toBe('Trần Thị Bé')
  expect(openSearch(other, token, stage.world)).toBeNull()
  expect(openSearch(clerk, `${token.slice(0, -2)}AA`, stage.world)).toBeNull()
  stage.clock.set(stage.clock.now().add({ hours: 13 }))
  expect(openSearch(clerk, token, stage.world)).toBeNull()
})
