import { Dateline } from '#components/ui/Dateline.tsx'
import { Icon, type IconName } from '#components/ui/Icon.tsx'
import { dueWords, type Urgency } from './due-words.ts'

type Props = {
  /** ISO days. */
  dueOn: string
  today: string
  /** When the result arrived at the desk, if it has. */
  doneOn?: string | undefined
}

const looks: Readonly<Record<Urgency, { icon: IconName; ink: string }>> = {
  calm: { icon: 'clock', ink: 'text-ink-soft' },
  soon: { icon: 'clock', ink: 'font-semibold text-amber' },
  today: { icon: 'alert', ink: 'font-semibold text-amber' },
  late: { icon: 'alert', ink: 'font-semibold text-lacquer' },
  early: { icon: 'check', ink: 'text-leaf' },
  onTime: { icon: 'check', ink: 'text-leaf' },
  finishedLate: { icon: 'alert', ink: 'text-lacquer' },
}

/** The day by which the answer is promised, and how far off it is: in words first, in colour besides. */
export const DueDate = ({ dueOn, today, doneOn }: Props) => {
  const { urgency, words } = dueWords({ dueOn, today, doneOn })
  const { icon, ink } = looks[urgency]
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <Dateline day={dueOn} />
      <span className={`inline-flex items-center gap-1 whitespace-nowrap text-sm ${ink}`}>
        <Icon name={icon} />
        {words}
      </span>
    </span>
  )
}
