import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sessionCookie } from '#app/_http/session-cookie.ts'
import { openWorld } from '#lib/outside/open-world.ts'
import { actorOfSession } from '#lib/queries/actor-of-session.ts'
import { openSession } from '#lib/use-cases/account/sign-in.ts'
import { loadDemoData } from '#scripts/demo-data.ts'
import { migrate } from '#scripts/migrate.ts'
import { temporaryPostgres } from '#scripts/postgres/temporary.ts'
import { filledDraft } from '#tests/support/filled-draft.ts'
import { demoPassword } from '#tests/support/people.ts'
import { applicant, watchSaving } from './applicant.ts'
import { type InterruptionKind, interruptionKinds, interruptions, planned } from './interruptions.ts'
import { mortalBrowser } from './mortal-browser.ts'
import { mortalServer } from './mortal-server.ts'
import { seeded } from './seeded.ts'
import { type TypedLog, typedLog } from './typed-log.ts'
import { aPaper, type Paper, uploadPaper } from './upload-paper.ts'

const secret = 'a secret for tests, long enough to be one'
const email = 'congdan@demo.vn'
/** Steps with fields in which anything may stand. */
const steps = ['noi-nop', 'nguoi-yeu-cau', 'giay-to-tuy-than', 'cu-tru', 'yeu-cau']
/** A draft is read back through its pages after so many interruptions, and the next one is begun. */
const perDraft = 50
const papersStep = 'giay-to'

type Draft = { readonly id: string; readonly log: TypedLog; readonly papers: Paper[] }

/**
 * Somebody fills in applications and uploads papers in a real Chromium, against the built server, and is interrupted
 * again and again. Whatever had been shown as saved has to be there in the end, on the pages, and every file whole.
 * @returns lines that say what happened
 */
