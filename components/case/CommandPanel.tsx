import type { Messages } from '#components/form/messages.ts'
import { Icon } from '#components/ui/Icon.tsx'
import { KeyHint } from '#components/ui/KeyHint.tsx'
import { CommandForm } from './CommandForm.tsx'
import { CommandLink } from './CommandLink.tsx'
import { type CaseCommand, type CommandSurroundings, commandFields, typedFor } from './command-fields.ts'
import { commandKeys } from './command-keys.ts'
import { inOrder, isHard } from './command-order.ts'
import { commandWords } from './command-words.ts'

type Props = {
  path: string
  token: string
  version: number
  /** What the workflow table allows now; nothing else is drawn. */
  commands: readonly CaseCommand[]
  around: CommandSurroundings
  /** The commands with a page of their own (`commandPages`). */
  pages: Readonly<Partial<Record<CaseCommand, string>>>
  /** What stands in the controls before anything is typed: control → text. */
  suggested: Readonly<Record<string, string>>
  /** A form that came back. */
  returned: { readonly values: Readonly<Record<string, string>>; readonly problems: Messages } | null
  scan?: string | undefined
}

/** What can be done with the file now: the way on stands open, the rest is folded, the hardest last. */
export const CommandPanel = (props: Props) => {
  const { path, token, version, commands, around, pages, suggested, returned, scan } = props
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
      keyed={command === first}
    />
  )
  return (
    <div className="space-y-4">
      {first && (pages[first] ? <CommandLink command={first} href={pages[first]} isFirst /> : form(first))}
      {others.length > 0 && (
        <div className="divide-y divide-rule border-rule border-y">
          {others.map((command) =>
            pages[command] ? (
              <CommandLink key={command} command={command} href={pages[command]} isFirst={false} />
            ) : (
              <details
                key={command}
                data-key={commandKeys[command]}
                open={returned?.values.command === command}
                className="group"
              >
                <summary
                  aria-keyshortcuts={commandKeys[command]}
                  className={`flex min-h-11 list-none items-center gap-1.5 font-semibold hover:underline [&::-webkit-details-marker]:hidden ${isHard(command) ? 'text-lacquer' : 'text-leaf'}`}
                >
                  <Icon name="chevron" className="-rotate-90 transition-transform group-open:rotate-0" />
                  <span className="flex-1">{commandWords[command].action}</span>
                  {commandKeys[command] && <KeyHint>{commandKeys[command]}</KeyHint>}
                </summary>
                <div className="pt-1 pb-5">{form(command)}</div>
              </details>
            ),
          )}
        </div>
      )}
    </div>
  )
}
