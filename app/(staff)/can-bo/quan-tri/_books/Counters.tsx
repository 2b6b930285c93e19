import { theWorld } from '#app/_http/the-world.ts'
import { Table } from '#components/ui/Table.tsx'
import type { Person } from '#lib/domain/access/actor.ts'
import { counterLines } from '#lib/queries/administration/counters.ts'

/** How far the books have come. */
export const Counters = async ({ actor }: { actor: Person }) => {
  const lines = await counterLines(actor, theWorld())
  if (lines.length === 0) return null
  return (
    <Table
      caption="Số đã cấp gần đây"
      rows={lines}
      rowKey={({ unit, book, period }) => `${unit} ${book} ${period}`}
      columns={[
        { key: 'book', header: 'Sổ', heads: true, cell: ({ book }) => book },
        { key: 'unit', header: 'Cơ quan', cell: ({ unit }) => unit },
        { key: 'period', header: 'Năm hoặc ngày', cell: ({ period }) => period },
        { key: 'value', header: 'Số cuối', figures: true, cell: ({ value }) => value },
      ]}
    />
  )
}
