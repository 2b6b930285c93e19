import { say } from '#components/language/say.ts'
import type { Turn } from '#lib/domain/case/status.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

/** The doors that a file goes through, in order. */
const doors: readonly { turn: Turn; label: PlainSentence }[] = [
  { turn: 'citizen', label: 'Người nộp' },
  { turn: 'desk', label: 'Một cửa' },
  { turn: 'officer', label: 'Chuyên viên' },
  { turn: 'divisionHead', label: 'Lãnh đạo phòng' },
  { turn: 'director', label: 'Người ký' },
]

/** Another body answers to the officer: the file itself stays there. */
const doorOf = (turn: Turn): Turn => (turn === 'otherBody' ? 'officer' : turn)

/** A row of doors: the file is where the light is. */
export const DoorRow = ({ turn }: { turn: Turn }) => (
  <ol className="grid max-w-question grid-cols-5 gap-1 border-gold border-b">
    {doors.map((door) => {
      const isOpen = door.turn === doorOf(turn)
      return (
        <li
          key={door.turn}
          aria-current={isOpen ? 'step' : undefined}
          className="flex flex-col-reverse items-center text-center"
        >
          <svg aria-hidden="true" viewBox="0 0 48 56" className="h-14 w-12">
            {isOpen ? <OpenLeaves /> : <ClosedLeaves />}
          </svg>
          <span
            className={`pb-1.5 text-xs leading-tight sm:text-sm ${isOpen ? 'font-semibold text-lacquer' : 'text-ink-soft'}`}
          >
            {say(door.label)}
          </span>
        </li>
      )
    })}
  </ol>
)

const OpenLeaves = () => (
  <>
    <path
      d="M13 6h22v50H13z"
      fill="var(--color-amber-tint)"
      stroke="var(--color-lacquer-deep)"
      strokeWidth="2"
    />
    <path d="M18 56V18a6 6 0 0112 0v38z" fill="#fff" />
    <path d="M13 6L4 10v46l9 0zM35 6l9 4v46h-9z" fill="var(--color-lacquer)" />
    <path
      d="M6 16l5-2v14l-5 1zM6 34l5-1v18H6zM42 16l-5-2v14l5 1zM42 34l-5-1v18h5z"
      fill="none"
      stroke="var(--color-gold-bright)"
    />
  </>
)

const ClosedLeaves = () => (
  <>
    <path d="M13 6h22v50H13z" fill="var(--color-shade)" stroke="var(--color-edge)" strokeWidth="1.5" />
    <path
      d="M24 6v50M16 11h5v15h-5zM27 11h5v15h-5zM16 31h5v20h-5zM27 31h5v20h-5z"
      fill="none"
      stroke="var(--color-edge)"
    />
  </>
)
