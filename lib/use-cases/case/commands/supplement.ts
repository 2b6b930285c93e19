import { z } from 'zod'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { answersFor } from '#lib/domain/procedure/procedure.ts'
import { pointName } from '#lib/domain/supplement/point.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { feeOfCase } from '#lib/queries/fee-amounts.ts'
import { checkApplication } from '../../draft/check-application.ts'
import { untouchedItems } from '../../draft/untouched-items.ts'
import { storeAnswers } from '../answers.ts'
import { effect } from '../command.ts'
import { resume, supplementClock } from '../deadline.ts'

/**
 * Sends the mended file. Where it had been accepted, the limit counts again from the complete file, wholly or what was
 * left of it by the rules of the day (NĐ 61/2018 Đ.19 k.4). The dossier code stays (NĐ 45/2020 Đ.12). As it can be sent
 * only once, an item that was asked for and stands as it stood is sent only by whoever says so.
 */
export const supplement = effect({
  input: z.object({
    /** The points (`pointName`) that the person leaves as they are. */
    kept: z.array(z.string().max(200)).max(500).default([]),
  }),
  run: async (scene, { kept }) => {
    const { tx, world, file, procedure, now } = scene
    const checked = await checkApplication(tx, file.id, procedure, world)
    if (!checked.ok) return err({ application: 'incomplete' })
    const untouched = (await untouchedItems(file.id, procedure, tx, world)).filter(
      (item) => !kept.includes(pointName(item)),
    )
    if (untouched.length > 0)
      return err(Object.fromEntries(untouched.map((item) => [`kept.${pointName(item)}`, 'untouched'])))
    const answers = answersFor(checked.value.answers)
    const version = await storeAnswers(tx, file.id, checked.value, procedure, now, world)
    const fee = (await feeOfCase(tx, file, procedure, answers)).total
    const feeChange = file.feeSettled ? {} : { fee_due: fee }
    const clock = await resume(scene, await supplementClock(scene), checked.value.answers)
    await tx.supplementRound.updateMany({
      where: { caseId: file.id, answeredAt: null },
      data: { answeredAt: toDate(now) },
    })
    return ok({
      data: { answersVersion: version, ...clock.data },
      changes: { ...feeChange, ...clock.changes, mend_by: null },
    })
  },
})
