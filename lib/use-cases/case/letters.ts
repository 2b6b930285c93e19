import { randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { tell } from '../messages/tell.ts'
import { type LetterParty, letterParty } from './letter-parties.ts'

const longestLetter = 2_000

type Failure = 'notFound' | 'empty' | 'tooLong' | 'tooMany'

/**
 * Writes to the other side of a file. Whoever answers has read what came before. The person is told that there is
 * something to read, in the same transaction; the words themselves go by no mail.
 */
export const writeLetter = async (
  actor: Person,
  { caseId, body }: { readonly caseId: string; readonly body: string },
  world: World,
): Promise<Result<{ readonly side: LetterParty['side'] }, Failure>> => {
  const words = body.normalize('NFC').trim()
  if (words === '') return err('empty')
  if (words.length > longestLetter) return err('tooLong')
  return world.db.$transaction(async (tx) => {
    const party = await letterParty(tx, actor, caseId)
    if (!party) return err('notFound')
    if (!(await world.rateLimits.allow('letters', actor.accountId))) return err('tooMany')
    const now = world.clock.now()
    await markRead(tx, party, now)
    await tx.caseLetter.create({
      data: {
        ...{ id: randomUUID(), caseId, authorId: actor.accountId, body: words },
        fromStaff: party.side === 'staff',
        createdAt: toDate(now),
      },
    })
    if (party.side === 'staff') {
      await tell(tx, { accountId: party.ownerId, caseId, template: 'letter' }, now, world)
    }
    return ok({ side: party.side })
  })
}

/** Marks what the other side wrote as read. */
export const readLetters = async (
  actor: Person,
  caseId: string,
  world: World,
): Promise<Result<{ readonly side: LetterParty['side'] }, 'notFound'>> =>
  world.db.$transaction(async (tx) => {
    const party = await letterParty(tx, actor, caseId)
    if (!party) return err('notFound')
    await markRead(tx, party, world.clock.now())
    return ok({ side: party.side })
  })

const markRead = async (
  tx: Transaction,
  { caseId, side }: LetterParty,
  now: Temporal.Instant,
): Promise<void> => {
  await tx.caseLetter.updateMany({
    where: { caseId, fromStaff: side === 'owner', readAt: null },
    data: { readAt: toDate(now) },
  })
}
