import type { Command } from '#lib/domain/case/workflow.ts'
import { accept } from './commands/accept.ts'
import { approve } from './commands/approve.ts'
import { assign } from './commands/assign.ts'
import { collectFee } from './commands/collect-fee.ts'
import { lengthen } from './commands/lengthen.ts'
import { propose } from './commands/propose.ts'
import { refuse } from './commands/refuse.ts'
import { registerResult } from './commands/register-result.ts'
import { requestSupplement } from './commands/request-supplement.ts'
import { returnResult } from './commands/return-result.ts'
import { sendBack } from './commands/send-back.ts'
import { supplement } from './commands/supplement.ts'
import { takeUp } from './commands/take-up.ts'
import { withdraw } from './commands/withdraw.ts'

/** What each command does besides what the workflow table says. `submit` opens a case and stands apart. */
export const effects = {
  accept,
  requestSupplement,
  supplement,
  refuse,
  collectFee,
  takeUp,
  assign,
  lengthen,
  propose,
  approve,
  sendBack,
  registerResult,
  returnResult,
  withdraw,
} as const satisfies Record<Exclude<Command, 'submit'>, unknown>

export type CaseCommand = keyof typeof effects
