import { countText } from '#components/ui/number-words.ts'
import { Table } from '#components/ui/Table.tsx'
import type { Column } from '#lib/queries/statistics/columns.ts'
import type { Load } from '#lib/queries/statistics/load.ts'

type Props = {
  loads: readonly Load[]
  /** `holder`: an account, or 'nobody'. */
  filesLink: (column: Column, holder: string) => string
}

/** Who had how much: what officers finished in the period, and what lay with them at its end. */
export const LoadInPeriod = ({ loads, filesLink }: Props) => {
  const opens = (column: Column, count: (load: Load) => number) => (load: Load) => {
    const value = count(load)
    if (value === 0) return countText(value)
    return (
      <a
        href={filesLink(column, load.holderId ?? 'nobody')}
        className="link inline-flex min-h-8 items-center"
      >
        {countText(value)}
      </a>
    )
  }
  return (
    <Table
      caption="Theo phòng và cán bộ"
      captionHidden
      rows={loads}
      rowKey={(load) => `${load.divisionId} ${load.holderId}`}
      columns={[
        {
          key: 'holder',
          header: 'Cán bộ',
          heads: true,
          cell: ({ holder }) => holder ?? 'Chưa ai nhận xử lý',
        },
        { key: 'division', header: 'Phòng', cell: ({ division }) => division ?? 'Chưa phân phòng' },
        {
          key: 'finished',
          header: 'Giải quyết xong trong kỳ',
          figures: true,
          cell: opens('finished', (load) => load.finished),
        },
        { key: 'late', header: 'Trong đó quá hạn', figures: true, cell: opens('late', (load) => load.late) },
        {
          key: 'inProgress',
          header: 'Cuối kỳ đang giữ',
          figures: true,
          cell: opens('inProgress', (load) => load.inProgress),
        },
        {
          key: 'overdue',
          header: 'Trong đó quá hạn',
          figures: true,
          cell: opens('overdue', (load) => load.overdue),
        },
      ]}
    />
  )
}
