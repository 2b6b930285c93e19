import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import { checklistFor } from '#lib/domain/procedure/checklist.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { procedures } from '#lib/procedures/index.ts'
import { serviceOffer } from '#lib/queries/service-offer.ts'
import { servicesByUse } from '#lib/queries/services-by-use.ts'
import { registerAt } from '#lib/use-cases/administration/registers/index.ts'
import { saveEntry } from '#lib/use-cases/administration/save-entry.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
let admin: Person
beforeAll(async () => {
  stage = await openStage()
  admin = await stage.person('quantri')
})
afterAll(() => stage.close())

const service = procedures.find(({ code }) => code === '2.000488') as Procedure
const unit = 'Sở Tư pháp tỉnh Đồng Tháp'
const usual = { residenceKind: 'permanentOnly', nationality: 'vietnamese', feeClass: 'normal' }

const save = async (slug: string, typed: Record<string, string>) => {
  const register = registerAt(slug)
  if (!register) throw new Error(`no register ${slug}`)
  expect(await saveEntry(admin, { register, id: null, typed }, stage.world)).toMatchObject({ ok: true })
}

test('before anybody decided anything, everywhere costs what the law says, and nobody promised more', async () => {
  const offer = await serviceOffer(service, stage.world)
  expect(offer.units).toContain(unit)
  expect(offer).toMatchObject({ localAmounts: [], committed: [] })
  expect(checklistFor(service, usual, offer.amounts)?.fee.total).toBe(200_000)
})

test('what one unit decided about its fee and its days stands beside what holds everywhere', async () => {
  const [line] = service.feeTable
  const period = { unitCode: 'stp-dong-thap', validFrom: '17/08/2020', validTo: '', source: 'Nghị quyết thử' }
  await save('phi', { ...period, line: `${service.code}: ${line?.label}`, amount: '150.000' })
  await save('thoi-han', {
    ...period,
    procedureCode: service.code,
    days: '5',
    count: 'working',
    supplementClock: '',
  })
  const offer = await serviceOffer(service, stage.world)
  expect(offer.committed).toEqual([{ unit, days: 5, count: 'working' }])
  expect(offer.localAmounts.map((each) => each.unit)).toEqual([unit])
  const here = checklistFor(service, usual, offer.localAmounts[0]?.amounts ?? new Map())
  expect(here?.fee.total).toBe(150_000)
  expect(checklistFor(service, usual, offer.amounts)?.fee.total).toBe(200_000)
})

test('the front page begins with what people use most', async () => {
  expect(await servicesByUse(stage.world)).toEqual([])
  await stage.accepted()
  expect(await servicesByUse(stage.world)).toEqual([service.code])
})
