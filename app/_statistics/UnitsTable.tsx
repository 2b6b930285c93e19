import { countText } from '#components/ui/number-words.ts'
import { Table } from '#components/ui/Table.tsx'
import { formatPercent, formatPoints, pointsOverTarget } from '#lib/domain/statistics/online-share.ts'
import type { Figures, UnitFigures } from '#lib/queries/statistics/report.ts'

type Props = {
  units: readonly UnitFigures[]
  unitLink: (code: string) => string
  /** What they come to, with its words. */
  sum?: Figures & { readonly name: string }
}

/** The units side by side; those that received nothing stand there too. */
export const UnitsTable = ({ units, unitLink, sum }: Props) => (
  <Table
    caption="Theo đơn vị"
    captionHidden
    rows={sum ? [...units, { ...sum, code: '', target: null }] : units}
    rowKey={(unit) => unit.code}
    columns={[
      {
        key: 'name',
        header: 'Đơn vị',
        heads: true,
        cell: (unit) =>
          unit.code === '' ? (
            <strong className="font-semibold">{unit.name}</strong>
          ) : (
            <a href={unitLink(unit.code)} className="link inline-flex min-h-11 items-center font-normal">
              {unit.name}
            </a>
          ),
      },
      {
        key: 'received',
        header: 'Tiếp nhận',
        figures: true,
        cell: ({ row }) => countText(row.received.online + row.received.direct),
      },
      {
        key: 'online',
        header: 'Trực tuyến',
        figures: true,
        cell: ({ row }) => countText(row.received.online),
      },
      { key: 'share', header: 'Tỷ lệ', figures: true, cell: ({ share }) => formatPercent(share) },
      { key: 'target', header: 'So với cam kết', figures: true, cell: againstTarget },
      { key: 'early', header: 'Trước hạn', figures: true, cell: ({ row }) => countText(row.finished.early) },
      { key: 'onTime', header: 'Đúng hạn', figures: true, cell: ({ row }) => countText(row.finished.onTime) },
      { key: 'late', header: 'Quá hạn', figures: true, cell: ({ row }) => countText(row.finished.late) },
      {
        key: 'open',
        header: 'Đang giải quyết',
        figures: true,
        cell: ({ row }) => countText(row.inProgress.total),
      },
    ]}
  />
)

const againstTarget = ({ share, target }: UnitFigures): string => {
  if (!target) return 'không có'
  const committed = formatPercent(target.committed)
  return share === null
    ? committed
    : `${committed}, ${formatPoints(pointsOverTarget(share, target.committed))}`
}
