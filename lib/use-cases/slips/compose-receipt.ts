import { dong } from '#lib/domain/kernel/money.ts'
import { postalAddress } from '#lib/domain/procedure/by-post.ts'
import { formOf } from '#lib/domain/procedure/form-of.ts'
import { papersFor } from '#lib/domain/procedure/papers.ts'
import { receiptNumber } from '#lib/domain/slips/fee-receipt-slip.ts'
import {
  type Appointment,
  type HandedInPaper,
  type ReceiptFacts,
  receiptSlip,
} from '#lib/domain/slips/receipt-slip.ts'
import type { Slip } from '#lib/domain/slips/slip.ts'
import { fromDbDay } from '#lib/outside/clock/index.ts'
import { openAnswers } from '../case/answers.ts'
import type { Composition } from './composition.ts'
import { deskCloses } from './desk-closes.ts'
import { dayIn, lastEvent, type SlipCase, type SlipEvent, slipFileOf } from './slip-case.ts'

/** The receipt as the decision leaves the file: with every appointment up to it. */
export const composeReceipt = async (composition: Composition): Promise<Slip> => {
  const { tx, found, issue } = composition
  const { file } = found
  const accepted = lastEvent(found, 'accept')
  const [first, ...later] = found.events.flatMap(appointmentOf)
  if (!accepted || !first) throw new Error(`file ${file.id} was not accepted`)
  return receiptSlip({
    ...slipFileOf(found),
    issue,
    ledger:
      file.ledgerYear === null || file.ledgerNumber === null
        ? null
        : { year: file.ledgerYear, number: file.ledgerNumber },
    receivedAt: accepted.at,
    receivedBy: accepted.by,
    submission: submissionOf(found),
    papers: await handedIn(composition),
    appointments: [first, ...later],
    committedOn: file.committedOn && fromDbDay(file.committedOn),
    postTo: postalAddress(found.procedure, await openAnswers(tx, file, composition.world))?.address ?? null,
    returnAt: await deskCloses(tx, file.unitCode, (later.at(-1) ?? first).dueOn),
    fee: {
      due: dong(Number(file.feeDue)),
      receipt: file.receipt && {
        number: receiptNumber(file.receipt.number, file.receipt.year),
        amount: dong(Number(file.receipt.amount)),
      },
    },
  })
}

const appointmentOf = (event: SlipEvent): Appointment[] => {
  const { command, data } = event
  const dueOn = dayIn(event, 'dueOn')
  switch (command) {
    case 'accept':
    case 'supplement':
    case 'receivePayment':
    case 'lengthen':
    case 'recountDueDate':
      if (dueOn === null) return []
      return [
        {
          why: command,
          setOn: event.at.toPlainDate(),
          days: Number(data.limitDays),
          count: data.limitCount === 'working' ? 'working' : 'calendar',
          dueOn,
        },
      ]
    default:
      return []
  }
}

const submissionOf = (found: SlipCase): ReceiptFacts['submission'] => {
  const submit = lastEvent(found, 'submit')
  if (submit?.role === 'citizen') return { kind: 'online', by: submit.by, at: submit.at }
  return { kind: found.file.channel === 'post' ? 'post' : 'direct' }
}

/** The declaration and the papers that the law asks of this person; optional ones only where they were given. */
const handedIn = async ({ tx, world, found }: Composition): Promise<HandedInPaper[]> => {
  const { file, procedure } = found
  const answers = await openAnswers(tx, file, world)
  const given = await tx.storedFile.findMany({
    where: { draftId: file.id, removedAt: null },
    select: { paperCode: true },
  })
  const papers = papersFor(procedure, answers)
    .filter(({ code, optional }) => !optional || given.some(({ paperCode }) => paperCode === code))
    .map(({ name, form, copies, showOriginal }) => ({
      name,
      form,
      copies,
      showOriginal: showOriginal ?? null,
    }))
  const declaration = {
    name: `Tờ khai theo ${formOf(procedure, answers).number}`,
    form: 'declaration',
    copies: 1,
    showOriginal: null,
  } as const
  return [declaration, ...papers]
}
