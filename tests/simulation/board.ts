import { dueSoonBoard, type Risk } from '#lib/queries/due-soon-board.ts'
import type { Office } from './office.ts'

/** On which mornings each file stood on the board of the heads, and why. */
export type BoardBook = Map<string, Map<string, Risk>>

/** The head of the division looks at the board, as every morning. */
export const lookAtBoard = async (
  office: Office,
  book: BoardBook,
  day: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<void> => {
  const board = await dueSoonBoard(await office.staff('truongphong', at), office.worldAt(at))
  if (!board) throw new Error('the head has no board')
  for (const { id, risk } of board.lines) {
    const mornings = book.get(id) ?? new Map<string, Risk>()
    book.set(id, mornings.set(day.toString(), risk))
  }
}
