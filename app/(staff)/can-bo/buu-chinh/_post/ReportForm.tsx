import type { ReactNode } from 'react'
import type { Parked } from '#app/_http/parked-form.ts'
import { itemStateWords } from '#components/case/item-state-words.ts'
import { FieldMessages } from '#components/form/FieldMessages.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { receivedAs } from '#lib/domain/post/item-state.ts'
import type { BatchItem } from '#lib/queries/post/batch-sheet.ts'
import { batchPath } from './post-path.ts'

type Props = { batchId: string; item: BatchItem; parked: Parked | null; token: string }

/** What the desk heard of an item: by telephone, from a list, or because it lies on the table again. */
export const ReportForm = ({ batchId, item, parked, token }: Props) => {
  if (item.next.length === 0) return <span className="text-ink-soft">Đã xong</span>
  const returned = parked?.values.itemId === item.id ? parked : null
  const [state, by, as] = (['state', 'receivedBy', 'receivedAs'] as const).map(
    (name) => `${name}.${item.id}`,
  ) as [string, string, string]
  return (
    <Disclosure summary="Ghi tình trạng" open={returned !== null}>
      <form method="post" action={`${batchPath(batchId)}/bao`} noValidate className="grid max-w-72 gap-3">
        <input type="hidden" name="_token" value={token} />
        <input type="hidden" name="itemId" value={item.id} />
        <Asked control={state} label="Tình trạng mới" problem={returned?.problems[state]}>
          <Choices
            control={state}
            name="state"
            chosen={returned?.values.state}
            options={item.next.map((next) => [next, itemStateWords[next]])}
          />
        </Asked>
        <p className="text-ink-soft text-sm">Khi đã phát, ghi thêm ai đã nhận:</p>
        <Asked control={by} label="Người đã nhận" problem={returned?.problems[by]}>
          <input
            id={by}
            name="receivedBy"
            defaultValue={returned?.values.receivedBy}
            autoComplete="off"
            className="control w-full"
          />
        </Asked>
        <Asked control={as} label="Là" problem={returned?.problems[as]}>
          <Choices
            control={as}
            name="receivedAs"
            chosen={returned?.values.receivedAs}
            options={Object.entries(receivedAs)}
          />
        </Asked>
        <Button look="secondary">Ghi nhận</Button>
      </form>
    </Disclosure>
  )
}

type AskedProps = { control: string; label: string; problem: string | undefined; children: ReactNode }

/** A question of this small form: the table has one in each row, so that every control bears the item's id. */
const Asked = ({ control, label, problem, children }: AskedProps) => (
  <div>
    <label htmlFor={control} className="block font-semibold text-sm">
      {label}
    </label>
    <FieldMessages control={control} problem={problem} />
    {children}
  </div>
)

type ChoicesProps = {
  control: string
  name: string
  chosen: string | undefined
  options: readonly (readonly [value: string, label: string])[]
}

const Choices = ({ control, name, chosen = '', options }: ChoicesProps) => (
  <select id={control} name={name} defaultValue={chosen} className="control w-full">
    <option value="">Chọn</option>
    {options.map(([value, label]) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
)
