import { Dateline } from '#components/ui/Dateline.tsx'
import { Table } from '#components/ui/Table.tsx'
import type { Outcome } from '#lib/queries/statistics/columns.ts'
import type { FileBehind } from '#lib/queries/statistics/files-behind.ts'

const words: Readonly<Record<Outcome, string>> = {
  early: 'Xong trước hạn',
  onTime: 'Xong đúng hạn',
  late: 'Xong quá hạn',
  inTime: 'Đang giải quyết, trong hạn',
  overdue: 'Đang giải quyết, quá hạn',
  noRunningDeadline: 'Chờ người nộp bổ sung',
  endedOtherwise: 'Từ chối hoặc đã rút',
}

/** Files by code, without names: who needs them opens the file. */
export const FilesTable = ({ files, caption }: { files: readonly FileBehind[]; caption: string }) => (
  <Table
    caption={caption}
    captionHidden
    rows={files}
    rowKey={(file) => file.id}
    rowLook={({ outcome }) => (outcome === 'late' || outcome === 'overdue' ? 'late' : 'plain')}
    columns={[
      {
        key: 'code',
        header: 'Mã hồ sơ',
        heads: true,
        cell: (file) => (
          <a href={`/can-bo/ho-so/${file.id}`} className="link inline-flex min-h-8 items-center">
            {file.dossierCode}
          </a>
        ),
      },
      { key: 'procedure', header: 'Thủ tục', cell: (file) => file.procedure },
      { key: 'accepted', header: 'Tiếp nhận', cell: (file) => <Dateline day={file.acceptedOn} /> },
      {
        key: 'due',
        header: 'Hẹn trả',
        cell: (file) => (file.dueOn ? <Dateline day={file.dueOn} /> : 'không tính hạn'),
      },
      {
        key: 'ended',
        header: 'Kết thúc',
        cell: (file) => (file.endedOn ? <Dateline day={file.endedOn} /> : 'chưa'),
      },
      { key: 'outcome', header: 'Cuối kỳ', cell: (file) => words[file.outcome] },
    ]}
  />
)
