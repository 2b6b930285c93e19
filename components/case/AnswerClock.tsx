import { Icon } from '#components/ui/Icon.tsx'
import { answerWords } from './answer-words.ts'

type Props = {
  /** ISO instant. */
  by: string
  /** Working minutes; negative when the time is over. */
  minutesLeft: number
  /** ISO day. */
  today: string
}

const looks = {
  calm: { icon: 'clock', ink: 'text-ink-soft' },
  soon: { icon: 'clock', ink: 'font-semibold text-amber' },
  late: { icon: 'alert', ink: 'font-semibold text-lacquer' },
} as const

/** The clock of 8 working hours: until when the desk answers, and how much office time is left. */
export const AnswerClock = (props: Props) => {
  const { urgency, until, left } = answerWords(props)
  const { icon, ink } = looks[urgency]
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <time dateTime={props.by} className="whitespace-nowrap">
        {until}
      </time>
      <span className={`inline-flex items-center gap-1 whitespace-nowrap text-sm ${ink}`}>
        <Icon name={icon} />
        {left}
      </span>
    </span>
  )
}
