import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { firstBrokenLink } from '#lib/outside/database/history.ts'
import type { World } from '#lib/outside/world.ts'
import { actorOfSession } from '#lib/queries/actor-of-session.ts'
import { filledDraft } from '#tests/support/filled-draft.ts'
import { openFaultStage } from './fault-stage.ts'
import type { MortalServer } from './mortal-server.ts'

const submissions = 50
const atOnce = 10
/** After so many acknowledged submissions the server is killed, with the next ones on their way. */
const kills: ReadonlySet<number> = new Set([4, 12, 20, 28, 36, 44])

/**
 * kill -9 of the server in the middle of fifty submissions, whose senders try again until they are answered: each makes
 * one file, whole, and whatever was acknowledged is there.
 * @returns one line that says what happened
 */
export const killServer = async (): Promise<string> => {
  await using stage = await openFaultStage()
  const { world, server } = stage
  const { sessionId, cookie } = await stage.signIn()
  const actor = await actorOfSession(sessionId, world)
  assert(actor.kind === 'person')
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
