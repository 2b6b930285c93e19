import { dossierCode } from '#lib/domain/kernel/dossier-code.ts'
import { ok } from '#lib/domain/kernel/result.ts'
import { nextNumber } from '#lib/outside/database/history.ts'
import { openAnswers } from '../answers.ts'
import { effect } from '../command.ts'
import { committedDue, runFromToday, wholeLimit } from '../deadline.ts'
import { issueCollectionCode } from './collection-code.ts'
import { nothing } from './inputs.ts'

/**
 * Accepts a complete file: gives the dossier code (TT 01/2018 Đ.19) and its line in the ledger, starts the clock
 * (NĐ 61/2018 Đ.17) and hands the file to the division responsible for its field. What came on paper lies at the desk
 * until it is handed over (Đ.18). Who has no account has the code of their result on the receipt, from the beginning.
 */
export const accept = effect({
  input: nothing,
  run: async (scene) => {
    const { tx, world, file, procedure, now, today } = scene
    const day = today.toString()
    const ordinal = await nextNumber(tx, file.unitCode, 'dossier', day)
    const ledgerNumber = await nextNumber(tx, file.unitCode, 'ledger', String(today.year))
    const { agencyCode } = await tx.unit.findUniqueOrThrow({
      where: { code: file.unitCode },
      select: { agencyCode: true },
    })
    const code = dossierCode({ unitCode: agencyCode, receivedOn: today, ordinal })
    const clock = runFromToday(scene, wholeLimit(scene, await openAnswers(tx, file, world)))
    const committedOn = await committedDue(scene, String(clock.data.dueOn), { from: today, used: 0 })
    const division = await tx.division.findFirst({
      where: { unitCode: file.unitCode, validTo: null, fields: { has: procedure.field } },
      select: { id: true },
    })
    if (file.ownerId === null) await issueCollectionCode(scene)
    const onPaper = file.channel === 'direct' || file.channel === 'post'
    return ok({
      data: { ...clock.data, dossierCode: code, ledgerNumber, ...(committedOn && { committedOn }) },
      changes: {
        ...clock.changes,
        dossier_code: code,
        ledger_year: today.year,
        ledger_number: ledgerNumber,
        accepted_at: now.toString(),
        accepted_on: day,
        committed_on: committedOn,
        holder_id: null,
        ...(division ? { division_id: division.id } : {}),
        ...(onPaper ? { paper_at: 'desk' as const } : {}),
      },
    })
  },
})
