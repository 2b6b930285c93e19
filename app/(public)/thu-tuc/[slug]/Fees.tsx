import { Money } from '#components/ui/Money.tsx'
import { Table } from '#components/ui/Table.tsx'
import { dong } from '#lib/domain/kernel/money.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { ServiceOffer } from '#lib/queries/service-offer.ts'
import { Section } from './Section.tsx'

/** What it costs, who pays less, who pays nothing, and who says so. */
export const Fees = ({
  table,
  local,
}: {
  table: Procedure['feeTable']
  local: ServiceOffer['localFees']
}) => (
  <Section id="phi" title="Phí">
    <Table
      caption="Mức phí, mức giảm và trường hợp được miễn"
      captionHidden
      rows={table}
      rowKey={(row) => row.label}
      columns={[
        {
          key: 'label',
          header: 'Trường hợp',
          heads: true,
          cell: (row) => (
            <>
              {row.label}
              <span className="block font-normal text-ink-soft text-sm">{row.ref}</span>
            </>
          ),
        },
        {
          key: 'amount',
          header: 'Số tiền',
          figures: true,
          cell: (row) => (row.amount === 0 ? 'Miễn phí' : <Money amount={dong(row.amount)} />),
        },
      ]}
    />
    {local.length > 0 && (
      <ul className="mt-3 list-disc space-y-1 pl-6 marker:text-gold">
        {local.map(({ unit, label, amount }) => (
          <li key={`${unit} ${label}`}>
            {unit}: {label}, <Money amount={dong(amount)} />
          </li>
        ))}
      </ul>
    )}
    <p className="mt-3 text-ink-soft">
      Khi khai, số tiền phải nộp hiện ra ngay theo câu trả lời. Phí nộp tại Bộ phận Một cửa, có biên lai.
    </p>
  </Section>
)
