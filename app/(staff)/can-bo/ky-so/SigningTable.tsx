import { Button } from '#components/ui/Button.tsx'
import { type Column, Table } from '#components/ui/Table.tsx'
import type { SigningSheetLine } from '#lib/queries/signing-sheet.ts'
import { due, number, person, service } from '../_queue/columns.tsx'
import { casePath } from '../ho-so/[id]/_sheet/case-path.ts'
import { signingPath } from './signing-address.ts'

type Props = {
  lines: readonly SigningSheetLine[]
  chosen: readonly string[]
  /** Whether other files stand on the page too, that are not signed. */
  isNamed: boolean
  today: string
}

/** The results that would be signed, each with the paper to read; one may be taken out of the list, without any script. */
export const SigningTable = ({ lines, chosen, isNamed, today }: Props) => (
  <form action={signingPath}>
    <input type="hidden" name="chon" value={chosen.join('.')} />
    <Table
      caption="Các kết quả sẽ ký"
      captionHidden={!isNamed}
      columns={[number, kind, person, service, due(today), paper, ...(chosen.length > 1 ? [takeOut] : [])]}
      rows={lines}
      rowKey={({ id }) => id}
    />
  </form>
)

const kind: Column<SigningSheetLine> = {
  key: 'kind',
  header: 'Kết quả',
  cell: (line) => (
    <>
      {line.kind} <span className="whitespace-nowrap text-ink-soft text-sm">bản {line.seen}</span>
    </>
  ),
}

const paper: Column<SigningSheetLine> = {
  key: 'paper',
  header: 'Xem trước',
  cell: (line) => (
    <a
      href={`${casePath(line.id)}/xem-truoc.pdf`}
      target="_blank"
      rel="noreferrer"
      className="link whitespace-nowrap"
    >
      Bản PDF
      <span className="sr-only"> của hồ sơ {line.number}, mở trong thẻ mới</span>
    </a>
  ),
}

const takeOut: Column<SigningSheetLine> = {
  key: 'takeOut',
  header: 'Bỏ ra',
  unlabelled: true,
  cell: (line) => (
    <span className="-mx-2 -my-2.5 inline-block whitespace-nowrap">
      <Button name="bo" value={line.id} look="quiet">
        Bỏ ra<span className="sr-only"> hồ sơ {line.number}</span>
      </Button>
    </span>
  ),
}
