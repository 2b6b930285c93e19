import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sessionCookie } from '#app/_http/session-cookie.ts'
import type { Person } from '#lib/domain/access/actor.ts'
import { firstBrokenLink } from '#lib/outside/database/history.ts'
import { openWorld } from '#lib/outside/open-world.ts'
import type { World } from '#lib/outside/world.ts'
import { actorOfSession } from '#lib/queries/actor-of-session.ts'
import { openSession } from '#lib/use-cases/account/sign-in.ts'
import { loadDemoData } from '#scripts/demo-data.ts'
import { migrate } from '#scripts/migrate.ts'
import { temporaryPostgres } from '#scripts/postgres/temporary.ts'
import { filledDraft } from '#tests/support/filled-draft.ts'
import { type MortalServer, mortalServer } from './mortal-server.ts'

const submissions = 50
const atOnce = 10
/** After so many acknowledged submissions the server is killed, with the next ones on their way. */
const kills: ReadonlySet<number> = new Set([4, 12, 20, 28, 36, 44])
const secret = 'a secret for tests, long enough to be one'

/**
 * kill -9 of the server in the middle of fifty submissions, whose senders try again until they are answered: each makes
 * one file, whole, and whatever was acknowledged is there.
 * @returns one line that says what happened
 */
export const killServer = async (): Promise<string> => {
  await using cleanup = new AsyncDisposableStack()
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
  await loadDemoData(world, 'not used: nobody signs in with it')
  const server = await mortalServer(settings)
  cleanup.defer(server.stop)

  const { actor, cookie } = await citizen(world, server.origin)
  const drafts: string[] = []
  for (let i = 0; i < submissions; i++) drafts.push(await filledDraft(actor, world))
  const { acknowledged, cutOff, deaths } = await submitAll(drafts, cookie, server)
  assert(cutOff > 0, 'no request was under way when the server was killed: nothing was tried')
  assert.equal(acknowledged.size, submissions)
  for (const id of acknowledged) await expectWhole(id, world)
  assert.equal(await world.db.case.count(), submissions)
  assert.equal(await world.db.event.count(), submissions)
  return `${submissions} submissions, ${deaths} × kill -9, ${cutOff} requests cut off: ${submissions} files, all whole`
}

const citizen = async (world: World, origin: string): Promise<{ actor: Person; cookie: string }> => {
  const account = await world.db.account.findUniqueOrThrow({ where: { email: 'congdan@demo.vn' } })
  const session = await openSession(account.id, world)
  const actor = await actorOfSession(session.sessionId, world)
  assert(actor.kind === 'person')
  return { actor, cookie: (await sessionCookie(session, secret, origin)).split(';')[0] ?? '' }
}

const submitAll = async (drafts: readonly string[], cookie: string, server: MortalServer) => {
  const acknowledged = new Set<string>()
  const waiting = [...drafts]
  let [cutOff, deaths] = [0, 0]
  let dying: Promise<void> = Promise.resolve()
  const person = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      for (;;) {
        const outcome = await submit(id, cookie, server.origin)
        if (outcome === 'answered') break
        if (outcome === 'cut off') cutOff++
        await wait(50)
      }
      acknowledged.add(id)
      if (!kills.has(acknowledged.size)) continue
      deaths++
      // Not waited for: the others go on, into a server that is gone.
      dying = dying.then(server.killAndRestart)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, person))
  await dying
  return { acknowledged, cutOff, deaths }
}

/** No answer says nothing about what was done: that is what is tried here. */
const submit = async (
  id: string,
  cookie: string,
  origin: string,
): Promise<'answered' | 'cut off' | 'nobody there'> => {
  const answer = await fetch(`${origin}/ho-so/${id}/nop`, {
    method: 'POST',
    headers: { cookie, origin },
    // One person files fifty times, and means it each time.
    body: new URLSearchParams({ intent: 'submit', again: 'yes' }),
    redirect: 'manual',
  }).catch(howItFailed)
  if (typeof answer === 'string') return answer
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.get('location'), `/ho-so/${id}`)
  return 'answered'
}

const howItFailed = (error: unknown): 'cut off' | 'nobody there' => {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return code === 'ECONNREFUSED' ? 'nobody there' : 'cut off'
}

/** The file has its history, its answers, its person and its message, each once. */
const expectWhole = async (id: string, world: World): Promise<void> => {
  const file = await world.db.case.findUniqueOrThrow({ where: { id }, include: { events: true } })
  assert.equal(file.status, 'submitted')
  assert.equal(file.seq, 1)
  assert.deepEqual(
    file.events.map(({ seq, type }) => [seq, type]),
    [[1, 'submit']],
  )
  assert.equal(await firstBrokenLink(world.db, id), null)
  const where = { where: { caseId: id } }
  assert.equal(await world.db.caseAnswers.count(where), 1)
  assert.equal(await world.db.casePerson.count(where), 1)
  assert.equal(await world.db.message.count(where), 1)
}
