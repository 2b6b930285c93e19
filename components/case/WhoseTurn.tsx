import { Known } from '#components/language/Known.tsx'
import { Rich } from '#components/language/Rich.tsx'
import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Dateline } from '#components/ui/Dateline.tsx'
import type { Turn } from '#lib/domain/case/status.ts'
import type { PlainSentence } from '#lib/words/translate.ts'
import { DoorRow } from './DoorRow.tsx'
import { dueWords } from './due-words.ts'

type Props = {
  turn: Turn
  /** The reader is the one who has to act. */
  mine?: boolean
  /** The person or the desk responsible, by name. */
  name?: string | undefined
  /** ISO days; absent while no deadline runs. */
  until?: string | undefined
  today: string
  /** What the status means, in one sentence. */
  meaning?: string | undefined
}

const holders: Readonly<Record<Turn, PlainSentence>> = {
  citizen: 'Đang chờ người nộp',
  desk: 'Đang ở Bộ phận Một cửa',
  officer: 'Đang ở chuyên viên',
  otherBody: 'Đang chờ cơ quan phối hợp',
  divisionHead: 'Đang chờ lãnh đạo phòng duyệt',
  director: 'Đang chờ người có thẩm quyền ký',
  nobody: 'Hồ sơ đã kết thúc',
}

/** Where the file is, whose turn it is, and until when. */
export const WhoseTurn = ({ turn, mine = false, name, until, today, meaning }: Props) => (
  <div className="rounded-sheet border border-rule bg-sheet p-5 shadow-sheet">
    {turn !== 'nobody' && <DoorRow turn={turn} />}
    <p className={`font-semibold text-lg ${turn === 'nobody' ? '' : 'mt-4'}`}>
      {say(mine ? 'Hồ sơ đang chờ tại đây' : holders[turn])}
      {name && (
        <>
          : <Vietnamese>{name}</Vietnamese>
        </>
      )}
    </p>
    {until && (
      <p className="mt-0.5">
        <Rich
          says="Đến hết <day>{until}</day>"
          values={[{ until }]}
          marks={{ day: (day) => <Dateline day={day} weekday /> }}
        />{' '}
        <span className="text-ink-soft">({dueWords({ dueOn: until, today }).words})</span>
      </p>
    )}
    {meaning && (
      <p className="mt-0.5 max-w-reading text-ink-soft">
        <Known>{meaning}</Known>
      </p>
    )}
  </div>
)
