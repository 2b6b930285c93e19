import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { Table } from '#components/ui/Table.tsx'
import type { ChangeView } from '#lib/queries/calendar/calendar-change.ts'

type Line = { number: string; unit: string; from: string; to: string; at?: string }

/** What the change would move, or what it has moved, file by file. */
export const ChangeEffect = ({ view: { change, preview, moved } }: { view: ChangeView }) => {
  if (preview)
    return (
      <>
        <Notice
          kind="info"
          title={
            preview.moves.length === 0
              ? 'Duyệt thì không hồ sơ nào đổi ngày hẹn trả'
              : `Duyệt thì ${preview.moves.length} hồ sơ đang mở đổi ngày hẹn trả`
          }
        >
          {preview.moves.length > 0 && (
            <p>Người nộp của các hồ sơ ấy được báo. Hồ sơ trễ hạn thì giữ nguyên ngày hẹn.</p>
          )}
          {preview.overdueStay > 0 && (
            <p>{preview.overdueStay} hồ sơ đã trễ hạn hoặc sẽ trễ ngay, không tính lại.</p>
          )}
        </Notice>
        <Lines caption="Hồ sơ sẽ đổi ngày hẹn trả" lines={preview.moves} />
      </>
    )
  if (change.state !== 'approved' && moved.length === 0) return null
  return (
    <>
      <Notice
        kind={change.recounted === null ? 'warning' : 'success'}
        title={
          change.recounted === null
            ? 'Đang tính lại hồ sơ đang mở'
            : `Đã tính lại: ${change.recounted} hồ sơ đổi ngày hẹn trả`
        }
      >
        {change.recounted === null && <p>Tải lại trang sau ít phút để xem kết quả.</p>}
      </Notice>
      <Lines caption="Hồ sơ đã đổi ngày hẹn trả" lines={moved} />
    </>
  )
}

const Lines = ({ caption, lines }: { caption: string; lines: readonly Line[] }) =>
  lines.length === 0 ? null : (
    <Table
      caption={caption}
      rows={lines}
      rowKey={({ number, to }) => `${number} ${to}`}
      columns={[
        { key: 'number', header: 'Mã hồ sơ', heads: true, cell: ({ number }) => number },
        { key: 'unit', header: 'Cơ quan', cell: ({ unit }) => unit },
        { key: 'from', header: 'Từ', cell: ({ from }) => <Dateline day={from} weekday /> },
        { key: 'to', header: 'Sang', cell: ({ to }) => <Dateline day={to} weekday /> },
        ...(lines.some(({ at }) => at)
          ? [{ key: 'at', header: 'Lúc', cell: ({ at }: Line) => at && <Moment at={at} /> }]
          : []),
      ]}
    />
  )
