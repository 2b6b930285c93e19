import { Card } from '#components/ui/Card.tsx'
import { Figure } from '#components/ui/Figure.tsx'
import { countText } from '#components/ui/number-words.ts'
import { Table } from '#components/ui/Table.tsx'
import { formatTelephone } from '#lib/domain/kernel/telephone.ts'
import type { DrawerFigures } from '#lib/queries/drawer.ts'

/** How long results lay between their arrival at the desk and their return, and which lie there too long now. */
export const DrawerFacts = ({ figures: { returned, waiting } }: { figures: DrawerFigures }) => (
  <Card title="Kết quả nằm trong ngăn">
    {returned.medianDays === null || returned.longestDays === null ? (
      <p className="text-ink-soft">Chưa phát sinh: không có kết quả nào được trả trong kỳ.</p>
    ) : (
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        <Figure label="Kết quả đã trả trong kỳ" value={countText(returned.results)} />
        <Figure label="Một nửa được trả trong" value={`${countText(returned.medianDays)} ngày`} />
        <Figure label="Lâu nhất" value={`${countText(returned.longestDays)} ngày`} />
        <Figure label="Nằm quá 10 ngày" value={countText(returned.tooLong)} />
      </dl>
    )}
    {waiting.length > 0 && (
      <div className="mt-5">
        <Table
          caption="Đang nằm quá 10 ngày"
          rows={waiting}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'number',
              header: 'Mã hồ sơ',
              heads: true,
              cell: ({ id, number }) => (
                <a href={`/can-bo/ho-so/${id}`} className="link tabular-nums">
                  {number}
                </a>
              ),
            },
            { key: 'person', header: 'Họ và tên', cell: ({ person }) => person },
            {
              key: 'telephone',
              header: 'Điện thoại',
              cell: ({ telephone }) => (telephone ? formatTelephone(telephone) : 'không có'),
            },
            { key: 'days', header: 'Số ngày', figures: true, cell: ({ days }) => countText(days) },
          ]}
        />
      </div>
    )}
  </Card>
)
