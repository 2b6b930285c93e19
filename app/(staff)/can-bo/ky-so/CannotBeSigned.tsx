import { Table } from '#components/ui/Table.tsx'
import type { SigningSheetLine } from '#lib/queries/signing-sheet.ts'
import { number, person, service, status } from '../_queue/columns.tsx'
import { obstacleWords } from './signing-words.ts'

/** What was chosen and cannot be signed now: why, and what to do about it. */
export const CannotBeSigned = ({ lines }: { lines: readonly SigningSheetLine[] }) => (
  <section className="mb-8">
    <h2 className="font-semibold text-xl">Để lại, chưa ký được: {lines.length} hồ sơ</h2>
    <p className="mt-1 mb-3 text-ink-soft">Mã xác thực không ký những hồ sơ này.</p>
    <Table
      caption="Các hồ sơ chưa ký được"
      captionHidden
      columns={[
        number,
        person,
        service,
        status,
        { key: 'why', header: 'Vì sao', cell: ({ obstacle }) => obstacle && obstacleWords(obstacle) },
      ]}
      rows={lines}
      rowKey={({ id }) => id}
    />
  </section>
)
