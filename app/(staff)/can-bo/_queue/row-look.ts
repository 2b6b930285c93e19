import type { QueueRow } from '#lib/queries/queue-row.ts'

/** Which lines ask for attention: what is late, and what has to be done today. */
export const rowLook = ({ timeLeft }: QueueRow): 'plain' | 'late' | 'soon' =>
  timeLeft === 'late' ? 'late' : timeLeft === 'today' ? 'soon' : 'plain'
