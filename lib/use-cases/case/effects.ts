import type { Command } from '#lib/domain/case/workflow.ts'
import { accept } from './commands/accept.ts'
import { apologise } from './commands/apologise.ts'
import { approve } from './commands/approve.ts'
import { assign } from './commands/assign.ts'
import { attach } from './commands/attach.ts'
import { claim } from './commands/claim.ts'
import { collectFee } from './commands/collect-fee.ts'
import { consult } from './commands/consult.ts'
import { correctResult } from './commands/correct-result.ts'
import { handOver } from './commands/hand-over.ts'
import { lengthen } from './commands/lengthen.ts'
import { propose } from './commands/propose.ts'
import { recall } from './commands/recall.ts'
import { receive } from './commands/receive.ts'
import { receivePayment } from './commands/receive-payment.ts'
import { receiveReturnedMail } from './commands/receive-returned-mail.ts'
import { recordAnswer } from './commands/record-answer.ts'
import { recountDueDate } from './commands/recount-due-date.ts'
import { refuse } from './commands/refuse.ts'
import { registerResult } from './commands/register-result.ts'
import { release } from './commands/release.ts'
import { reportLost } from './commands/report-lost.ts'
import { requestPayment } from './commands/request-payment.ts'
import { requestSupplement } from './commands/request-supplement.ts'
import { returnResult } from './commands/return-result.ts'
import { revokeResult } from './commands/revoke-result.ts'
import { sendBack } from './commands/send-back.ts'
import { sign } from './commands/sign.ts'
import { stop } from './commands/stop.ts'
import { supplement } from './commands/supplement.ts'
import { takeOver } from './commands/take-over.ts'
import { takeUp } from './commands/take-up.ts'
import { transfer } from './commands/transfer.ts'
import { withdraw } from './commands/withdraw.ts'

/** What each command does besides what the workflow table says. `submit` opens a case and stands apart. */
export const effects = {
  claim,
  release,
  takeOver,
  accept,
  requestSupplement,
  supplement,
  requestPayment,
  receivePayment,
  transfer,
  refuse,
  collectFee,
  handOver,
  receive,
  takeUp,
  assign,
  consult,
  recordAnswer,
  lengthen,
  propose,
  approve,
  sendBack,
  recall,
  apologise,
  stop,
  sign,
  registerResult,
  returnResult,
  receiveReturnedMail,
  correctResult,
  revokeResult,
  reportLost,
  withdraw,
  recountDueDate,
  attach,
} as const satisfies Record<Exclude<Command, 'submit'>, unknown>

export type CaseCommand = keyof typeof effects
