import type { Actor } from '#lib/domain/access/actor.ts'
import { dong } from '#lib/domain/kernel/money.ts'
import { papersFor } from '#lib/domain/procedure/papers.ts'
import {
  type AcceptanceFacts,
  type Appointment,
  acceptanceSlip,
  type HandedInPaper,
} from '#lib/domain/slips/acceptance-slip.ts'
import { receiptNumber } from '#lib/domain/slips/fee-receipt-slip.ts'
import type { Slip } from '#lib/domain/slips/slip.ts'
import type { World } from '#lib/outside/world.ts'
import { officeHours } from '#lib/procedures/calendar/office-hours.ts'
import { openAnswers } from '#lib/use-cases/case/answers.ts'
import {
  fileNameOf,
  lastEvent,
  type Printed,
  type SlipCase,
  type SlipEvent,
  slipCase,
  slipFileOf,
} from './slip-case.ts'

/** The receipt and appointment slip of a file; null before it is accepted, and for those who may not read it. */
export const acceptanceSlipOf = async (
  actor: Actor,
  caseId: string,
  appUrl: string,
  world: World,
): Promise<Printed<Slip> | null> => {
  const found = await slipCase(actor, caseId, world)
  const accept = found && lastEvent(found, 'accept')
  if (!found || !accept) return null
  const [first, ...later] = found.events.flatMap(appointmentOf)
  if (!first) return null
  const { file } = found
  const content = acceptanceSlip({
    ...slipFileOf(found, appUrl),
    receivedAt: accept.at,
    receivedBy: accept.by,
    submission: submissionOf(found),
    papers: await handedIn(found, world),
    appointments: [first, ...later],
    isWaiting: file.status === 'awaitingSupplement',
    closesAt: officeHours.at(-1)?.closes ?? '17:00',
    fee: {
      due: dong(Number(file.feeDue)),
      receipt: file.receipt && {
        number: receiptNumber(file.receipt.number, file.receipt.year),
        amount: dong(Number(file.receipt.amount)),
      },
    },
  })
  return { fileName: fileNameOf('giay-tiep-nhan', found), content }
}

const appointmentOf = ({ command, at, data }: SlipEvent): Appointment[] => {
  if (command !== 'accept' && command !== 'supplement' && command !== 'lengthen') return []
  if (typeof data.dueOn !== 'string') return []
  return [
    {
      why: command,
      setOn: at.toPlainDate(),
      days: Number(data.limitDays),
      count: data.limitCount === 'working' ? 'working' : 'calendar',
      dueOn: Temporal.PlainDate.from(data.dueOn),
    },
  ]
}

const submissionOf = (found: SlipCase): AcceptanceFacts['submission'] => {
  const submit = lastEvent(found, 'submit')
  if (submit?.role === 'citizen') return { kind: 'online', by: submit.by, at: submit.at }
  return { kind: found.file.channel === 'post' ? 'post' : 'direct' }
}

/** The declaration and the papers that the law asks of this person; optional ones only where they were given. */
const handedIn = async ({ file, procedure }: SlipCase, world: World): Promise<HandedInPaper[]> => {
  const answers = await openAnswers(world.db, file, world)
  const given = await world.db.storedFile.findMany({
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
    name: `Tờ khai theo ${procedure.form.number}`,
    form: 'declaration',
    copies: 1,
    showOriginal: null,
  } as const
  return [declaration, ...papers]
}
