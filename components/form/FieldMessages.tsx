import { Icon } from '#components/ui/Icon.tsx'
import { idsOf } from './messages.ts'

type Props = { control: string; problem?: string | undefined; warning?: string | undefined }

/**
 * The places for what is wrong and what is doubtful. They are always in the page, hidden while empty, so that the
 * page can come alive without being drawn anew.
 */
export const FieldMessages = ({ control, problem, warning }: Props) => {
  const ids = idsOf(control)
  return (
    <>
      <p
        id={ids.problem}
        hidden={!problem}
        className="mb-1.5 flex items-start gap-1.5 font-semibold text-lacquer text-sm [&[hidden]]:hidden"
      >
        <Icon name="stop" className="mt-px" />
        <span data-message="">{problem}</span>
      </p>
      <p
        id={ids.warning}
        hidden={!warning}
        className="mb-1.5 flex items-start gap-1.5 text-amber text-sm [&[hidden]]:hidden"
      >
        <Icon name="alert" className="mt-px" />
        <span data-message="">{warning}</span>
      </p>
    </>
  )
}
