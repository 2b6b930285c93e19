import type { Messages } from '#components/form/messages.ts'
import { Icon } from '#components/ui/Icon.tsx'
import { CommandForm } from './CommandForm.tsx'
import { type CaseCommand, type CommandSurroundings, commandFields, typedFor } from './command-fields.ts'
import { inOrder, isHard } from './command-order.ts'
import { commandWords } from './command-words.ts'

type Props = {
  path: string
  token: string
  version: number
  /** What the workflow table allows now; nothing else is drawn. */
  commands: readonly CaseCommand[]
  around: CommandSurroundings
  /** What stands in the controls before anything is typed: control → text. */
  suggested: Readonly<Record<string, string>>
  /** A form that came back. */
  returned: { readonly values: Readonly<Record<string, string>>; readonly problems: Messages } | null
  scan?: string | undefined
}

/** What can be done with the file now: the way on stands open, the rest is folded, the hardest last. */
export const CommandPanel = (props: Props) => {
  const { path, token, version, commands, around, suggested, returned, scan } = props
  const { first, others } = inOrder(commands)
  const form = (command: CaseCommand) => (
    <CommandForm
      command={command}
      path={path}
      token={token}
      version={version}
      fields={commandFields(command, around)}
      typed={typedFor(command, returned?.values.command === command ? returned.values : suggested)}
      problems={returned?.problems ?? {}}
      look={isHard(command) ? 'danger' : command === first ? 'primary' : 'secondary'}
      scan={scan}
    />
  )
  return (
    <div className="space-y-4">
      {first && form(first)}
      {others.length > 0 && (
        <div className="divide-y divide-rule border-rule border-y">
          {others.map((command) => (
            <details key={command} open={returned?.values.command === command} className="group">
              <summary
                className={`flex min-h-11 list-none items-center gap-1.5 font-semibold hover:underline [&::-webkit-details-marker]:hidden ${isHard(command) ? 'text-lacquer' : 'text-leaf'}`}
              >
                <Icon name="chevron" className="-rotate-90 transition-transform group-open:rotate-0" />
                {commandWords[command].action}
              </summary>
              <div className="pt-1 pb-5">{form(command)}</div>
            </details>
          ))}
        </div>
      )}
    </div>
  )
}
