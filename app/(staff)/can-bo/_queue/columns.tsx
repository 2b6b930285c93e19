import { AnswerClock } from '#components/case/AnswerClock.tsx'
import { channelWords } from '#components/case/channel-words.ts'
import { DueDate } from '#components/case/DueDate.tsx'
import { StatusTag } from '#components/case/StatusTag.tsx'
import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import { daysBetween } from '#components/ui/day-words.ts'
import type { Column } from '#components/ui/Table.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import type { QueueRow } from '#lib/queries/queue-page.ts'

export type QueueColumn = Column<QueueRow>

/** The columns that lists of files are made of. The number leads to the file. */
export const number: QueueColumn = {
  key: 'number',
  oneLine: true,
  header: 'Mã hồ sơ',
  heads: true,
  cell: (row) => (
    <a href={`/can-bo/ho-so/${row.id}`} className="link whitespace-nowrap tabular-nums">
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
  header: 'Cách nộp',
  cell: (row) => (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {channelWords(row.channel)}
      {row.hasBeenMended && <Tag tone="lotus">Đã bổ sung</Tag>}
    </span>
  ),
}

export const sentAt: QueueColumn = {
  key: 'sentAt',
  oneLine: true,
  header: 'Gửi lúc',
  cell: (row) => <Moment at={row.sentAt} />,
}

export const answer = (today: string): QueueColumn => ({
  key: 'answer',
  oneLine: true,
  header: 'Trả lời trước',
  cell: (row) =>
    row.answer ? (
      <AnswerClock {...row.answer} today={today} />
    ) : (
      <span className="text-ink-soft">trong ngày</span>
    ),
})

export const status: QueueColumn = {
  key: 'status',
  header: 'Tình trạng',
  cell: (row) => <StatusTag status={row.status} />,
}

export const holder: QueueColumn = {
  key: 'holder',
  oneLine: true,
  header: 'Người giữ',
  cell: (row) => row.holder ?? <span className="text-ink-soft">chưa có</span>,
}

export const due = (today: string): QueueColumn => ({
  key: 'due',
  oneLine: true,
  header: 'Hẹn trả',
  cell: (row) =>
    row.dueOn ? (
      <DueDate dueOn={row.dueOn} today={today} doneOn={row.finishedOn ?? undefined} />
    ) : (
      <span className="text-ink-soft">không tính hạn</span>
    ),
})

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
