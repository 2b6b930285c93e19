import { Button } from '#components/ui/Button.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { Table } from '#components/ui/Table.tsx'
import { formatTelephone } from '#lib/domain/kernel/telephone.ts'
import type { PostRoom } from '#lib/queries/post/batches.ts'
import { postPath } from './post-path.ts'

/** Results that lie ready and go by post; all that can go are ticked. */
export const ReadyForm = ({ room, token }: { room: PostRoom; token: string }) =>
  room.ready.length === 0 ? (
    <EmptyState title="Không có kết quả nào chờ gửi">
      Kết quả đã vào sổ của người chọn nhận qua bưu chính sẽ hiện ở đây.
    </EmptyState>
  ) : (
    <form method="post" action={`${postPath}/lap`} className="space-y-4">
      <input type="hidden" name="_token" value={token} />
      <input type="hidden" name="unitCode" value={room.unitCode} />
      <Table
        caption={`Chờ gửi: ${room.ready.length} kết quả`}
        rows={room.ready}
        rowKey={({ caseId }) => caseId}
        columns={[
          {
            key: 'tick',
            header: 'Chọn',
            unlabelled: true,
            cell: ({ caseId, number, isFeeSettled }) =>
              isFeeSettled && (
                <label className="-m-2 inline-flex min-h-9 min-w-9 items-center justify-center p-2">
                  <input
                    type="checkbox"
                    name={`f.${caseId}`}
                    value="yes"
                    defaultChecked
                    className="size-4.5 accent-leaf"
                  />
                  <span className="sr-only">Chọn hồ sơ {number}</span>
                </label>
              ),
          },
          {
            key: 'number',
            header: 'Mã hồ sơ',
            heads: true,
            cell: ({ caseId, number }) => (
              <a href={`/can-bo/ho-so/${caseId}`} className="link whitespace-nowrap tabular-nums">
                {number}
              </a>
            ),
          },
          { key: 'recipient', header: 'Người nhận', oneLine: true, cell: ({ recipient }) => recipient },
          {
            key: 'telephone',
            header: 'Điện thoại',
            oneLine: true,
            cell: ({ telephone }) => formatTelephone(telephone),
          },
          { key: 'address', header: 'Địa chỉ', cell: ({ address }) => address },
          {
            key: 'fee',
            header: 'Phí',
            oneLine: true,
            cell: ({ isFeeSettled }) =>
              isFeeSettled ? (
                'Đã xong'
              ) : (
                <span className="font-semibold text-amber">Chưa thu, chưa gửi được</span>
              ),
          },
        ]}
      />
      <Button icon="post">Lập đợt gửi</Button>
    </form>
  )
