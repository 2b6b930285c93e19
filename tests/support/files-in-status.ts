import type { Status } from '#lib/domain/case/status.ts'
import type { CaseCommand } from '#lib/use-cases/case/effects.ts'
import { inputFor } from './command-inputs.ts'
import { writeResult } from './signed.ts'
import type { Stage } from './stage.ts'

/** Where a file is brought about: a stage, or a server that runs. */
type Place = Pick<Stage, 'world' | 'person' | 'run' | 'submitted'>

/** What a file can come into after it was submitted. */
export type Reachable = Exclude<Status, 'draft'>

type Step = readonly [who: string, command: CaseCommand]

const accept: Step = ['tiepnhan', 'accept']
const toProgress: readonly Step[] = [accept, ['chuyenvien', 'takeUp']]
const toApproval: readonly Step[] = [...toProgress, ['chuyenvien', 'propose'], ['truongphong', 'approve']]
const toResult: readonly Step[] = [...toApproval, ['tiepnhan', 'registerResult']]

/** How a file comes into each status after it was submitted, by the hands of the demonstration's people. */
const ways: Readonly<Record<Reachable, readonly Step[]>> = {
  submitted: [],
  awaitingSupplement: [['tiepnhan', 'requestSupplement']],
  awaitingPayment: [['tiepnhan', 'requestPayment']],
  accepted: [accept],
  inProgress: toProgress,
  awaitingOtherBody: [...toProgress, ['chuyenvien', 'consult']],
  proposed: [...toProgress, ['chuyenvien', 'propose']],
  approved: toApproval,
  signing: [...toApproval, ['giamdoc', 'sign']],
  resultReady: toResult,
  correcting: [...toResult, ['tiepnhan', 'correctResult']],
  returned: [...toResult, ['tiepnhan', 'collectFee'], ['tiepnhan', 'returnResult']],
  revoked: [...toResult, ['giamdoc', 'revokeResult']],
  notAccepted: [['tiepnhan', 'refuse']],
  refused: [...toProgress, ['truongphong', 'refuse']],
  stopped: [...toProgress, ['truongphong', 'stop']],
  withdrawn: [['congdan', 'withdraw']],
}

/** Brings a new file into a status, each step by somebody who may. */
export const fileIn = async (stage: Place, status: Reachable): Promise<string> => {
  const caseId = await stage.submitted()
  const officer = await stage.person('chuyenvien2')
  for (const [who, command] of ways[status]) {
    const actor = await stage.person(who)
    if (command === 'propose') await writeResult(actor, caseId, stage.world)
    const input = await inputFor(actor, caseId, command, officer.accountId, stage.world)
    await stage.run(actor, caseId, command, input)
  }
  return caseId
}

export const reachableStatuses = Object.keys(ways) as Reachable[]
