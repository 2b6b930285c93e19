import { momentText } from '#components/ui/day-words.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'

type Props = {
  holder: string
  /** ISO instant. */
  since: string | null
  /** ISO day. */
  today: string
}

/** Whose hands a file is in, and since when: today by the clock, before that by the day. */
export const heldWords = ({ holder, since, today }: Props): string => {
  if (since === null) return `${holder} đang giữ`
  const { day, time } = momentText(since)
  return `${holder} đang giữ từ ${day === formatDate(today) ? time : day}`
}

export const HeldBy = (props: Props) => <span>{heldWords(props)}</span>
