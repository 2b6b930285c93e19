import type { SlipKind } from '#lib/domain/case/workflow.ts'
import { bookOf, type SlipBook, slipNumber, usualSymbol } from '#lib/domain/slips/books.ts'
import { toDbDay } from '#lib/outside/clock/index.ts'
import { nextNumber } from '#lib/outside/database/history.ts'
import type { Transaction } from '#lib/outside/database/index.ts'

export type SlipNumber = {
  readonly book: SlipBook
  readonly year: number
  readonly number: number
  /** As it is printed: "12/BPTNTKQ". */
  readonly words: string
}

/** The next number of the book that a kind of slip stands in, with the sign that the unit uses that day. */
export const takeSlipNumber = async (
  tx: Transaction,
  unitCode: string,
  kind: SlipKind,
  today: Temporal.PlainDate,
): Promise<SlipNumber> => {
  const book = bookOf[kind]
  const own = await tx.book.findFirst({
    where: { unitCode, book, validFrom: { lte: toDbDay(today) } },
    orderBy: { validFrom: 'desc' },
    select: { symbol: true },
  })
  const number = await nextNumber(tx, unitCode, book, String(today.year))
  return { book, year: today.year, number, words: slipNumber(number, own?.symbol ?? usualSymbol[book]) }
}
