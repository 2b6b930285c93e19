import { DueDate } from '#components/case/DueDate.tsx'
import { StatusTag } from '#components/case/StatusTag.tsx'
import { Known } from '#components/language/Known.tsx'
import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import { statusFacts, type Turn } from '#lib/domain/case/status.ts'
import type { MyCase } from '#lib/queries/my-cases.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

/** Whose turn it is, said to the owner of the file. */
const turns: Readonly<Record<Turn, PlainSentence | null>> = {
  citizen: 'Người nộp hồ sơ',
  desk: 'Bộ phận Một cửa',
  officer: 'Chuyên viên',
  otherBody: 'Cơ quan phối hợp',
  divisionHead: 'Lãnh đạo phòng',
  director: 'Người ký',
  nobody: null,
}

/** One file: what it is, where it is, whose turn it is and until when. */
export const CaseItem = ({ file, today }: { file: MyCase; today: string }) => {
  const turn = turns[file.turn]
  return (
    <li
      className={`relative rounded-sheet border bg-sheet p-5 shadow-sheet focus-within:border-gold hover:border-gold ${file.turn === 'citizen' ? 'border-lotus-deep' : 'border-rule'}`}
    >
      <p className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <a href={`/ho-so/${file.id}`} className="link font-semibold text-lg after:absolute after:inset-0">
          {file.name}
        </a>
        <StatusTag status={file.status} />
        {file.unread > 0 && <Tag tone="lotus">{say('{count} tin chưa đọc', { count: file.unread })}</Tag>}
      </p>
      <p className="text-ink-soft text-sm">
        <span className="break-all font-semibold text-ink tabular-nums">{file.number}</span> ·{' '}
        <Vietnamese>{file.unit}</Vietnamese> · {say('nộp lúc')} <Moment at={file.submittedAt} />
      </p>
      <p className="mt-2 max-w-reading">
        <Known>{statusFacts[file.status].meaning}</Known>
      </p>
      <dl className="mt-2 flex flex-wrap gap-x-8 gap-y-1">
        {turn && (
          <div className="flex gap-2">
            <dt className="text-ink-soft">{say('Đến lượt')}</dt>
            <dd className="font-semibold">{say(turn)}</dd>
          </div>
        )}
        {file.dueOn && (
          <div className="flex flex-wrap gap-x-2">
            <dt className="text-ink-soft">{say('Hẹn trả')}</dt>
            <dd>
              <DueDate dueOn={file.dueOn} today={today} doneOn={file.finishedOn ?? undefined} />
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}
