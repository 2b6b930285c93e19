import { TimeLeftMark } from '#components/case/TimeLeftMark.tsx'
import { timeLeftWords } from '#components/case/time-left-words.ts'
import { Dateline } from '#components/ui/Dateline.tsx'
import { Table } from '#components/ui/Table.tsx'
import type { BoardLine, DueSoonBoard } from '#lib/queries/due-soon-board.ts'
import { holder, number, person, status } from '../_queue/columns.tsx'
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
      { key: 'due', header: 'Hẹn trả', cell: (line) => <Due line={line} today={today} /> },
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

const Due = ({ line, today }: { line: BoardLine; today: string }) => (
  <span className="inline-flex flex-wrap items-center gap-x-2">
    {line.dueOn && <Dateline day={line.dueOn} />}
    <TimeLeftMark kind={line.timeLeft}>{timeLeftWords(line, today)}</TimeLeftMark>
    {line.risk === 'pace' && <TimeLeftMark kind="soon">sẽ trễ với tốc độ này</TimeLeftMark>}
  </span>
)

/** The officers of the file's division who do not hold it yet, the one with the least in hand first. */
const othersFor = ({ divisionId, holderId }: BoardLine, loads: Props['loads']) =>
  loads
    .filter((load) => load.accountId !== holderId && (divisionId === null || load.divisionId === divisionId))
    .toSorted((a, b) => a.open - b.open)
