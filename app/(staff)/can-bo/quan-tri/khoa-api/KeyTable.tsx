import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import { type Column, Table } from '#components/ui/Table.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import type { KeyLine } from '#lib/queries/api/system-view.ts'
import { ActButton } from './ActButton.tsx'

type Props = { keys: readonly KeyLine[]; system: string; name: string; token: string }

const states = {
  inForce: { words: 'Đang dùng được', tone: 'leaf' },
  expired: { words: 'Hết hạn', tone: 'plain' },
  revoked: { words: 'Đã thu hồi', tone: 'plain' },
} as const

const columns: readonly Column<KeyLine>[] = [
  { key: 'id', header: 'Khóa', heads: true, cell: ({ id }) => <code>{id}</code> },
  {
    key: 'state',
    header: 'Tình trạng',
    cell: ({ state }) => <Tag tone={states[state].tone}>{states[state].words}</Tag>,
  },
  { key: 'issued', header: 'Cấp lúc', cell: ({ issuedAt }) => <Moment at={issuedAt} /> },
  { key: 'expires', header: 'Dùng đến hết', cell: ({ expiresOn }) => <Dateline day={expiresOn} /> },
  {
    key: 'used',
    header: 'Dùng gần nhất',
    cell: ({ lastUsedAt }) => (lastUsedAt ? <Moment at={lastUsedAt} /> : 'Chưa dùng'),
  },
]

/** The keys of a system, latest first. */
export const KeyTable = ({ keys, ...isDoing }: Props) => (
  <Table
    caption={`Khóa của ${isDoing.name}`}
    captionHidden
    rows={keys}
    rowKey={({ id }) => id}
    columns={[
      ...columns,
      {
        key: 'do',
        header: 'Việc',
        cell: ({ id, state }) =>
          state === 'inForce' && <ActButton {...isDoing} act="thu-hoi" about={id} words="Thu hồi" />,
      },
    ]}
  />
)
