import { Table } from '#components/ui/Table.tsx'
import type { OfficerLoad } from '#lib/queries/officer-load.ts'

/** On the heads' board also how many will be late at this pace; null where nothing is known of it yet. */
type Load = OfficerLoad & { readonly willBeLate?: number | null }

/** What each officer has in hand, the fullest first; each name leads to their files. */
export const LoadTable = ({ loads, linked }: { loads: readonly Load[]; linked: boolean }) => (
  <Table
    caption="Hồ sơ theo chuyên viên"
    rows={loads}
    rowKey={(load) => `${load.accountId} ${load.division}`}
    rowLook={(load) => (load.late > 0 ? 'late' : 'plain')}
    columns={[
      {
        key: 'name',
        header: 'Chuyên viên',
        heads: true,
        cell: (load) =>
          linked && load.open + load.withCitizen > 0 ? (
            <a href={`/can-bo/xu-ly?loc=ca-phong&cua=${load.accountId}`} className="link">
              {load.fullName}
            </a>
          ) : (
            load.fullName
          ),
      },
      { key: 'division', header: 'Phòng', cell: (load) => load.division },
      { key: 'open', header: 'Đang giữ', figures: true, cell: (load) => load.open },
      { key: 'late', header: 'Quá hạn', figures: true, cell: (load) => load.late },
      { key: 'soon', header: 'Đến hạn trong 2 ngày', figures: true, cell: (load) => load.dueSoon },
      { key: 'pace', header: 'Trình trong 4 tuần', figures: true, cell: (load) => load.pace.finished },
      ...(loads.some(({ willBeLate }) => willBeLate !== undefined)
        ? [
            {
              key: 'willBeLate',
              header: 'Sẽ trễ với tốc độ này',
              figures: true,
              cell: ({ willBeLate }: Load) => willBeLate ?? 'chưa rõ',
            },
          ]
        : []),
      { key: 'citizen', header: 'Chờ người nộp', figures: true, cell: (load) => load.withCitizen },
    ]}
  />
)
