import { pointsOf } from '#lib/domain/supplement/checklist.ts'
import { pointName } from '#lib/domain/supplement/point.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { openSubmission } from '#lib/use-cases/case/answers.ts'

/**
 * What a reviewer enters who has looked at the whole checklist and found fault with these questions and papers (target →
 * what to do), and with nothing else.
 */
export const reviewed = async (caseId: string, faulty: Readonly<Record<string, string>>, world: World) => {
  const { procedureCode, revision } = await world.db.case.findUniqueOrThrow({ where: { id: caseId } })
  const points = pointsOf(procedureOf(procedureCode, revision), await openSubmission(world.db, caseId, world))
  return {
    marks: Object.fromEntries(
      points.map((point) => [pointName(point), point.target in faulty ? 'mend' : 'fine']),
    ),
    words: Object.fromEntries(
      points.flatMap((point) => {
        const words = faulty[point.target]
        return words === undefined ? [] : [[pointName(point), words]]
      }),
    ),
    fault: 'applicant',
  }
}
