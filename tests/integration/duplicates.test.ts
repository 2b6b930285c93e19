import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import examples from '#lib/procedures/criminal-record-certificate.examples.ts'
import { possibleDuplicates } from '#lib/queries/possible-duplicates.ts'
import { declareDifferent } from '#lib/use-cases/case/declare-different.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { submit } from '#tests/support/submit.ts'

let stage: Stage
let desk: Person
beforeAll(async () => {
  stage = await openStage()
  desk = await stage.person('tiepnhan')
})
afterAll(() => stage.close())

const [example] = examples
if (!example) throw new Error('the service has no example')

/** A file of somebody like the first example's applicant, but for what is given. */
const fileOf = (typed: Readonly<Record<string, string>>): Promise<string> => {
  stage.clock.set(stage.clock.now().add({ minutes: 1 }))
  return submit(stage.citizen, { ...example, typed: { ...example.typed, ...typed } }, stage.world)
}

const foundFor = async (actor: Person, caseId: string) =>
  (await possibleDuplicates(actor, caseId, stage.world))?.others.map(({ id, certainty, reasons }) => ({
    id,
    certainty,
    reasons,
  }))

const pham = {
  fullName: 'Phạm Ngọc Diệp',
  idType: 'citizenId',
  idNumber: '087190001234',
  birthDate: '05/03/1995',
  telephone: '0912 000 111',
}

test('a second file of one person is found by the number, by a mistyped name and by neighbouring birth dates', async () => {
  const first = await fileOf(pham)
  const same = await fileOf(pham)
  const swapped = await fileOf({
    ...pham,
    fullName: 'Diệp Phạm Ngọc',
    idNumber: '087190009999',
    telephone: '0912 000 222',
  })
  const slip = await fileOf({
    ...pham,
    fullName: 'PHẠM NGOC DIEPP',
    idNumber: '087190008888',
    telephone: '0912 000 333',
  })
  const near = await fileOf({
    ...pham,
    idNumber: '087190007777',
    birthDate: '03/05/1995',
    telephone: '0912 000 444',
  })
  const stranger = await fileOf({
    ...pham,
    idNumber: '087162006666',
    birthDate: '25/11/1997',
    telephone: '0912 000 555',
  })
  const found = await foundFor(desk, first)
  expect(found?.map(({ id, certainty }) => [id, certainty])).toEqual([
    [same, 'certain'],
    [slip, 'likely'],
    [swapped, 'likely'],
    [near, 'possible'],
  ])
  expect(found?.find(({ id }) => id === swapped)?.reasons).toEqual(['họ tên đảo thứ tự', 'cùng ngày sinh'])
  expect(found?.some(({ id }) => id === stranger)).toBe(false)
  expect((await foundFor(desk, same))?.[0]).toMatchObject({ id: first, certainty: 'certain' })
})

test('files that ended a year ago, of other units, or that nobody here may read are not shown', async () => {
  const typed = { ...pham, fullName: 'Đoàn Thị Lựu', idNumber: '087190002222', telephone: '0912 111 111' }
  const old = await fileOf(typed)
  await stage.run(stage.citizen, old, 'withdraw')
  const fresh = await fileOf(typed)
  expect((await foundFor(desk, fresh))?.map(({ id }) => id)).toEqual([old])
  const now = stage.clock.now()
  stage.clock.set(now.add({ hours: 366 * 24 }))
  expect(await foundFor(await stage.person('tiepnhan'), fresh)).toEqual([])
  stage.clock.set(now)
  expect(await possibleDuplicates(await stage.person('tiepnhan.longbien'), fresh, stage.world)).toBeNull()
  expect(await possibleDuplicates(stage.citizen, fresh, stage.world)).toBeNull()
})

test('a pair found to be different is remembered in both files, with who and when', async () => {
  const typed = { ...pham, fullName: 'Võ Thị Sen', idNumber: '087190003333', telephone: '0912 222 222' }
  const [a, b] = [await fileOf(typed), await fileOf(typed)]
  expect(await foundFor(desk, a)).toHaveLength(1)
  const said = await declareDifferent(desk, { caseId: b, otherId: a }, stage.world)
  expect(said.ok).toBe(true)
  // A colleague who says it again changes nothing.
  await declareDifferent(await stage.person('truongphong'), { caseId: a, otherId: b }, stage.world)
  for (const [id, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const seen = await possibleDuplicates(desk, id, stage.world)
    expect(seen?.others).toEqual([])
    expect(seen?.settled).toMatchObject([
      { id: other, by: 'Nguyễn Thị Hạnh', at: stage.clock.now().toString({ fractionalSecondDigits: 3 }) },
    ])
  }
})

test('only whoever works on both files says that they are different', async () => {
  const typed = { ...pham, fullName: 'Hồ Văn Tư', idNumber: '087190004444', telephone: '0912 333 333' }
  const input = { caseId: await fileOf(typed), otherId: await fileOf(typed) }
  for (const name of ['thanhtra', 'quantri', 'tiepnhan.longbien', 'congdan'])
    expect(await declareDifferent(await stage.person(name), input, stage.world)).toEqual({
      ok: false,
      error: 'notFound',
    })
  const nobody = { caseId: input.caseId, otherId: 'no id' }
  expect((await declareDifferent(desk, nobody, stage.world)).ok).toBe(false)
  expect(
    (await declareDifferent(desk, { caseId: input.caseId, otherId: input.caseId }, stage.world)).ok,
  ).toBe(false)
})
