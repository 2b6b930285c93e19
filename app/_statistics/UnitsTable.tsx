import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { countText, distanceText, shareText } from '#components/ui/number-words.ts'
import { Table } from '#components/ui/Table.tsx'
import { pointsOverTarget } from '#lib/domain/statistics/online-share.ts'
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
    caption={say('Theo đơn vị')}
    captionHidden
    rows={sum ? [...units, { ...sum, code: '', target: null }] : units}
    rowKey={(unit) => unit.code}
    columns={[
      {
        key: 'name',
        header: say('Đơn vị'),
        heads: true,
        cell: (unit) =>
          unit.code === '' ? (
            <strong className="font-semibold">{unit.name}</strong>
          ) : (
            <a href={unitLink(unit.code)} className="link inline-flex min-h-11 items-center font-normal">
              <Vietnamese>{unit.name}</Vietnamese>
            </a>
          ),
      },
      {
        key: 'received',
        header: say('Tiếp nhận'),
        figures: true,
        cell: ({ row }) => countText(row.received.online + row.received.direct),
      },
      {
        key: 'online',
        header: say('Trực tuyến'),
        figures: true,
        cell: ({ row }) => countText(row.received.online),
      },
      { key: 'share', header: say('Tỷ lệ'), figures: true, cell: ({ share }) => shareText(share) },
      { key: 'target', header: say('So với cam kết'), figures: true, cell: againstTarget },
      {
        key: 'early',
        header: say('Trước hạn'),
        figures: true,
        cell: ({ row }) => countText(row.finished.early),
      },
      {
        key: 'onTime',
        header: say('Đúng hạn'),
        figures: true,
        cell: ({ row }) => countText(row.finished.onTime),
      },
      { key: 'late', header: say('Quá hạn'), figures: true, cell: ({ row }) => countText(row.finished.late) },
      {
        key: 'open',
        header: say('Đang giải quyết'),
        figures: true,
        cell: ({ row }) => countText(row.inProgress.total),
      },
    ]}
  />
)

const againstTarget = ({ share, target }: UnitFigures): string => {
  if (!target) return say('không có')
  const committed = shareText(target.committed)
  return share === null
    ? committed
    : `${committed}, ${distanceText(pointsOverTarget(share, target.committed))}`
}
