import { expect, test } from '@playwright/test'
import { type Browserless, requestOf } from '#tests/support/browserless.ts'
import { demoPerson, fillIn, newCitizen } from '#tests/support/people.ts'
import { filed } from './support/filed.ts'
import { origin, worldOfServer } from './support/server.ts'

test('a hundred presses of “Nộp hồ sơ” at once make one file, and each is told the same', async () => {
  const citizen = await newCitizen(origin)
  const { id, page } = await fillIn(citizen)
  const { path, init } = requestOf(page, 'Nộp hồ sơ')
  const answers = await Promise.all(Array.from({ length: 100 }, () => citizen.send(path, init)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  expect(new Set(answers.map(({ headers }) => headers.get('location')))).toEqual(new Set([`/ho-so/${id}`]))

  const mine = await citizen.open('/ho-so')
  expect(mine.text.match(/TAM-[0-9A-Z]{8}/g)).toHaveLength(1)
  const world = await worldOfServer()
  const file = await world.db.case.findUniqueOrThrow({ where: { id }, include: { events: true } })
  const [answersStored, people, messages] = await Promise.all([
    world.db.caseAnswers.count({ where: { caseId: id } }),
    world.db.casePerson.count({ where: { caseId: id } }),
    world.db.message.count({ where: { caseId: id } }),
  ])
  await world.db.$disconnect()
  expect(file.events.map(({ type }) => type)).toEqual(['submit'])
  expect([answersStored, people, messages]).toEqual([1, 1, 1])
})

test('“Bắt đầu khai” pressed twice opens one draft', async () => {
  const citizen = await newCitizen(origin)
  const { path, init } = requestOf(await citizen.open('/nop-ho-so/phieu-ly-lich-tu-phap'), 'Bắt đầu khai')
  const presses = await Promise.all(Array.from({ length: 10 }, () => citizen.send(path, init)))
  expect(new Set(presses.map(({ headers }) => headers.get('location'))).size).toBe(1)
})

test('of two clerks who accept at once one is first, and the other is told who it was', async () => {
  const citizen = await newCitizen(origin)
  const id = await filed(citizen)
  const clerks = [await demoPerson(origin, 'tiepnhan'), await demoPerson(origin, 'tiepnhan')]
  const pages = await Promise.all(clerks.map((clerk) => clerk.open(`/can-bo/ho-so/${id}`)))
  const after = await Promise.all(
    clerks.map((clerk: Browserless, i) => {
      const page = pages[i]
      if (!page) throw new Error('no page')
      return clerk.press(page, 'Tiếp nhận hồ sơ')
    }),
  )
  expect(after.map(({ status }) => status)).toEqual([200, 200])
  const [won, told] = after.toSorted(
    (a, b) => Number(b.path.includes('xong')) - Number(a.path.includes('xong')),
  )
  expect(won?.path).toBe(`/can-bo/ho-so/${id}?xong=accept`)
  expect(told?.path).toBe(`/can-bo/ho-so/${id}`)
  expect(told?.text).toMatch(/Nguyễn Thị Hạnh đã tiếp nhận hồ sơ này lúc \d\d:\d\d/)

  const world = await worldOfServer()
  const events = await world.db.event.findMany({ where: { caseId: id }, orderBy: { seq: 'asc' } })
  await world.db.$disconnect()
  expect(events.map(({ type }) => type)).toEqual(['submit', 'accept'])
})
