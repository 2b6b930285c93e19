// docs/workflow.md, drawn from the table that decides:
//   node scripts/run.mjs draw-workflow
import { writeFile } from 'node:fs/promises'
import { commandWords } from '#components/case/command-words.ts'
import { roleWords } from '#components/case/role-words.ts'
import { type Status, statuses, statusFacts } from '#lib/domain/case/status.ts'
import { type Clock, type Command, commands, type Rule, ruleOf } from '#lib/domain/case/workflow.ts'

export const workflowFile = 'docs/workflow.md'

/** The document as it has to be: a test holds the file against this. */
export const workflowDocument = (): string =>
  [
    '# The one-stop workflow',
    '',
    'Drawn from `lib/domain/case/workflow.ts` by `node scripts/run.mjs draw-workflow`; a test fails when the two differ.',
    'Guards (who holds the file, the fee, the overdue rule …) stand in `lib/domain/case/guards.ts` with their articles.',
    '',
    '## Statuses',
    '',
    table(
      ['status', 'on the screen', 'national code', 'whose turn'],
      statuses.map((status) => {
        const { label, national, turn } = statusFacts[status]
        return [`\`${status}\``, label, national === null ? 'none' : String(national), turn]
      }),
    ),
    '',
    '## Who may do what, from where, and what it does to the clock',
    '',
    table(
      ['command', 'on the button', 'from, by', 'to', 'clock', 'slip', 'tells the person', 'guards'],
      commands.map((command) => {
        const rule = ruleOf(command)
        return [
          `\`${command}\``,
          commandWords[command].action,
          fromWhere(rule),
          targets(rule).join('<br>') || 'unchanged',
          rule.clock ? clockWords[rule.clock] : '',
          rule.slip ?? '',
          rule.notifies ? 'yes' : '',
          rule.guards?.map((guard) => `\`${guard}\``).join('<br>') ?? '',
        ]
      }),
    ),
    '',
    '## As a picture',
    '',
    'Commands that leave the status as it is are left out.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> draft',
    ...edges().map(([from, to, words]) => `  ${from} --> ${to}: ${words}`),
    ...statuses
      .filter((status) => statusFacts[status].turn === 'nobody')
      .map((status) => `  ${status} --> [*]`),
    '```',
    '',
  ].join('\n')

const clockWords: Readonly<Record<Clock, string>> = {
  start: 'starts (NĐ 61/2018 Đ.17)',
  halt: 'no running deadline',
  restart: 'counts again, wholly or what was left (Đ.19 k.4)',
  lengthen: 'longest limit of the law, once',
  reappoint: 'one new appointment; the due date stays (Đ.19 k.9)',
  recount: 'counted anew by the changed calendar',
  finish: 'finished',
  end: 'ended otherwise',
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const fromWhere = (rule: Rule): string =>
  Object.entries(rule.from)
    .map(
      ([status, roles]) => `\`${status}\`: ${roles.map((role) => roleWords[role].toLowerCase()).join(', ')}`,
    )
    .join('<br>')

const targets = ({ to }: Rule): string[] => {
  if (to === null) return []
  if (typeof to === 'string') return [`\`${to}\``]
  return Object.entries(to).map(([when, status]) => `\`${status}\` (${whenWords[when] ?? when})`)
}

const whenWords: Readonly<Record<string, string>> = {
  beforeAcceptance: 'before acceptance',
  afterAcceptance: 'after acceptance',
  whileOthersOpen: 'while others are asked',
  afterTheLast: 'after the last answer',
}

/** Statuses from which a file has not been accepted, and could be either. */
const neverAccepted: ReadonlySet<string> = new Set(['draft', 'submitted'])
const perhapsAccepted: ReadonlySet<string> = new Set(['awaitingSupplement', 'awaitingPayment'])

const edges = (): (readonly [from: string, to: string, words: string])[] => {
  const labels = new Map<string, Command[]>()
  for (const command of commands) {
    for (const from of Object.keys(ruleOf(command).from)) {
      for (const to of reachable(ruleOf(command), from as Status)) {
        if (to !== from) labels.set(`${from} ${to}`, [...(labels.get(`${from} ${to}`) ?? []), command])
      }
    }
  }
  return [...labels].map(([key, through]) => {
    const [from = '', to = ''] = key.split(' ')
    return [from, to, through.join(', ')]
  })
}

const reachable = ({ to }: Rule, from: Status): Status[] => {
  if (to === null) return []
  if (typeof to === 'string') return [to]
  if ('whileOthersOpen' in to) return [to.whileOthersOpen, to.afterTheLast]
  if (perhapsAccepted.has(from)) return [to.beforeAcceptance, to.afterAcceptance]
  return [neverAccepted.has(from) ? to.beforeAcceptance : to.afterAcceptance]
}

if (import.meta.main) {
  await writeFile(workflowFile, workflowDocument())
  console.log(`Đã vẽ ${workflowFile}.`)
}
