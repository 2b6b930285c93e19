import type { Parked } from '#app/_http/parked-form.ts'
import { FieldMessages } from '#components/form/FieldMessages.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Money } from '#components/ui/Money.tsx'
import { type Column, Table } from '#components/ui/Table.tsx'
import { dong } from '#lib/domain/kernel/money.ts'
import { formatTelephone } from '#lib/domain/kernel/telephone.ts'
import type { BatchItem, BatchSheet } from '#lib/queries/post/batch-sheet.ts'
import { batchPath, labelControl } from './post-path.ts'

type Props = { batch: BatchSheet; parked: Parked | null; token: string }

/** Number and postage of every item, as on its label; an item can still be left out while the batch is here. */
export const LabelsForm = ({ batch, parked, token }: Props) => (
  <form method="post" action={`${batchPath(batch.id)}/nhan`} noValidate className="space-y-4">
    <input type="hidden" name="_token" value={token} />
    <Table
      caption="Số bưu gửi và cước"
      rows={batch.items}
      rowKey={({ id }) => id}
      columns={[
        ...whom,
        {
          key: 'itemNumber',
          header: 'Số bưu gửi',
          cell: (item) => <Written item={item} name="itemNumber" label="Số bưu gửi" parked={parked} />,
        },
        {
          key: 'postage',
          header: 'Cước (đồng)',
          cell: (item) => <Written item={item} name="postage" label="Cước" parked={parked} />,
        },
        { key: 'postageBy', header: 'Trả cước', cell: (item) => <Payer item={item} parked={parked} /> },
        {
          key: 'cash',
          header: 'Thu hộ',
          figures: true,
          cell: ({ cashOnDelivery }) =>
            cashOnDelivery === 0 ? 'không' : <Money amount={dong(cashOnDelivery)} />,
        },
        ...(batch.dispatchedAt ? [] : [leaveOut(batch)]),
      ]}
    />
    <Button look="secondary">Lưu số bưu gửi và cước</Button>
  </form>
)

const whom: readonly Column<BatchItem>[] = [
  {
    key: 'number',
    header: 'Mã hồ sơ',
    heads: true,
    cell: ({ caseId, number }) => (
      <a href={`/can-bo/ho-so/${caseId}`} className="link tabular-nums">
        {number}
      </a>
    ),
  },
  {
    key: 'to',
    header: 'Gửi đến',
    cell: ({ recipient, telephone, address }) => (
      <>
        <strong className="font-semibold">{recipient}</strong>, {formatTelephone(telephone)}
        <br />
        {address}
      </>
    ),
  },
]

const leaveOut = (batch: BatchSheet): Column<BatchItem> => ({
  key: 'leaveOut',
  header: 'Bỏ khỏi đợt',
  unlabelled: true,
  cell: ({ id, number }) => (
    <Button look="quiet" name="leaveOut" value={id} formAction={`${batchPath(batch.id)}/bo`}>
      Bỏ ra<span className="sr-only"> hồ sơ {number}</span>
    </Button>
  ),
})

type WrittenProps = { item: BatchItem; name: 'itemNumber' | 'postage'; label: string; parked: Parked | null }

const doubt = {
  s10: undefined,
  own: 'Không theo mẫu S10: số riêng của bưu chính.',
  wrongCheckDigit: 'Chữ số kiểm tra không khớp: xem lại nhãn.',
} as const

const Written = ({ item, name, label, parked }: WrittenProps) => {
  const control = labelControl(name, item.id)
  const problem = parked?.problems[control]
  const kept = name === 'postage' ? (item.postage ?? '') : (item.itemNumber ?? '')
  return (
    <>
      <label className="sr-only" htmlFor={control}>
        {label} của hồ sơ {item.number}
      </label>
      <FieldMessages
        control={control}
        problem={problem}
        warning={name === 'itemNumber' && item.numberKind ? doubt[item.numberKind] : undefined}
      />
      <input
        id={control}
        name={control}
        defaultValue={parked?.values[control] ?? kept}
        inputMode={name === 'postage' ? 'numeric' : undefined}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem ? true : undefined}
        className={`control ${name === 'postage' ? 'min-w-24 text-end' : 'min-w-46'}`}
      />
    </>
  )
}

const Payer = ({ item, parked }: { item: BatchItem; parked: Parked | null }) => {
  const control = labelControl('postageBy', item.id)
  return (
    <select
      name={control}
      defaultValue={parked?.values[control] ?? item.postageBy}
      aria-label={`Người trả cước của hồ sơ ${item.number}`}
      className="control min-w-34"
    >
      <option value="recipient">Người nhận</option>
      <option value="office">Cơ quan</option>
    </select>
  )
}
