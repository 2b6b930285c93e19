// `npm run scenario -- NAME` plays a published story on the data of a demonstration, through the use-cases that the
// screens call and under a clock that it sets. It works beside a running server, on DATABASE_URL, or on DATA_DIR alone.
import { resolve } from 'node:path'
import { type Env, readEnv, readStartEnv } from '#env.ts'
import { openWorld } from '#lib/outside/open-world.ts'
import { environmentOf } from './child-environment.ts'
import { openDatabase } from './database.ts'
import { loadDemoData } from './demo-data.ts'
import { demoSecrets } from './demo-secrets.ts'
import { OperatorError, runCommand } from './operator-error.ts'
import { claimDataDir, findRuntime } from './runtime.ts'
import { castsOf } from './scenarios/cast.ts'
import * as dongThap2020 from './scenarios/dong-thap-2020.ts'
import * as haNoi2018 from './scenarios/ha-noi-2018.ts'
import { play } from './scenarios/play.ts'
import { progressLine } from './scenarios/progress-line.ts'
import { noteEnd, noteStart, onlyPlayer, stateOfRun } from './scenarios/runs.ts'
import { stopSignals } from './stop-signals.ts'

const scenarios = [dongThap2020, haNoi2018]
const refusal =
  'Kịch bản chỉ dành cho bản trình diễn: nó tạo hồ sơ không có thật, và lịch sử hồ sơ không xóa được. Bản chạy thật (APP_MODE=production) từ chối.'

await runCommand(async () => {
  const name = process.argv[2]
  const scenario = scenarios.find((each) => each.name === name)
  if (!scenario) {
    throw new OperatorError(
      `Chọn một kịch bản: npm run scenario -- ${scenarios.map((each) => each.name).join(' | ')}`,
    )
  }
  const signal = stopSignals()
  await using cleanup = new AsyncDisposableStack()
  const env = await settings(cleanup)
  if (env.APP_MODE === 'production') throw new OperatorError(refusal)
  cleanup.use(await onlyPlayer(scenario.name, env.DATABASE_URL))
  const world = openWorld(env, { mails: false, connections: 10 })
  cleanup.defer(() => world.db.$disconnect())
  if (env.DEMO_PASSWORD) await loadDemoData(world, env.DEMO_PASSWORD)

  const state = await stateOfRun(scenario.name, world)
  if (state === 'finished') {
    console.log(`Kịch bản ${scenario.name} đã được nạp. Không có gì thay đổi.`)
    return
  }
  console.log(
    state === 'interrupted'
      ? `Lần chạy trước của kịch bản ${scenario.name} bị ngắt giữa chừng: làm tiếp phần còn lại.`
      : `Đang chạy kịch bản ${scenario.name}: từng hồ sơ đi qua đúng các bước mà màn hình gọi.`,
  )
  const casts = await castsOf(scenario.unitCodes, world)
  await noteStart(scenario.name, world)
  const { isWhole } = await play(scenario.journeys(), casts, world, { signal, onProgress: progressLine() })
  if (!isWhole) {
    process.exitCode = 130
    console.log('\nĐã dừng. Chạy lại lệnh này để làm tiếp; không hồ sơ nào bị tính hai lần.')
    return
  }
  await noteEnd(scenario.name, world)
  console.log(`Đã nạp xong kịch bản ${scenario.name}. Xem ${env.APP_URL}/thong-ke`)
})

/** The configuration of the server that runs on DATA_DIR, or one of our own on the database opened for it. */
async function settings(cleanup: AsyncDisposableStack): Promise<Env> {
  if (process.env.APP_MODE === 'production') throw new OperatorError(refusal)
  const running = await findRuntime(resolve(process.env.DATA_DIR || '.data'))
  if (running) return whole({ ...running.environment, APP_MODE: running.environment.APP_MODE ?? 'demo' })
  const start = readStartEnv({ ...process.env, APP_MODE: process.env.APP_MODE || 'demo' })
  if (!start.ok) throw new OperatorError(start.error)
  const own = { ...start.value, DATA_DIR: resolve(start.value.DATA_DIR) }
  const claim = await claimDataDir(own.DATA_DIR)
  cleanup.defer(claim.release)
  const secrets = await demoSecrets(own.DATA_DIR)
  const database = await openDatabase(own, secrets)
  cleanup.defer(database.stop)
  return whole(environmentOf(own, database.urls, secrets.appSecret))
}

function whole(environment: Record<string, string>): Env {
  // In production the server keeps its secret to itself; whoever asks is refused before it is missed.
  if (environment.APP_MODE === 'production') throw new OperatorError(refusal)
  const env = readEnv(environment)
  if (!env.ok) throw new OperatorError(env.error)
  return env.value
}
