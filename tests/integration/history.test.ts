import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { appendEvent, firstBrokenLink } from '#lib/outside/database/history.ts'
import { Prisma } from '#lib/outside/database/index.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
let caseId: string
beforeAll(async () => {
  stage = await openStage()
  caseId = await stage.resultReady()
})
afterAll(() => stage.close())

const asApplication = (statement: Prisma.Sql) => stage.world.db.$executeRaw(statement)

describe("the application's role in the database", () => {
  test.each([
    ['change an event', Prisma.sql`UPDATE events SET at = at`],
    ['delete an event', Prisma.sql`DELETE FROM events`],
    ['empty the history', Prisma.sql`TRUNCATE events`],
    ['write an event past append_event', Prisma.sql`INSERT INTO events SELECT * FROM events`],
    ['set a status', Prisma.sql`UPDATE cases SET status = 'returned'`],
    ['reset a due date', Prisma.sql`UPDATE cases SET due_on = '2030-01-01'`],
    ['delete a file', Prisma.sql`DELETE FROM cases`],
    ['correct a count', Prisma.sql`UPDATE daily_flows SET late = 0`],
    ['forget an open file', Prisma.sql`DELETE FROM daily_open`],
    ['change a receipt', Prisma.sql`UPDATE fee_receipts SET amount = 0`],
    ['change what was submitted', Prisma.sql`UPDATE case_answers SET version = 9`],
    ['count by itself', Prisma.sql`SELECT count_open(c, current_date, -1) FROM cases c`],
    ['make a table', Prisma.sql`CREATE TABLE mine (id int)`],
    ['take the trigger away', Prisma.sql`DROP TRIGGER events_append_only ON events`],
  ])('cannot %s', async (_, statement) => {
    await expect(asApplication(statement)).rejects.toThrow(/42501|permission denied|must be owner/)
  })
})

describe('the history', () => {
  it('cannot be changed or deleted by its owner either', async () => {
    await expect(stage.asSuperuser('UPDATE events SET at = at')).rejects.toThrow('append-only')
    await expect(stage.asSuperuser('DELETE FROM events')).rejects.toThrow('append-only')
    await expect(stage.asSuperuser('TRUNCATE events CASCADE')).rejects.toThrow('append-only')
  })

  it('refuses an event that would change what no event may', async () => {
    const { seq } = await stage.world.db.case.findUniqueOrThrow({ where: { id: caseId } })
    const event = {
      caseId,
      type: 'accept',
      at: stage.clock.now(),
      actorId: null,
      role: 'desk',
      status: 'accepted',
      data: {},
    }
    const channel = { channel: 'direct' } as object
    await expect(appendEvent(stage.world.db, seq, event, channel)).rejects.toThrow(
      'an event cannot change channel',
    )
  })

  it('does not take an event for a version that has passed', async () => {
    const event = {
      caseId,
      type: 'accept',
      at: stage.clock.now(),
      actorId: null,
      role: 'desk',
      status: 'accepted',
      data: {},
    }
    expect(await appendEvent(stage.world.db, 1, event, {})).toBe(false)
  })

  it.each(['type', 'actor_role', 'status', 'data', 'at', 'hash'])(
    'shows where its %s was tampered with',
    async (column) => {
      const tampered = await stage.resultReady()
      expect(await firstBrokenLink(stage.world.db, tampered)).toBeNull()
      const change: Record<string, string> = {
        data: `'{"dueOn": "2030-01-01"}'`,
        at: "at + interval '1 day'",
        hash: "sha256('x')",
      }
      await stage.asSuperuser(
        'ALTER TABLE events DISABLE TRIGGER ALL',
        `UPDATE events SET ${column} = ${change[column] ?? "'withdraw'"} WHERE case_id = '${tampered}' AND seq = 3`,
        'ALTER TABLE events ENABLE TRIGGER ALL',
      )
      expect(await firstBrokenLink(stage.world.db, tampered)).toBe(3)
    },
  )

  it('shows that its end was cut off', async () => {
    const cut = await stage.resultReady()
    const { seq } = await stage.world.db.case.findUniqueOrThrow({ where: { id: cut } })
    await stage.asSuperuser(
      'ALTER TABLE events DISABLE TRIGGER ALL',
      `DELETE FROM events WHERE case_id = '${cut}' AND seq = ${seq}`,
      'ALTER TABLE events ENABLE TRIGGER ALL',
    )
    expect(await firstBrokenLink(stage.world.db, cut)).not.toBeNull()
  })

  it('holds no name, number or contact of a person', async () => {
    const people = await stage.world.db.casePerson.findMany()
    const history = JSON.stringify(await stage.world.db.event.findMany({ select: { data: true } }))
    for (const { fullName, telephone, email } of people) {
      for (const personal of [fullName, telephone, email])
        if (personal) expect(history).not.toContain(personal)
    }
    expect(people.length).toBeGreaterThan(0)
  })
})
