import { Table } from '#components/ui/Table.tsx'
import { type Undelivered, undeliveredDays } from '#lib/queries/waiting-work.ts'
import { channelNames, reasonWords, stateWords } from './work-words.ts'

/** Messages that did not go out, counted by channel and reason. */
export const UndeliveredTable = ({ rows }: { rows: readonly Undelivered[] }) => (
  <Table
    caption={`Tin không đến trong ${undeliveredDays} ngày qua`}
    rows={rows}
    rowKey={({ channel, state, reason }) => `${channel} ${state} ${reason}`}
    columns={[
      { key: 'channel', header: 'Kênh', heads: true, cell: ({ channel }) => channelNames[channel] },
      { key: 'state', header: 'Tình trạng', cell: ({ state }) => stateWords[state] },
      { key: 'reason', header: 'Vì sao', cell: ({ reason }) => reasonWords(reason) },
      { key: 'count', header: 'Số tin', figures: true, cell: ({ count }) => count.toLocaleString('vi-VN') },
    ]}
  />
)
