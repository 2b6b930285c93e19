// npm run screenshots: the pictures of the README, taken from the application itself. It uses the demonstration that
// runs on DATA_DIR, or starts one on empty data and plays the published story into it first, which takes a few minutes.
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { chromiumLaunch } from '#tests/e2e/support/chromium.ts'
import { type Browserless, shown } from '#tests/support/browserless.ts'
import {
  answerStep,
  answersOn,
  begin,
  carryOut,
  exampleAt,
  fillIn,
  newCitizen,
  service,
  staffOf,
  submitted,
} from '#tests/support/people.ts'
import { addressOfDemo } from './demonstration.ts'
import { OperatorError, runCommand } from './operator-error.ts'
import { visitPage } from './visit-page.ts'

const folder = 'docs/screenshots'
/** A README is also read over a telephone's connection. */
const largest = 250_000

type Shot = {
  readonly name: string
  readonly path: string
  readonly as?: Browserless
  readonly width?: number
  readonly height?: number
}

await runCommand(async () => {
  await using cleanup = new AsyncDisposableStack()
  const address = await addressOfDemo(cleanup, { story: 'dong-thap-2020' })
  await mkdir(folder, { recursive: true })
  const browser = await chromium.launch(await chromiumLaunch())
  cleanup.defer(() => browser.close())
  for (const shot of await shotsOf(address)) await take(shot, address, browser)
})
process.exit()

/** Brings a few files to where the pictures want them. */
async function shotsOf(origin: string): Promise<Shot[]> {
  const citizen = await newCitizen(origin)
  const staff = await staffOf(origin)
  const step = await stepWithSlip(citizen)
  const { page: check } = await fillIn(citizen)
  await submitted(citizen, exampleAt(0))
  const { id } = await submitted(citizen, exampleAt(1))
  await carryOut(staff, id, 'accept')
  await carryOut(staff, id, 'takeUp')
  return [
    { name: 'trang-dau', path: '/' },
    { name: 'thu-tuc', path: `/thu-tuc/${service}` },
    { name: 'khai', path: step, as: citizen, width: 360, height: 740 },
    { name: 'kiem-tra', path: check.path, as: citizen },
    { name: 'ho-so', path: `/ho-so/${id}`, as: citizen, height: 1100 },
    { name: 'tiep-nhan', path: '/can-bo/tiep-nhan', as: staff.tiepnhan },
    { name: 'ho-so-can-bo', path: `/can-bo/ho-so/${id}`, as: staff.chuyenvien },
    { name: 'thong-ke', path: '/thong-ke?tu=2020-06-01&den=2020-08-31', height: 1100 },
  ]
}

/** The step about the person with one slip in it. */
async function stepWithSlip(citizen: Browserless): Promise<string> {
  const { typed } = exampleAt(0)
  const { page } = await begin(citizen)
  const step = await answerStep(citizen, page, typed)
  const answers = { ...answersOn(step, typed), birthDate: '31/02/1995' }
  const slipped = await citizen.press(step, 'Tiếp tục', { values: answers })
  if (shown(slipped, 'birthDate') !== '31/02/1995') throw new Error('the slip was not shown')
  return slipped.path
}

async function take(shot: Shot, origin: string, browser: Browser): Promise<void> {
  const { name, path, as, width = 1280, height = 800 } = shot
  // The layout of a desk, at a size that a README shows it in anyway.
  const scale = width > 600 ? 0.75 : 1
  const page = await visitPage(browser, origin, { path, as, width, height, scale })
  const file = join(folder, `${name}.png`)
  await page.screenshot({ path: file, caret: 'hide' })
  await page.context().close()
  const { size } = await stat(file)
  console.log(`${file.padEnd(44)}${Math.round(size / 1000)} kB`)
  if (size > largest) throw new OperatorError(`${file} lớn hơn ${largest / 1000} kB.`)
}