export const typingUnderFire = async (count: number, seed: number): Promise<string> => {
  await using cleanup = new AsyncDisposableStack()
  const chance = seeded(seed)
  const postgres = await temporaryPostgres()
  cleanup.defer(postgres.remove)
  await migrate(postgres.urls.owner)
  const folder = await mkdtemp(join(tmpdir(), 'mctp-faults-'))
  cleanup.defer(() => rm(folder, { recursive: true, force: true }))
  const settings = {
    APP_MODE: 'demo',
    DATABASE_URL: postgres.urls.app,
    DATA_DIR: folder,
    APP_SECRET: secret,
    CATALOGUE_DATE: '2020-08-31',
  }
  const world = openWorld(settings)
  cleanup.defer(() => world.db.$disconnect())
  await loadDemoData(world, demoPassword)
  const account = await world.db.account.findUniqueOrThrow({ where: { email } })
  const server = await mortalServer(settings)
  cleanup.defer(server.stop)
  const { origin } = server

  const begin = async (): Promise<Draft> => {
    const actor = await actorOfSession((await openSession(account.id, world)).sessionId, world)
    assert(actor.kind === 'person')
    return { id: await filledDraft(actor, world), log: typedLog(), papers: [] }
  }
  let draft = await begin()
  const browser = await mortalBrowser(join(folder, 'browser'), (context) =>
    watchSaving(context, (path, values) => {
      const [, , id, step] = path.split('/')
      if (id !== draft.id) return
      for (const [control, text] of Object.entries(values)) draft.log.shownAsSaved(`${step}/${control}`, text)
    }),
  )
  cleanup.defer(browser.close)
  const enter = async () => {
    const [cookie = ''] = (await sessionCookie(await openSession(account.id, world), secret, origin)).split(
      ';',
    )
    const at = cookie.indexOf('=')
    await browser
      .context()
      .addCookies([{ name: cookie.slice(0, at), value: cookie.slice(at + 1), url: origin, httpOnly: true }])
  }
  const asked = { choices: 0 }
  const person = applicant({ context: browser.context, origin, chance, draft: () => draft, asked })
  const signIn = async () => {
    const page = person.page()
    await page.getByLabel('Thư điện tử').fill(email)
    await page.getByLabel('Mật khẩu', { exact: true }).fill(demoPassword)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'))
  }
  const scene = { applicant: person, browser, server, chance, accountId: account.id, world, enter, signIn }

  const done: Record<InterruptionKind, number> = {
    pageClosed: 0,
    networkCut: 0,
    sessionEnded: 0,
    serverKilled: 0,
    browserKilled: 0,
  }
  const figures = {
    typed: 0,
    hung: 0,
    cameBack: 0,
    uploads: 0,
    cutUploads: 0,
    files: 0,
    lost: [] as string[],
  }
  await enter()
  await person.newPage()
  let step = ''
  for (const [index, kind] of planned(count, chance).entries()) {
    if (index > 0 && index % perDraft === 0) {
      await readBack(draft)
      draft = await begin()
      step = ''
    }
    const uploads = draft.papers.length < 20 && kind !== 'networkCut' && chance.isOneIn(5)
    if (uploads) await interruptUpload(kind)
    else {
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
    if (uploads) step = ''
    done[kind]++
    if ((index + 1) % 25 === 0) console.log(`  ${index + 1} interruptions, ${figures.lost.length} losses`)
  }
  await readBack(draft)

  /** One paper goes through, the next is interrupted on its way. */
  async function interruptUpload(kind: InterruptionKind): Promise<void> {
    for (const cut of [false, true]) {
      await person.open(papersStep)
      const paper = aPaper(`giay-to-${figures.uploads++}.pdf`, chance)
      const { papers } = draft
      const ended = uploadPaper(person.page(), paper).then(
        () => void papers.push(paper),
        () => void figures.cutUploads++,
      )
      if (cut) await interruptPapers(kind)
      await ended
    }
    await person.newPage()
  }

  /** Nothing is typed on the page of papers: the interruption alone, and the page goes. */
  async function interruptPapers(kind: InterruptionKind): Promise<void> {
    await wait(chance.below(600))
    if (kind === 'browserKilled') {
      await browser.killAndRestart()
      return enter()
    }
    if (kind === 'serverKilled') await server.killAndRestart()
    if (kind === 'sessionEnded')
      await world.db.session.updateMany({
        where: { accountId: account.id },
        data: { revokedAt: new Date() },
      })
    await wait(chance.below(300))
    await person.page().close()
    if (kind === 'sessionEnded') await enter()
  }

  /** What nobody had confirmed when the interruption came should be on the page again. */
  async function lookAgain(step: string): Promise<void> {
    const hung = [...draft.log.unconfirmed()].filter(([field]) => field.startsWith(`${step}/`))
    await person.newPage()
    await person.open(step)
    await person.settle()
    const values = await person.values()
    for (const [field, text] of hung) {
      figures.hung++
      if (values[field.slice(step.length + 1)] === text) figures.cameBack++
    }
  }

  /** Reads a draft back through its pages, and its files as the person would fetch them. */
  async function readBack({ id, log, papers }: Draft): Promise<void> {
    for (const step of steps) {
      await person.open(step)
      await person.settle()
    }
    for (const step of steps) {
      await person.open(step)
      const values = await person.values()
      for (const field of log.fields().filter((one) => one.startsWith(`${step}/`))) {
        const loss = log.loss(field, values[field.slice(step.length + 1)] ?? '(the field is not there)')
        if (loss) figures.lost.push(`${id} ${loss}`)
      }
    }
    await person.open(papersStep)
    for (const { name, sha256 } of papers) {
      figures.files++
      const link = person.page().getByRole('link', { name, exact: true })
      const href = (await link.count()) === 1 ? await link.getAttribute('href') : null
      if (href === null) figures.lost.push(`${id} ${name}: was shown as stored, and is not there`)
      else {
        const file = await browser.context().request.get(`${origin}${href}`)
        const found = createHash('sha256')
          .update(await file.body())
          .digest('hex')
        if (found !== sha256) figures.lost.push(`${id} ${name}: is not what was sent`)
      }
    }
  }

  const total = Object.values(done).reduce((sum, one) => sum + one, 0)
  const outcome = [
    `${total} interruptions (seed ${seed}): ${interruptionKinds.map((kind) => `${done[kind]} × ${kind}`).join(', ')}`,
    `${figures.typed} entries typed before them; ${figures.hung} fields unconfirmed when one came, ${figures.cameBack} of these came back`,
    `${figures.uploads} uploads begun, ${figures.cutUploads} cut off, ${figures.files} shown as stored and fetched again`,
    `${asked.choices} times the person was asked to choose between two versions`,
    `${figures.lost.length} fields or files lost or corrupt`,
  ].join('\n')
  assert.deepEqual(figures.lost, [], outcome)
  return outcome
}
