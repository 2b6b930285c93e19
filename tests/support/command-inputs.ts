import { randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import type { CaseCommand } from '#lib/use-cases/case/effects.ts'
import { reviewed } from './reviewed.ts'
import { proofOf } from './signed.ts'
import { signedResult } from './submit.ts'

const reason = 'Chụp lại giấy tờ tùy thân, ảnh phải rõ cả bốn góc.'

/** What somebody enters for each command: enough for it to be carried out wherever the table lets it. */
export const commandInputs = (officerId: string): Readonly<Record<CaseCommand, object>> => ({
  claim: {},
  release: {},
  takeOver: { reason },
  accept: {},
  requestSupplement: { fault: 'applicant', other: reason },
  supplement: { kept: ['paper.identity'] },
  requestPayment: {},
  receivePayment: { method: 'cash' },
  transfer: { unitCode: 'stp-ha-noi', reason },
  refuse: { ground: 'notEligible', reason },
  collectFee: { method: 'cash' },
  handOver: {},
  receive: {},
  takeUp: {},
  assign: { holderId: officerId },
  consult: { body: 'Công an tỉnh Đồng Tháp', answerBy: '2020-08-24', reason },
  recordAnswer: { consultationId: randomUUID(), reason },
  lengthen: { ground: 'severalResidences', reason },
  propose: {},
  approve: {},
  sendBack: { reason },
  recall: { reason },
  apologise: { appointedOn: '2020-09-09', reason },
  stop: { ground: 'notMended', reason },
  sign: { seen: 1, proofId: randomUUID() },
  registerResult: {
    number: '1',
    signedOn: '2020-08-17',
    signatory: 'Phạm Quốc Hùng',
    scanId: randomUUID(),
  },
  returnResult: { receivedBy: 'Trần Thị Bích Ngọc', receivedAs: 'self', confirmed: 'yes' },
  receiveReturnedMail: {
    itemId: randomUUID(),
    at: '2020-08-18T02:00:00Z',
    source: 'desk',
    actorId: officerId,
  },
  correctResult: { fault: 'agency', reason },
  revokeResult: { ground: 'falseAnswers', reason },
  reportLost: { reason },
  withdraw: {},
  recountDueDate: { changeId: randomUUID() },
  attach: { accountId: officerId, claimId: randomUUID() },
})

/** The input of a command on a certain file, with what has to exist for it: an open consultation, a stored scan. */
export const inputFor = async (
  actor: Person,
  caseId: string,
  command: CaseCommand,
  officerId: string,
  world: World,
): Promise<object> => {
  const input = commandInputs(officerId)[command]
  if (command === 'registerResult') return signedResult(actor, caseId, world)
  if (command === 'sign') {
    const { version } = await world.db.resultDraft.findUniqueOrThrow({ where: { caseId } })
    return { seen: version, proofId: await proofOf(actor, [caseId], world) }
  }
  if (command === 'requestSupplement') return reviewed(caseId, { identity: reason }, world)
  if (command !== 'recordAnswer') return input
  const open = await world.db.consultation.findFirstOrThrow({ where: { caseId, answeredAt: null } })
  return { ...input, consultationId: open.id }
}
