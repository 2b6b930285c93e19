import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { KeyHint } from '#components/ui/KeyHint.tsx'
import type { CaseCommand } from './command-fields.ts'
import { commandKeys } from './command-keys.ts'
import { commandWords } from './command-words.ts'

type Props = {
  command: CaseCommand
  href: string
  /** Stands first and open, as what carries the file forward. */
  isFirst: boolean
}

/** A command with a page of its own. */
export const CommandLink = ({ command, href, isFirst }: Props) => {
  const key = commandKeys[command]
  const { action } = commandWords[command]
  if (isFirst)
    return (
      <ButtonLink href={href} wide onward>
        {action}
      </ButtonLink>
    )
  return (
    <a
      href={href}
      data-key={key}
      aria-keyshortcuts={key}
      className="flex min-h-11 items-center gap-1.5 font-semibold text-leaf hover:underline"
    >
      <Icon name="arrowRight" />
      <span className="flex-1">{action}</span>
      {key && <KeyHint>{key}</KeyHint>}
    </a>
  )
}
