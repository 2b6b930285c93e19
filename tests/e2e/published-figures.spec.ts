import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { recounted } from '#tests/support/case-histories.ts'
import { worldOfServer } from './support/server.ts'

const play = async (name: 'dong-thap-2020' | 'ha-noi-2018'): Promise<string> => {
  const program = ['--disable-warning=ExperimentalWarning', 'scripts/scenario.ts', name]
  return (await promisify(execFile)(process.execPath, program)).stdout
}

/** Side by side: each keeps one core busy, and they have no unit in common. */
const playBoth = () => Promise.all([play('dong-thap-2020'), play('ha-noi-2018')])

// Some 25,000 commands, played beside the running server; every other test of this suite is over by then.
test.beforeAll(async () => {
  test.setTimeout(400_000)
  await playBoth()
})

const unit = 'stp-dong-thap'
const address = (from: string, to: string) => `/api/open/statistics?from=${from}&to=${to}&unit=${unit}`

test('the story of Đồng Tháp 2020 comes out as published, because it is counted', async ({ request }) => {
  const figures = async (from: string, to: string) => (await request.get(address(from, to))).json()
  expect(await figures('2020-06-01', '2020-08-31')).toMatchObject({
    received: 1698,
    receivedOnline: 535,
    onlineSharePercent: 31.5,
    finishedLate: 0,
    inProgressOverdue: 0,
  })
  expect(await figures('2020-01-01', '2020-08-31')).toMatchObject({
    received: 2502,
    receivedOnline: 643,
    onlineSharePercent: 25.7,
    finishedLate: 0,
    inProgressOverdue: 0,
  })
})

test('the public page says the same, and how far beyond the commitment it is', async ({ page }) => {
  await page.goto('/thong-ke?tu=2020-06-01&den=2020-08-31')
  await expect(page.getByRole('main')).toContainText(
    'tiếp nhận 1.698 hồ sơ, trong đó 535 hồ sơ trực tuyến (31,5 %)',
  )
  await page.goto('/thong-ke?tu=2020-01-01&den=2020-08-31')
  await expect(page.getByRole('main')).toContainText('25,0 % cam kết, 25,7 % đạt, +0,7 điểm')
})

test('a recount of every file from its events agrees', async ({ request }) => {
  const world = await worldOfServer()
  for (const [from, to] of [
    ['2020-01-01', '2020-08-31'],
    ['2020-03-01', '2020-03-31'],
    ['2020-08-03', '2020-08-14'],
  ] as const) {
    const row = await recounted(unit, { from, to }, world)
    expect(await (await request.get(address(from, to))).json()).toMatchObject({
      receivedOnline: row.received.online,
      received: row.received.online + row.received.direct,
      carriedOver: row.received.carriedOver,
      finishedEarly: row.finished.early,
      finishedOnTime: row.finished.onTime,
      inProgressInTime: row.inProgress.inTime,
      inProgressNoDeadline: row.noRunningDeadline,
      endedOtherwise: row.endedOtherwise,
    })
  }
  await world.db.$disconnect()
})

test('played again, it changes nothing', async ({ request }) => {
  const figures = async () => (await request.get(address('2020-01-01', '2020-12-31'))).json()
  const before = await figures()
  for (const said of await playBoth()) expect(said).toContain('đã được nạp')
  expect(await figures()).toEqual(before)
})

const haNoi = '/api/open/statistics?from=2018-08-01&to=2018-09-05'
const zeros = ['ptp-quoc-oai', 'ptp-gia-lam', 'ptp-my-duc']

test('the first weeks of Hà Nội come out as published: 736 requests, 690 done, Long Biên 546, three districts none', async ({
  request,
}) => {
  const figures = await (await request.get(haNoi)).json()
  expect(figures).toMatchObject({ received: 736, receivedOnline: 736, finishedLate: 0, inProgressOverdue: 0 })
  expect(figures.finishedEarly + figures.finishedOnTime).toBe(690)
  const receivedBy = (code: string) =>
    figures.units.find(({ unit }: { unit: string }) => unit === code) as Record<string, unknown>
  expect(receivedBy('ptp-long-bien')).toMatchObject({ received: 546 })
  for (const code of zeros) expect(receivedBy(code)).toMatchObject({ received: 0, onlineSharePercent: null })
  const city = await (await request.get(`${haNoi}&unit=stp-ha-noi`)).json()
  expect(city.below).toHaveLength(17)
})

test('the public page says the same; where nothing came it says so, and never 100 %', async ({ page }) => {
  await page.goto('/thong-ke?tu=2018-08-01&den=2018-09-05')
  const main = page.getByRole('main')
  await expect(main).toContainText('tiếp nhận 736 hồ sơ')
  await expect(main).toContainText('690 hồ sơ đã có kết quả, không có hồ sơ nào trễ hẹn')
  const units = main.getByRole('table', { name: 'Theo đơn vị' })
  await expect(units.getByRole('row', { name: /quận Long Biên/ })).toContainText('546')
  for (const name of ['Quốc Oai', 'Gia Lâm', 'Mỹ Đức'])
    await expect(units.getByRole('row', { name: new RegExp(name) })).toContainText('chưa phát sinh')
})
