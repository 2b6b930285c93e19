import { Button } from '#components/ui/Button.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { type Column, Table } from '#components/ui/Table.tsx'
import type { StuckJob } from '#lib/queries/waiting-work.ts'
import { reasonWords, taskWords } from './work-words.ts'

type Props = {
  jobs: readonly StuckJob[]
  /** For those who may have a job tried again. */
  retry: { readonly path: string; readonly token: string } | null
}

const columns: readonly Column<StuckJob>[] = [
  { key: 'task', header: 'Việc', heads: true, cell: ({ task }) => taskWords(task) },
  { key: 'since', header: 'Chờ từ', cell: ({ since }) => <Moment at={since} /> },
  { key: 'attempts', header: 'Số lần thử', figures: true, cell: ({ attempts }) => attempts },
  { key: 'reason', header: 'Vì sao chưa xong', cell: ({ reason }) => reasonWords(reason) },
  {
    key: 'next',
    header: 'Lần thử tới',
    cell: ({ nextTry }) =>
      nextTry ? (
        <Moment at={nextTry} />
      ) : (
        <span className="font-semibold text-lacquer">Đã thôi tự thử lại</span>
      ),
  },
]

/** The jobs that have failed at least once. */
export const StuckJobs = ({ jobs, retry }: Props) => (
  <Table
    caption="Việc bị kẹt"
    rows={jobs}
    rowKey={({ id }) => id}
    rowLook={({ nextTry }) => (nextTry ? 'soon' : 'late')}
    columns={retry ? [...columns, retryColumn(retry)] : columns}
  />
)

const retryColumn = ({ path, token }: NonNullable<Props['retry']>): Column<StuckJob> => ({
  key: 'retry',
  header: 'Thử lại',
  cell: ({ id, task }) => (
    <form method="post" action={`${path}/${id}/thu-lai`}>
      <input type="hidden" name="_token" value={token} />
      <Button look="quiet">
        <span className="whitespace-nowrap">Thử lại ngay</span>
        <span className="sr-only">: {taskWords(task)}</span>
      </Button>
    </form>
  ),
})
