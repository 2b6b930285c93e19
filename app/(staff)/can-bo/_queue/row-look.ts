import { dueWords } from '#components/case/due-words.ts'
import type { QueueRow } from '#lib/queries/queue-page.ts'

/** Which lines ask for attention: what is late, and what will be today. */
export const rowLook =
  (today: string) =>
  (row: QueueRow): 'plain' | 'late' | 'soon' => {
    if (row.answer)
      return row.answer.minutesLeft < 0 ? 'late' : row.answer.minutesLeft <= 120 ? 'soon' : 'plain'
    if (!row.dueOn || row.finishedOn) return 'plain'
    const { urgency } = dueWords({ dueOn: row.dueOn, today })
    return urgency === 'late' ? 'late' : urgency === 'today' ? 'soon' : 'plain'
  }
