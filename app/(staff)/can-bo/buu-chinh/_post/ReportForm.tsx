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
        <div>
          <label htmlFor={state} className="block font-semibold text-sm">
            Tình trạng mới
          </label>
          <FieldMessages control={state} problem={returned?.problems[state]} />
          <select
            id={state}
            name="state"
            defaultValue={returned?.values.state ?? ''}
            className="control w-full"
          >
            <option value="">Chọn</option>
            {item.next.map((next) => (
              <option key={next} value={next}>
                {itemStateWords[next]}
              </option>
            ))}
          </select>
        </div>
        <p className="text-ink-soft text-sm">Khi đã phát, ghi thêm ai đã nhận:</p>
        <div>
          <label htmlFor={by} className="block font-semibold text-sm">
            Người đã nhận
          </label>
          <FieldMessages control={by} problem={returned?.problems[by]} />
          <input
            id={by}
            name="receivedBy"
            defaultValue={returned?.values.receivedBy}
            autoComplete="off"
            className="control w-full"
          />
        </div>
        <div>
          <label htmlFor={as} className="block font-semibold text-sm">
            Là
          </label>
          <FieldMessages control={as} problem={returned?.problems[as]} />
          <select
            id={as}
            name="receivedAs"
            defaultValue={returned?.values.receivedAs ?? ''}
            className="control w-full"
          >
            <option value="">Chọn</option>
            {Object.entries(receivedAs).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <Button look="secondary">Ghi nhận</Button>
      </form>
    </Disclosure>
  )
}
