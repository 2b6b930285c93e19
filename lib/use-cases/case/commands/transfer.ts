import { z } from 'zod'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { unitKindsOf } from '#lib/domain/procedure/competence.ts'
import { toDbDay } from '#lib/outside/clock/index.ts'
import { catalogueDay } from '#lib/outside/world.ts'
import { effect } from '../command.ts'
import { reason } from './inputs.ts'
import { writeText } from './write-text.ts'

/**
 * Sends a file that came to the wrong office on to the competent one, whose desk gets its own working hours to answer.
 * Only before acceptance: the dossier code and the count of files are those of the unit that accepted.
 */
export const transfer = effect({
  input: z.object({ unitCode: z.string().min(1, 'required').max(40, 'required'), reason }),
  run: async (scene, input) => {
    const { tx, world, file, procedure, now } = scene
    const day = toDbDay(catalogueDay(world))
    const unit = await tx.unit.findFirst({
      where: {
        code: input.unitCode,
        kind: { in: [...unitKindsOf(procedure)] },
        validFrom: { lte: day },
        OR: [{ validTo: null }, { validTo: { gte: day } }],
      },
      select: { code: true },
    })
    if (!unit || unit.code === file.unitCode) return err({ unitCode: 'notCompetent' })
    // What a clerk entered goes along: from now on the other desk mends it.
    await tx.draft.updateMany({
      where: { id: file.id, enteredById: { not: null } },
      data: { unitCode: unit.code },
    })
    const textId = await writeText(scene, 'transfer', input.reason)
    return ok({
      data: { textId, from: file.unitCode, to: unit.code },
      changes: { unit_code: unit.code, division_id: null, holder_id: null, answer_from: now.toString() },
    })
  },
})
