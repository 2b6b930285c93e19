import type { Person } from '#lib/domain/access/actor.ts'
import { unitsHeaded } from '#lib/domain/access/heads.ts'
import { dueDate } from '#lib/domain/case/due-date.ts'
import { answerLimit, type Finding, isComplaintKind } from '#lib/domain/complaint/complaint-rules.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { dayOf, toDate, toDbDay } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { complaintRules } from '#lib/procedures/complaint-rules.ts'
import { calendarNow } from '#lib/queries/calendar-now.ts'
import { isUuid } from '../draft/draft-of.ts'
import { tell } from '../messages/tell.ts'
import { complaintAnswerContext } from './sealed-words.ts'

const longestAnswer = 8_000

/**
 * A head of the unit takes a complaint up: the limit for the answer counts from this day. Nobody judges what they filed
 * themselves.
 */
export const acceptComplaint = async (
  actor: Person,
  input: { readonly complaintId: string; readonly isComplex: boolean; readonly isRemote: boolean },
  world: World,
): Promise<Result<true, 'notFound' | 'done'>> =>
  world.db.$transaction(async (tx) => {
    const complaint = await ofOwnUnit(tx, actor, input.complaintId)
    if (!complaint) return err('notFound')
    if (complaint.acceptedAt !== null || !isComplaintKind(complaint.kind)) return err('done')
    const now = world.clock.now()
    const { isComplex, isRemote } = input
    const limit = answerLimit(complaintRules[complaint.kind], input)
    const { dueOn } = dueDate({ acceptedOn: dayOf(now), limit, calendar: await calendarNow(tx) })
    const { count } = await tx.complaint.updateMany({
      where: { id: complaint.id, acceptedAt: null },
      data: {
        ...{ isComplex, isRemote, acceptedBy: actor.accountId, acceptedAt: toDate(now) },
        answerBy: toDbDay(dueOn),
      },
    })
    if (count === 0) return err('done')
    await tellAuthor(tx, complaint, 'complaintAccepted', now, world)
    return ok(true)
  })

/** Answers a complaint that was taken up, with what was found. An answer is given once and stays. */
export const answerComplaint = async (
  actor: Person,
  input: { readonly complaintId: string; readonly finding: Finding; readonly words: string },
  world: World,
): Promise<Result<true, 'notFound' | 'done' | 'notAcceptedYet' | 'empty' | 'tooLong'>> => {
  const words = input.words.normalize('NFC').trim()
  if (words === '') return err('empty')
  if (words.length > longestAnswer) return err('tooLong')
  return world.db.$transaction(async (tx) => {
    const complaint = await ofOwnUnit(tx, actor, input.complaintId)
    if (!complaint) return err('notFound')
    if (complaint.acceptedAt === null) return err('notAcceptedYet')
    const now = world.clock.now()
    const { count } = await tx.complaint.updateMany({
      where: { id: complaint.id, answeredAt: null },
      data: {
        ...{ finding: input.finding, answeredBy: actor.accountId, answeredAt: toDate(now) },
        sealedAnswer: world.sealing.seal(words, complaintAnswerContext(complaint.id)),
      },
    })
    if (count === 0) return err('done')
    await tellAuthor(tx, complaint, 'complaintAnswered', now, world)
    return ok(true)
  })
}

const ofOwnUnit = async (tx: Transaction, actor: Person, complaintId: string) =>
  isUuid(complaintId)
    ? tx.complaint.findFirst({
        where: {
          id: complaintId,
          unitCode: { in: [...unitsHeaded(actor)] },
          authorId: { not: actor.accountId },
        },
      })
    : null

const tellAuthor = (
  tx: Transaction,
  { id, caseId, authorId }: { readonly id: string; readonly caseId: string; readonly authorId: string },
  template: 'complaintAccepted' | 'complaintAnswered',
  now: Temporal.Instant,
  world: World,
): Promise<void> => tell(tx, { accountId: authorId, caseId, template, data: { complaintId: id } }, now, world)
