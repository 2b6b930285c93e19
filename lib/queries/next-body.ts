import { dueDate } from '#lib/domain/case/due-date.ts'
import type { AnyAnswers } from '#lib/domain/procedure/answers.ts'
import { isMet } from '#lib/domain/procedure/form-of.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { calendarNow } from './calendar-now.ts'

export type NextBody = {
  readonly body: string
  readonly task: string
  readonly ref: string
  /** ISO day by which it has to answer if it is asked today. */
  readonly answerBy: string
}

/** The bodies that a service names for these answers (NĐ 61/2018/NĐ-CP Điều 19 khoản 5 to 7). */
export const bodiesFor = ({ otherBodies = [] }: Procedure, answers: AnyAnswers) =>
  otherBodies.filter(({ onlyIf = {} }) => isMet(onlyIf, answers))

/** The first of them that has not been asked about this file; null when there is none. */
export const nextBody = async (
  caseId: string,
  procedure: Procedure,
  answers: AnyAnswers,
  world: World,
): Promise<NextBody | null> => {
  const asked = await world.db.consultation.findMany({ where: { caseId }, select: { body: true } })
  const next = bodiesFor(procedure, answers).find(({ body }) => asked.every((each) => each.body !== body))
  if (!next) return null
  const { body, task, ref, days, count } = next
  const { dueOn } = dueDate({
    acceptedOn: today(world.clock),
    limit: { days, count },
    calendar: await calendarNow(world.db),
  })
  return { body, task, ref, answerBy: dueOn.toString() }
}
