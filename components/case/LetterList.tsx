import { langOf, say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { Tag } from '#components/ui/Tag.tsx'

export type Letter = {
  readonly id: string
  readonly by: string
  readonly fromStaff: boolean
  /** ISO instants. */
  readonly at: string
  readonly readAt: string | null
  readonly body: string
}

/** What the person and the office wrote to each other, oldest first. The reader's own letters stand at the right. */
export const LetterList = ({
  letters,
  reader,
}: {
  letters: readonly Letter[]
  reader: 'staff' | 'owner'
}) => (
  <ol className="space-y-3">
    {letters.map(({ id, by, fromStaff, at, readAt, body }) => {
      const isOwn = fromStaff === (reader === 'staff')
      return (
        <li
          key={id}
          className={`max-w-[90%] rounded-sheet border border-rule px-3 py-2 ${isOwn ? 'ml-auto bg-shade' : 'bg-sheet'}`}
        >
          <p className="flex flex-wrap items-center gap-x-2 text-ink-soft text-sm">
            <strong className="font-semibold text-ink">
              <Vietnamese>{by}</Vietnamese>
            </strong>
            {fromStaff ? say('cán bộ') : say('người nộp')} · <Moment at={at} />
            {!isOwn && readAt === null && <Tag tone="lotus">{say('Chưa đọc')}</Tag>}
            {isOwn && readAt !== null && <span>{say('đã đọc')}</span>}
          </p>
          <p lang={fromStaff ? langOf('vi') : undefined} className="whitespace-pre-line break-words">
            {body}
          </p>
        </li>
      )
    })}
  </ol>
)
