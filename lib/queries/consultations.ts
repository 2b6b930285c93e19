import type { Actor } from '#lib/domain/access/actor.ts'
import { today, toInstant } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { staffCase } from './staff-case.ts'

/** What another body was asked about a file. */
export type ConsultationLine = {
  readonly id: string
  readonly body: string
  readonly question: string
  readonly askedBy: string | null
  /** ISO instants and days. */
  readonly askedAt: string
  readonly answerBy: string
  readonly answeredAt: string | null
  readonly answer: string | null
  /** No answer came by the day that was named. */
  readonly isOverdue: boolean
}

/** The consultations of a file, those still open first, for the officials who may read it; null for everybody else. */
export const consultationsOf = async (
  actor: Actor,
  caseId: string,
  world: World,
): Promise<readonly ConsultationLine[] | null> => {
  if (!(await staffCase(actor, caseId, world))) return null
  const rows = await world.db.consultation.findMany({
    where: { caseId },
    orderBy: [{ answeredAt: { sort: 'desc', nulls: 'first' } }, { answerBy: 'asc' }],
  })
  const textIds = rows.flatMap((row) => [row.questionId, ...(row.answerId ? [row.answerId] : [])])
  const [texts, people] = await Promise.all([
    world.db.caseText.findMany({ where: { id: { in: textIds } }, select: { id: true, body: true } }),
    world.db.account.findMany({
      where: { id: { in: rows.map(({ askedBy }) => askedBy) } },
      select: { id: true, fullName: true },
    }),
  ])
  const bodyOf = new Map(texts.map(({ id, body }) => [id, body]))
  const nameOf = new Map(people.map(({ id, fullName }) => [id, fullName]))
  const day = today(world.clock).toString()
  return rows.map((row) => {
    const answerBy = row.answerBy.toISOString().slice(0, 10)
    return {
      id: row.id,
      body: row.body,
      question: bodyOf.get(row.questionId) ?? '',
      askedBy: nameOf.get(row.askedBy) ?? null,
      askedAt: toInstant(row.askedAt).toString(),
      answerBy,
      answeredAt: row.answeredAt && toInstant(row.answeredAt).toString(),
      answer: row.answerId === null ? null : (bodyOf.get(row.answerId) ?? null),
      isOverdue: row.answeredAt === null && answerBy < day,
    }
  })
}
