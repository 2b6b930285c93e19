import assert from 'node:assert/strict'
import { join } from 'node:path'
import { actorOfSession } from '#lib/queries/actor-of-session.ts'
import { filledDraft } from '#tests/support/filled-draft.ts'
import { demoPassword } from '#tests/support/people.ts'
import { type Applicant, applicant, watchSaving } from './applicant.ts'
import { type FaultStage, openFaultStage } from './fault-stage.ts'
import { type InterruptionKind, interruptionKinds, interruptions, planned } from './interruptions.ts'
import { type MortalBrowser, mortalBrowser } from './mortal-browser.ts'
import { readBack } from './read-back.ts'
import { seeded } from './seeded.ts'
import { typedLog } from './typed-log.ts'
import { interruptUpload, type Uploads } from './upload-under-fire.ts'
import type { WatchedDraft } from './watched-draft.ts'

/** Steps with fields in which anything may stand. */
const steps = ['noi-nop', 'nguoi-yeu-cau', 'giay-to-tuy-than', 'cu-tru', 'yeu-cau']
/** A draft is read back through its pages after so many interruptions, and the next one is begun. */
const perDraft = 50
const mostPapers = 20
/** Milliseconds to wait for a page that a person would wait for, too. */
const patience = 90_000

/**
 * Somebody fills in applications and uploads papers in a real Chromium, against the built server, and is interrupted
 * again and again. Whatever had been shown as saved has to be there in the end, on the pages, and every file whole.
 * @returns lines that say what happened
 */
export const typingUnderFire = async (count: number, seed: number): Promise<string> => {
  await using cleanup = new AsyncDisposableStack()
  const chance = seeded(seed)
  const stage = cleanup.use(await openFaultStage())
  const { world, server, citizen } = stage
  let draft = await begin(stage)
  const browser = await mortalBrowser(join(stage.folder, 'browser'), (context) =>
    watchSaving(context, (path, values) => {
      const [, , id, step] = path.split('/')
      if (id !== draft.id) return
      for (const [control, text] of Object.entries(values)) draft.log.shownAsSaved(`${step}/${control}`, text)
    }),
  )
  cleanup.defer(browser.close)
  const enter = () => enterWith(stage, browser)
  const asked = { choices: 0 }
  const person = applicant({
    context: browser.context,
    origin: server.origin,
    chance,
    draft: () => draft,
    asked,
  })
  const signIn = () => signInOn(person, citizen.email)
  const scene = { applicant: person, browser, server, chance, accountId: citizen.id, world, enter, signIn }

  const done = new Map<InterruptionKind, number>(interruptionKinds.map((kind) => [kind, 0]))
  const uploads: Uploads = { begun: 0, cut: 0 }
  const figures = { typed: 0, hung: 0, cameBack: 0, files: 0, lost: [] as string[] }
  const look = async () => {
    const found = await readBack(person, draft, steps)
    figures.files += draft.papers.length
    figures.lost.push(...found)
  }
  /** What nobody had confirmed when the interruption came should be on the page again. */
  const lookAgain = async (step: string) => {
    const hung = [...draft.log.unconfirmed()].filter(([field]) => field.startsWith(`${step}/`))
    await person.newPage()
    await person.open(step)
    await person.settle()
    const values = await person.values()
    figures.hung += hung.length
    figures.cameBack += hung.filter(([field, text]) => values[field.slice(step.length + 1)] === text).length
  }

  await enter()
  await person.newPage()
  let step = ''
  for (const [index, kind] of planned(count, chance).entries()) {
    if (index > 0 && index % perDraft === 0) {
      await look()
      draft = await begin(stage)
      step = ''
    }
    if (draft.papers.length < mostPapers && chance.isOneIn(5)) {
      await interruptUpload(kind, draft, uploads, scene)
      step = ''
    } else {
      if (step === '' || chance.isOneIn(3)) {
        step = chance.pick(steps)
        await person.open(step)
      }
      for (let times = 1 + chance.below(3); times > 0; times--) {
        await person.type()
        figures.typed++
        if (chance.isOneIn(2)) await person.settle()
      }
      await interruptions[kind](scene)
      await lookAgain(step)
    }
    done.set(kind, (done.get(kind) ?? 0) + 1)
    if ((index + 1) % 25 === 0) console.log(`  ${index + 1} interruptions, ${figures.lost.length} losses`)
  }
  await look()

  const total = [...done.values()].reduce((sum, one) => sum + one, 0)
  const outcome = [
    `${total} interruptions (seed ${seed}): ${[...done].map(([kind, times]) => `${times} × ${kind}`).join(', ')}`,
    `${figures.typed} entries typed before them; ${figures.hung} fields unconfirmed when one came, ${figures.cameBack} of these came back`,
    `${uploads.begun} uploads begun, ${uploads.cut} cut off, ${figures.files} shown as stored and fetched again`,
    `${asked.choices} times the person was asked to choose between two versions`,
    `${figures.lost.length} fields or files lost or corrupt`,
  ].join('\n')
  assert.deepEqual(figures.lost, [], outcome)
  return outcome
}

/** An application with all its answers, so that every step is open. */
const begin = async ({ signIn, world }: FaultStage): Promise<WatchedDraft> => {
  const actor = await actorOfSession((await signIn()).sessionId, world)
  assert(actor.kind === 'person')
  return { id: await filledDraft(actor, world), log: typedLog(), papers: [] }
}

const enterWith = async ({ signIn, server }: FaultStage, browser: MortalBrowser): Promise<void> => {
  const { cookie } = await signIn()
  const at = cookie.indexOf('=')
  const [name, value] = [cookie.slice(0, at), cookie.slice(at + 1)]
  await browser.context().addCookies([{ name, value, url: server.origin, httpOnly: true }])
}

/** Through the page of signing in, to which the ended session has led; a busy machine takes its time to show it. */
const signInOn = async (person: Applicant, email: string): Promise<void> => {
  const page = person.page()
  const isDoor = ({ pathname }: URL) => pathname.startsWith('/dang-nhap')
  try {
    await page.waitForURL(isDoor, { timeout: patience, waitUntil: 'domcontentloaded' })
    await page.getByLabel('Thư điện tử').fill(email)
    await page.getByLabel('Mật khẩu', { exact: true }).fill(demoPassword)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.waitForURL((url) => !isDoor(url), { timeout: patience, waitUntil: 'domcontentloaded' })
  } catch (cause) {
    const seen = await page.locator('main').textContent({ timeout: 5000 })
    throw new Error(`signing in again stopped at ${page.url()}, which says:\n${seen}`, { cause })
  }
}
