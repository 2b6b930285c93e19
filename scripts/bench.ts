// `npm run bench`: how the figures of a period behave when there are a million files. Machines differ and other work
// disturbs, so what counts are the ratios: against the smallest question to the same database, and against counting
// the files themselves.
import pg from 'pg'
import { systemClock } from '#lib/outside/clock/index.ts'
import { connect } from '#lib/outside/database/index.ts'
import { filesOnDisk } from '#lib/outside/files/disk.ts'
import { rateLimits } from '#lib/outside/rate-limits/index.ts'
import { sealingWith } from '#lib/outside/sealing/index.ts'
import { demoKeyRing } from '#lib/outside/signing/demo-authority.ts'
import { signingWith } from '#lib/outside/signing/pades.ts'
import type { World } from '#lib/outside/world.ts'
import { statisticsReport } from '#lib/queries/statistics/report.ts'
import { migrate } from './migrate.ts'
import { runCommand } from './operator-error.ts'
import { temporaryPostgres } from './postgres/temporary.ts'

const files = 1_000_000
const units = 100
const rounds = 15

/** The same month of all units without rollups. */
const countFiles = `
  SELECT unit_code, count(*) FILTER (WHERE accepted_on >= $1 AND online), count(*) FILTER (WHERE accepted_on >= $1 AND NOT online),
    count(*) FILTER (WHERE accepted_on < $1), count(*) FILTER (WHERE finished_on <= $2 AND finished_on < due_on),
    count(*) FILTER (WHERE finished_on <= $2 AND finished_on = due_on),
    count(*) FILTER (WHERE finished_on <= $2 AND finished_on > due_on),
    count(*) FILTER (WHERE finished_on > $2 AND due_on < $2)
  FROM bench_files WHERE accepted_on <= $2 AND finished_on >= $1 GROUP BY 1`

const times = (ratio: number): string =>
  ratio.toLocaleString('vi-VN', { maximumSignificantDigits: 2 }).padStart(6)

await runCommand(async () => {
  const postgres = await temporaryPostgres()
  try {
    await migrate(postgres.urls.owner)
    await using owner = await client(postgres.urls.owner)
    console.log(`Đang tạo số liệu của ${files.toLocaleString('vi-VN')} hồ sơ, ${units} đơn vị, 5 năm…`)
    await fill(owner.client)
    const world = worldOn(postgres.urls.app)
    const report = (from: string, to: string, unitCode: string | null) => () =>
      statisticsReport({ period: { from, to }, unitCode }, world)
    const smallest = await median(() => world.db.$queryRaw`SELECT 1`)
    const naive = await median(() => owner.client.query(countFiles, ['2020-06-01', '2020-06-30']), 3)
    const line = async (what: string, work: () => Promise<unknown>) => {
      const took = await median(work)
      console.log(
        `${what.padEnd(44)} ${times(took / smallest)} lần câu hỏi nhỏ nhất, bằng ${times(took / naive)} lần đếm từng hồ sơ`,
      )
    }
    await line('Một tháng, một đơn vị', report('2020-06-01', '2020-06-30', 'bench-7'))
    await line(`Một tháng, ${units} đơn vị`, report('2020-06-01', '2020-06-30', null))
    await line('Một năm theo tháng, một đơn vị', report('2020-01-01', '2020-12-31', 'bench-7'))
    await line(`Một năm theo tháng, ${units} đơn vị`, report('2020-01-01', '2020-12-31', null))
    await world.db.$disconnect()
  } finally {
    await postgres.remove()
  }
})

async function median(work: () => Promise<unknown>, count = rounds): Promise<number> {
  await work()
  const took: number[] = []
  for (let round = 0; round < count; round++) {
    const began = performance.now()
    await work()
    took.push(performance.now() - began)
  }
  return took.sort((a, b) => a - b)[Math.floor(count / 2)] ?? 0
}

async function client(connectionString: string) {
  const own = new pg.Client({ connectionString })
  await own.connect()
  return { client: own, [Symbol.asyncDispose]: () => own.end() }
}

/** The rollups as the trigger would have left them, and the files themselves in a table of their own for comparison. */
async function fill(owner: pg.Client): Promise<void> {
  await owner.query(`
    INSERT INTO units (code, name, kind, province_code, agency_code, valid_from)
    SELECT 'bench-' || n, 'Đơn vị ' || n, 'provincialJustice', '87', 'H20.' || n, '2010-07-01'
    FROM generate_series(1, ${units}) n;
    CREATE TABLE bench_files AS
    SELECT 'bench-' || (1 + n % ${units}) AS unit_code, '2.000488' AS procedure_code, n % 3 = 0 AS online,
      accepted_on, accepted_on + 10 AS due_on, accepted_on + (2 + n % 9) + (n % 500 = 0)::int * 9 AS finished_on
    FROM generate_series(1, ${files}) n, LATERAL (SELECT date '2016-01-01' + (n::bigint * 7919 % 1826)::int AS accepted_on) d;
    INSERT INTO daily_flows (unit_code, procedure_code, day, received_online, received_direct, early, on_time, late)
    SELECT unit_code, procedure_code, day, sum(online), sum(direct), sum(early), sum(on_time), sum(late) FROM (
      SELECT unit_code, procedure_code, accepted_on AS day, online::int AS online, (NOT online)::int AS direct,
        0 AS early, 0 AS on_time, 0 AS late FROM bench_files
      UNION ALL
      SELECT unit_code, procedure_code, finished_on, 0, 0, (finished_on < due_on)::int, (finished_on = due_on)::int,
        (finished_on > due_on)::int FROM bench_files) flows
    GROUP BY 1, 2, 3;
    INSERT INTO daily_open (unit_code, procedure_code, day, due_on, delta)
    SELECT unit_code, procedure_code, day, due_on, sum(delta) FROM (
      SELECT unit_code, procedure_code, accepted_on AS day, due_on, 1 AS delta FROM bench_files
      UNION ALL
      SELECT unit_code, procedure_code, finished_on, due_on, -1 FROM bench_files) changes
    GROUP BY 1, 2, 3, 4;
    ANALYZE;`)
}

function worldOn(databaseUrl: string): World {
  const db = connect(databaseUrl, { connections: 4 })
  const sealing = sealingWith('only for measurements, nothing is sealed with it')
  return {
    db,
    sealing,
    signing: signingWith(demoKeyRing('/nonexistent'), undefined),
    passkeys: null,
    clock: systemClock,
    files: filesOnDisk('/nonexistent'),
    spool: '/nonexistent',
    scanner: null,
    vnpay: null,
    rateLimits: rateLimits(db, sealing),
    catalogueDate: null,
    mails: false,
  }
}
