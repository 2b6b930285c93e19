import { z } from 'zod'
import { supplementNoticeBy } from '#lib/domain/case/supplement-clock.ts'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { pointsOf } from '#lib/domain/supplement/checklist.ts'
import {
  type Fault,
  faults,
  groundNeeded,
  type SupplementGround,
  supplementGrounds,
} from '#lib/domain/supplement/grounds.ts'
import { readReview } from '#lib/domain/supplement/review.ts'
import { fromDbDay, toDate } from '#lib/outside/clock/index.ts'
import { readyReasons } from '#lib/queries/ready-reasons.ts'
import { openSubmission } from '../answers.ts'
import { effect, type Scene } from '../command.ts'
import { halt } from '../deadline.ts'
import { reopenDraft } from './reopen-draft.ts'

const keysOf = <K extends string>(record: Readonly<Record<K, string>>) => Object.keys(record) as [K, ...K[]]
const byPoint = <T extends z.ZodType>(value: T) => z.record(z.string(), value).default({})
const words = z.string().trim().max(1_000, 'tooLong')

/**
 * Asks once for everything that is missing (NĐ 61/2018 Đ.11 k.2c, Đ.17 k.2), item by item; no deadline runs meanwhile.
 * Every point of the checklist has been looked at. A second round, or one later than the law allows, needs a ground, and
 * each is kept with whose fault it was. Points bear the names of `pointName`.
 */
export const requestSupplement = effect({
  input: z.object({
    marks: byPoint(z.enum(['fine', 'mend'], { error: 'notLookedAt' })),
    /** Ready-made reasons by point. */
    reasons: byPoint(z.uuid({ error: 'noSuchReason' })),
    /** Own words by point, alone or after the ready-made ones. */
    words: byPoint(words),
    /** Something that is no point of the checklist. */
    other: words.optional(),
    fault: z.enum(keysOf<Fault>(faults), { error: 'required' }),
    ground: z.enum(keysOf<SupplementGround>(supplementGrounds), { error: 'required' }).optional(),
    mendBy: z.iso.date({ error: 'date' }).optional(),
  }),
  run: async (scene, input) => {
    const { tx, world, file, procedure, actorId, now, today } = scene
    if (actorId === null) throw new Error('the system asks nobody for more')
    const review = readReview(pointsOf(procedure, await openSubmission(tx, file.id, world)), {
      ...input,
      ready: new Map((await readyReasons('supplement', file, tx)).map(({ id, words }) => [id, words])),
    })
    if (!review.ok) return review
    const round = file.supplements + 1
    if (groundNeeded(round, today, noticeBy(scene)) !== null && input.ground === undefined)
      return err({ ground: 'required' })
    if (input.mendBy !== undefined && input.mendBy <= today.toString())
      return err({ mendBy: 'notLaterThanToday' })
    const items = review.value
    const kept = {
      caseId: file.id,
      round,
      answersVersion: await tx.caseAnswers.count({ where: { caseId: file.id } }),
      fault: input.fault,
      ground: input.ground ?? null,
      askedBy: actorId,
      askedAt: toDate(now),
    }
    // Pressed in two windows at once, the second finds the first one's rows and is told so by the event.
    await tx.supplementRound.createMany({ data: [kept], skipDuplicates: true })
    await tx.supplementItem.createMany({
      data: items.map((item, i) => ({ caseId: file.id, round, ordinal: i + 1, ...item })),
      skipDuplicates: true,
    })
    await reopenDraft(scene, items)
    const clock = halt(scene)
    const mayBeReleased = file.acceptedOn === null ? { holder_id: null } : {}
    return ok({
      data: {
        ...clock.data,
        round,
        items: items.length,
        fault: input.fault,
        ...(input.ground && { ground: input.ground }),
        ...(input.mendBy && { mendBy: input.mendBy }),
      },
      changes: {
        ...clock.changes,
        ...mayBeReleased,
        supplements: round,
        mend_by: input.mendBy ?? null,
      },
    })
  },
})

/** The last day on which a division may ask; null at the desk, where the clock has not begun. */
const noticeBy = ({ file, rules, calendar }: Scene): Temporal.PlainDate | null =>
  file.acceptedOn === null
    ? null
    : supplementNoticeBy(fromDbDay(file.acceptedOn), rules.supplementNoticeDays, calendar)
