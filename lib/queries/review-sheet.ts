import type { Actor } from '#lib/domain/access/actor.ts'
import { supplementNoticeBy } from '#lib/domain/case/supplement-clock.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { warningFor } from '#lib/domain/procedure/messages.ts'
import { type SummaryLine, summaryOf } from '#lib/domain/procedure/summary.ts'
import { checklistOf } from '#lib/domain/supplement/checklist.ts'
import { type GroundNeeded, groundNeeded } from '#lib/domain/supplement/grounds.ts'
import { type Point, pointName } from '#lib/domain/supplement/point.ts'
import { reasonsFor } from '#lib/domain/supplement/reason-targets.ts'
import { fromDbDay } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { oneStopRulesOn } from '#lib/procedures/one-stop-rules.ts'
import { openSubmission } from '#lib/use-cases/case/answers.ts'
import { calendarNow } from './calendar-now.ts'
import type { CasePaper } from './case-papers.ts'
import { type CaseSheet, caseSheet } from './case-sheet.ts'
import { readyReasons } from './ready-reasons.ts'
import { notesOnSubmission } from './recognised-addresses.ts'

/** A point with what was handed in for it, and the ready-made reasons that fit it. */
export type ReviewPoint = Point & {
  /** Also of its controls: `marks.NAME`, `reasons.NAME`, `words.NAME`. */
  readonly name: string
  readonly answer?: SummaryLine
  readonly paper?: CasePaper
  /** What the machine doubts about the answer. */
  readonly doubts: readonly string[]
  readonly reasons: readonly { readonly id: string; readonly words: string }[]
}

export type ReviewSheet = {
  readonly sheet: CaseSheet
  readonly groups: readonly {
    readonly slug: string
    readonly title: string
    readonly points: readonly ReviewPoint[]
  }[]
  /** The round that would be asked now, from 1. */
  readonly round: number
  readonly groundNeeded: GroundNeeded
  /** The last day (ISO) on which a division may ask; null before acceptance. */
  readonly noticeBy: string | null
}

/**
 * A file as the checklist of whoever may ask for more now; null for everybody else. The command itself decides by the
 * same points (`pointsOf`).
 */
export const reviewSheet = async (
  actor: Actor,
  caseId: string,
  world: World,
): Promise<ReviewSheet | { readonly notNow: true } | null> => {
  const sheet = await caseSheet(actor, caseId, world)
  if (!sheet) return null
  if (!sheet.commands.includes('requestSupplement')) return { notNow: true }
  const file = await world.db.case.findUniqueOrThrow({
    where: { id: caseId },
    select: { procedureCode: true, revision: true, unitCode: true, acceptedOn: true, supplements: true },
  })
  const procedure = procedureOf(file.procedureCode, file.revision)
  const [submission, reasons] = await Promise.all([
    openSubmission(world.db, caseId, world),
    readyReasons('supplement', file, world.db),
  ])
  const answers = new Map(
    summaryOf(procedure, submission.typed, submission.answers, {
      notes: notesOnSubmission(submission.addresses),
    })
      .flatMap(({ lines }) => lines)
      .map((line) => [line.name, line]),
  )
  const papers = new Map(sheet.papers.map((paper) => [paper.code, paper]))
  const names = procedure.steps.flatMap((step) => step.fields)
  const { warnings } = checkFields(procedure, names, submission.typed, sheet.today)
  const drawn = (point: Point): ReviewPoint => {
    const answer = point.kind === 'field' ? answers.get(point.target) : undefined
    const paper = point.kind === 'paper' ? papers.get(point.target) : undefined
    return {
      ...point,
      name: pointName(point),
      ...(answer && { answer }),
      ...(paper && { paper }),
      doubts: warnings
        .filter(({ control }) => point.kind === 'field' && control === point.target)
        .map((warning) => warningFor(warning)),
      reasons: reasonsFor(reasons, point).map(({ id, words }) => ({ id, words })),
    }
  }
  const today = Temporal.PlainDate.from(sheet.today)
  const notice =
    file.acceptedOn &&
    supplementNoticeBy(
      fromDbDay(file.acceptedOn),
      oneStopRulesOn(today).supplementNoticeDays,
      await calendarNow(world.db),
    )
  const round = file.supplements + 1
  return {
    sheet,
    groups: checklistOf(procedure, submission).map((group) => ({
      ...group,
      points: group.points.map(drawn),
    })),
    round,
    groundNeeded: groundNeeded(round, today, notice),
    noticeBy: notice?.toString() ?? null,
  }
}
