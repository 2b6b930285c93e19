import { randomUUID } from 'node:crypto'
import type { SlipKind } from '#lib/domain/case/workflow.ts'
import type { Slip } from '#lib/domain/slips/slip.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { enqueue } from '#lib/outside/database/history.ts'
import { composeApology } from '../slips/compose-apology.ts'
import { composeReceipt } from '../slips/compose-receipt.ts'
import { composeRefusal } from '../slips/compose-refusal.ts'
import { composeStopNotice } from '../slips/compose-stop-notice.ts'
import { composeSupplement } from '../slips/compose-supplement.ts'
import type { Composition } from '../slips/composition.ts'
import { personsCopy } from '../slips/persons-copy.ts'
import { slipCase } from '../slips/slip-case.ts'
import { slipSeal } from '../slips/slip-seal.ts'
import { takeSlipNumber } from '../slips/take-slip-number.ts'
import type { Scene } from './command.ts'
import { supplementClock } from './deadline.ts'

const compose: Readonly<Record<SlipKind, (composition: Composition) => Promise<Slip>>> = {
  receipt: composeReceipt,
  supplement: composeSupplement,
  refusal: composeRefusal,
  apology: composeApology,
  stopNotice: composeStopNotice,
}

/**
 * Issues the slip of a decision: numbers it, seals what it says, and leaves drawing it to the worker. Call it after the
 * event `seq` has been appended, in the same transaction: it tells of the file as the decision left it, and whoever
 * takes a number of a book holds no other lock afterwards.
 */
export const issueSlip = async (scene: Scene, kind: SlipKind, seq: number): Promise<void> => {
  const { tx, world, file, actorId, now, today, rules } = scene
  const found = await slipCase(tx, file.id)
  const event = found?.events.find((candidate) => candidate.seq === seq)
  if (!found || !event) throw new Error(`file ${file.id} has no event ${seq}`)
  // A supplement mends a file before its acceptance or after: only then is there an appointment to confirm anew.
  if (kind === 'receipt' && found.file.acceptedOn === null) return
  const composed = await compose[kind]({
    tx,
    world,
    found,
    event,
    issue: { set: rules.slipSet, number: null, on: today },
    supplementClock: () => supplementClock(scene),
  })
  const copy = await personsCopy(
    found.file,
    seq,
    { withCode: kind === 'receipt' },
    { db: tx, sealing: world.sealing },
  )
  // The whole unit waits for the book from here to the end of the transaction.
  const { book, year, number, words } = await takeSlipNumber(tx, found.file.unitCode, kind, today)
  const slip = { ...composed, number: words, personsCopy: copy }
  const id = randomUUID()
  await tx.issuedSlip.create({
    data: {
      id,
      caseId: file.id,
      seq,
      kind,
      unitCode: found.file.unitCode,
      book,
      year,
      number,
      slipSet: rules.slipSet,
      sealed: slipSeal(world).seal(id, slip),
      createdBy: actorId,
      createdAt: toDate(now),
    },
  })
  // A played scenario issues thousands at once: those are drawn when somebody asks for them.
  if (world.mails) await enqueue(tx, 'keep-slip', { slipId: id }, `slip:${id}`)
}
