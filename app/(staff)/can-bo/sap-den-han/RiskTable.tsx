import { TimeLeftMark } from '#components/case/TimeLeftMark.tsx'
import { Table } from '#components/ui/Table.tsx'
import type { BoardLine, DueSoonBoard, Risk } from '#lib/queries/due-soon-board.ts'
import { due, holder, number, person, status } from '../_queue/columns.tsx'
import { rowLook } from '../_queue/row-look.ts'
import { AssignForm } from './AssignForm.tsx'

type Props = {
  lines: readonly BoardLine[]
  loads: DueSoonBoard['loads']
  /** ISO day. */
  today: string
  token: string
  path: string
}

const riskWords: Readonly<Record<Risk, string>> = {
  late: 'Đã quá hạn',
  today: 'Hạn hôm nay',
  soon: 'Đến hạn trong 2 ngày',
  pace: 'Sẽ trễ với tốc độ này',
}

/** The files that need a head, most urgent first, each with the way to give it to somebody who has time. */
export const RiskTable = ({ lines, loads, today, token, path }: Props) => (
  <Table
    caption={`${lines.length} hồ sơ cần lưu ý`}
    rows={lines}
    rowKey={(line) => line.id}
    rowLook={rowLook}
    columns={[
      number,
      person,
      status,
      {
        key: 'risk',
        header: 'Vì sao ở đây',
        oneLine: true,
        cell: ({ risk }) => (
          <TimeLeftMark kind={risk === 'pace' ? 'soon' : risk}>{riskWords[risk]}</TimeLeftMark>
        ),
      },
      due(today),
      holder(today),
      {
        key: 'assign',
        header: 'Giao lại',
        cell: (line) =>
          line.can.includes('assign') && (
            <AssignForm line={line} officers={othersFor(line, loads)} token={token} path={path} />
          ),
      },
    ]}
  />
)

/** The officers of the file's division who do not hold it yet, the one with the least in hand first. */
const othersFor = ({ divisionId, holderId }: BoardLine, loads: Props['loads']) =>
  loads
    .filter((load) => load.accountId !== holderId && (divisionId === null || load.divisionId === divisionId))
    .toSorted((a, b) => a.open - b.open)
