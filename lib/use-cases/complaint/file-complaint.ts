import { randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { dueDate } from '#lib/domain/case/due-date.ts'
import type { ComplaintKind } from '#lib/domain/complaint/complaint-rules.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { dayOf, toDate, toDbDay } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { complaintRules } from '#lib/procedures/complaint-rules.ts'
import { calendarNow } from '#lib/queries/calendar-now.ts'
import { isUuid } from '../draft/draft-of.ts'
import { tell } from '../messages/tell.ts'
import { headsOf } from './heads-of.ts'
import { complaintContext } from './sealed-words.ts'

export const longestComplaint = 4_000

/** The owner of a file complains about it, or petitions. The clock of that law starts; the heads of the unit are told. */
export const fileComplaint = async (
  actor: Person,
  input: { readonly caseId: string; readonly kind: ComplaintKind; readonly words: string },
  world: World,
): Promise<Result<{ readonly complaintId: string }, 'notFound' | 'empty' | 'tooLong' | 'tooMany'>> => {
  const { caseId, kind } = input
  const words = input.words.normalize('NFC').trim()
  const file = isUuid(caseId) ? await world.db.case.findUnique({ where: { id: caseId } }) : null
  if (!file || file.ownerId !== actor.accountId) return err('notFound')
  if (words === '') return err('empty')
  if (words.length > longestComplaint) return err('tooLong')
  if (!(await world.rateLimits.allow('complaints', actor.accountId))) return err('tooMany')
  const now = world.clock.now()
  const id = randomUUID()
  await world.db.$transaction(async (tx) => {
    const { dueOn } = dueDate({
      acceptedOn: dayOf(now),
      limit: complaintRules[kind].accept,
      calendar: await calendarNow(tx),
    })
    await tx.complaint.create({
      data: {
        ...{ id, caseId, unitCode: file.unitCode, kind, authorId: actor.accountId },
        sealed: world.sealing.seal(words, complaintContext(id)),
        filedAt: toDate(now),
        acceptBy: toDbDay(dueOn),
      },
    })
    for (const accountId of await headsOf(tx, file.unitCode, dayOf(now)))
      await tell(tx, { accountId, template: 'complaintFiled', data: { complaintId: id } }, now, world)
  })
  return ok({ complaintId: id })
}
