import type { ReactNode } from 'react'
import { theWorld } from '#app/_http/the-world.ts'
import { commandWords } from '#components/case/command-words.ts'
import { Button } from '#components/ui/Button.tsx'
import type { Person } from '#lib/domain/access/actor.ts'
import { type BulkCommand, bulkCommands } from '#lib/domain/case/bulk.ts'
import { officerLoads } from '#lib/queries/officer-load.ts'
import type { QueueLine } from '#lib/queries/queue-page.ts'
import { type QueueAddress, queueHref } from './queue-address.ts'

type Props = {
  actor: Person
  lines: readonly QueueLine[]
  address: QueueAddress
  token: string
  children: ReactNode
}

/**
 * The lines of a queue with a box each, and what the workflow table lets this official do with several of them at
 * once. A plain form: each file is carried out by itself, and the answer says for each how it went. What is signed is
 * first shown as a list.
 */
export const BulkForm = async ({ actor, lines, address, token, children }: Props) => {
  const possible = bulkCommands.filter((command) => lines.some((line) => line.can.includes(command)))
  const signs = lines.some((line) => line.can.includes('sign'))
  if (possible.length === 0 && !signs) return children
  const officers = possible.includes('assign') ? await officerLoads(actor, theWorld()) : []
  return (
    <form method="post" action="/can-bo/hang-loat/gui">
      <input type="hidden" name="_token" value={token} />
      <input type="hidden" name="from" value={queueHref(address)} />
      {children}
      <fieldset className="sticky bottom-0 mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-gold border-t bg-paper py-3">
        <legend className="sr-only">Làm với các hồ sơ đã chọn</legend>
        <a
          href={queueHref({ ...address, ticked: true })}
          data-tick-all=""
          className="link inline-flex min-h-9 items-center"
        >
          Chọn cả trang
        </a>
        {possible.map((command) => (
          <BulkButton key={command} command={command} officers={officers} />
        ))}
        {signs && (
          <Button name="command" value="sign" icon="pen">
            Xem lại và ký số
          </Button>
        )}
      </fieldset>
    </form>
  )
}

type Officers = readonly { readonly accountId: string; readonly fullName: string; readonly open: number }[]

const BulkButton = ({ command, officers }: { command: BulkCommand; officers: Officers }) => (
  <span className="inline-flex flex-wrap items-center gap-2">
    {command === 'assign' && (
      <select
        name="holderId"
        aria-label="Giao cho chuyên viên"
        className="control min-h-9 w-auto py-1"
        defaultValue={officers.toSorted((a, b) => a.open - b.open)[0]?.accountId}
      >
        {officers.map(({ accountId, fullName, open }) => (
          <option key={accountId} value={accountId}>
            {fullName} (đang giữ {open})
          </option>
        ))}
      </select>
    )}
    {command === 'returnResult' && (
      <label className="inline-flex min-h-9 items-center gap-2 text-sm">
        <input type="checkbox" name="confirmed" value="yes" className="size-4.5 accent-leaf" />
        Chính người yêu cầu đã nhận và ký sổ từng hồ sơ, trừ hồ sơ gửi bưu chính
      </label>
    )}
    <Button name="command" value={command} look="secondary">
      {commandWords[command].action}
    </Button>
  </span>
)
