import { langOf, say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Money } from '#components/ui/Money.tsx'
import { Table } from '#components/ui/Table.tsx'
import { dong } from '#lib/domain/kernel/money.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { ShownService } from '#lib/procedures/english/index.ts'

/** Every amount that a service knows, in force today, and the article that it comes from. */
export const FeeTable = ({ service, table }: { service: ShownService; table: Procedure['feeTable'] }) =>
  table.length === 0 ? (
    <p className="font-semibold">{say('Không mất phí')}</p>
  ) : (
    <Table
      caption={say('Mức phí, mức giảm và trường hợp được miễn')}
      captionHidden
      rows={table}
      rowKey={(row) => row.label}
      columns={[
        {
          key: 'label',
          header: say('Trường hợp'),
          heads: true,
          cell: (row) => (
            <>
              <span lang={langOf(service.language)}>{service.say(row.label)}</span>
              <span className="block font-normal text-ink-soft text-sm">
                <Vietnamese>{row.ref}</Vietnamese>
              </span>
            </>
          ),
        },
        {
          key: 'amount',
          header: say('Số tiền'),
          figures: true,
          cell: (row) => (row.amount === 0 ? say('Không thu') : <Money amount={dong(row.amount)} />),
        },
      ]}
    />
  )
