import type { CaseCommand } from './command-fields.ts'

/** What carries a file forward: the first of these that is possible stands open, the others are folded away. */
const forward: readonly CaseCommand[] = [
  'accept',
  'receivePayment',
  'approve',
  'sign',
  'takeUp',
  'propose',
  'returnResult',
  'registerResult',
  'collectFee',
  'assign',
  'supplement',
]

/** What the person cannot easily undo. */
const hard: ReadonlySet<CaseCommand> = new Set([
  'refuse',
  'stop',
  'transfer',
  'correctResult',
  'revokeResult',
  'reportLost',
  'withdraw',
])

export const isHard = (command: CaseCommand): boolean => hard.has(command)

/** The command to offer first, and the rest with what cannot be undone at the end. */
export const inOrder = (
  commands: readonly CaseCommand[],
): { readonly first: CaseCommand | undefined; readonly others: readonly CaseCommand[] } => {
  const first = forward.find((command) => commands.includes(command))
  const others = commands.filter((command) => command !== first)
  return { first, others: [...others.filter((command) => !isHard(command)), ...others.filter(isHard)] }
}
