import { channelWords } from '#components/case/channel-words.ts'
import { DueDate } from '#components/case/DueDate.tsx'
import { HeldBy } from '#components/case/HeldBy.tsx'
import { StatusTag } from '#components/case/StatusTag.tsx'
import { TimeLeftMark } from '#components/case/TimeLeftMark.tsx'
import { timeLeftWords } from '#components/case/time-left-words.ts'
import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import { daysBetween, momentText } from '#components/ui/day-words.ts'
import type { Column } from '#components/ui/Table.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import type { QueueLine } from '#lib/queries/queue-page.ts'
import type { QueueRow } from '#lib/queries/queue-row.ts'

export type QueueColumn = Column<QueueRow>

/** A box for what can be done with several files at once; it says which version of the file was seen. */
export const tick = (all: boolean): Column<QueueLine> => ({
  key: 'tick',
  header: 'Chọn',
  unlabelled: true,
  cell: (row) =>
    row.can.length > 0 && (
      <label className="-m-2 inline-flex min-h-9 min-w-9 items-center justify-center p-2">
        <input
          type="checkbox"
          name={`f.${row.id}`}
          value={row.version}
          defaultChecked={all}
          className="size-4.5 accent-leaf"
        />
        <span className="sr-only">Chọn hồ sơ {row.number}</span>
      </label>
    ),
})

/** The columns that lists of files are made of. The number leads to the file. */
export const number: QueueColumn = {
  key: 'number',
  oneLine: true,
  header: 'Mã hồ sơ',
  heads: true,
  cell: (row) => (
    <a href={`/can-bo/ho-so/${row.id}`} data-row-link="" className="link whitespace-nowrap tabular-nums">
      {row.number}
    </a>
  ),
}

export const person: QueueColumn = {
  key: 'person',
  oneLine: true,
  header: 'Họ và tên',
  cell: (row) => row.person,
}

export const service: QueueColumn = {
  key: 'service',
  oneLine: true,
  header: 'Thủ tục',
  cell: (row) => row.service,
}

export const channel: QueueColumn = {
  key: 'channel',
  oneLine: true,
  header: 'Cách nộp',
  cell: (row) => (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {channelWords(row.channel)}
      {row.hasBeenMended && <Tag tone="lotus">Đã bổ sung</Tag>}
    </span>
  ),
}

export const answer = (today: string): QueueColumn => ({
  key: 'answer',
  oneLine: true,
  header: 'Trả lời trước',
  cell: (row) =>
    row.answer ? (
      <span className="inline-flex flex-wrap items-center gap-x-2">
        <time dateTime={row.answer.by}>{untilWords(row.answer.by, today)}</time>
        <TimeLeftMark kind={row.timeLeft}>{timeLeftWords(row, today)}</TimeLeftMark>
      </span>
    ) : (
      <span className="text-ink-soft">trong ngày</span>
    ),
})

const untilWords = (by: string, today: string): string => {
  const { day, time } = momentText(by)
  return day === formatDate(today) ? `${time} hôm nay` : `${time}, ${day}`
}

export const status: QueueColumn = {
  key: 'status',
  header: 'Tình trạng',
  cell: (row) => <StatusTag status={row.status} />,
}

export const holder = (today: string): QueueColumn => ({
  key: 'holder',
  header: 'Người giữ',
  cell: (row) =>
    row.holder ? (
      <HeldBy holder={row.holder} since={row.heldSince} today={today} />
    ) : (
      <span className="text-ink-soft">chưa có</span>
    ),
})

/** The day, and the working time until it; once the result is there, how it was kept. */
export const due = (today: string): QueueColumn => ({
  key: 'due',
  oneLine: true,
  header: 'Hẹn trả',
  cell: (row) =>
    row.dueOn && row.finishedOn ? (
      <DueDate dueOn={row.dueOn} today={today} doneOn={row.finishedOn} />
    ) : (
      <span className="inline-flex flex-wrap items-center gap-x-2">
        {row.dueOn && <Dateline day={row.dueOn} />}
        <TimeLeftMark kind={row.timeLeft}>{timeLeftWords(row, today)}</TimeLeftMark>
        {row.appointedOn && (
          <span className="text-ink-soft text-sm">
            đã xin lỗi, hẹn lại <Dateline day={row.appointedOn} />
          </span>
        )}
      </span>
    ),
})

const paperPlaces = {
  desk: 'ở Bộ phận Một cửa',
  toDivision: 'đang chuyển đến phòng',
  division: 'ở phòng',
  toDesk: 'đang chuyển về Một cửa',
} as const

export const paper: QueueColumn = {
  key: 'paper',
  oneLine: true,
  header: 'Bản giấy',
  cell: (row) => (row.paperAt ? paperPlaces[row.paperAt] : 'không có'),
}

/** Days that a result lies in the drawer are measured: it should go out the day it comes in. */
export const inDrawer = (today: string): QueueColumn => ({
  key: 'inDrawer',
  oneLine: true,
  header: 'Kết quả về',
  cell: (row) => {
    if (!row.finishedOn) return null
    const days = daysBetween(row.finishedOn, today)
    return (
      <span className="inline-flex flex-wrap gap-x-2">
        <Dateline day={row.finishedOn} />
        <span className={days > 7 ? 'font-semibold text-amber' : 'text-ink-soft'}>
          {days === 0 ? 'về hôm nay' : `chờ ${days} ngày`}
        </span>
      </span>
    )
  },
})

export const fee: QueueColumn = {
  key: 'fee',
  oneLine: true,
  header: 'Phí',
  cell: (row) => (row.feeSettled ? 'Đã xong' : <span className="font-semibold text-amber">Chưa thu</span>),
}

export const changedAt: QueueColumn = {
  key: 'changedAt',
  oneLine: true,
  header: 'Cập nhật',
  cell: (row) => <Moment at={row.changedAt} />,
}
