import { readCsv } from '../kernel/csv.ts'
import { type Dong, dong } from '../kernel/money.ts'
import { nameKey } from '../kernel/person-name.ts'
import { err, ok, type Result } from '../kernel/result.ts'

/** Money that came in, as a bank's statement says. */
export type StatementLine = {
  /** The line of the file, from 1. */
  readonly line: number
  /** The bank's own number, by which a line is never counted twice. */
  readonly reference: string
  readonly at: Temporal.Instant
  readonly amount: Dong
  readonly content: string
}

export type Statement = {
  readonly lines: readonly StatementLine[]
  /** Lines of the file without money coming in: what was spent, sums. */
  readonly passedOver: number
}

/** What is wrong with a file, and where; a file with one wrong line is not read at all. */
export type StatementProblem = {
  readonly code:
    | 'notCsv'
    | 'noHeading'
    | 'tooLong'
    | 'noReference'
    | 'badDay'
    | 'badAmount'
    | 'referenceTwice'
    | 'nothing'
  readonly line: number
}

/** More than a unit receives in a day, by far. */
const mostLines = 5_000

/** What banks call the columns that are needed, without accents and in small letters. */
const names = {
  reference: ['so tham chieu', 'ma giao dich', 'so giao dich', 'so but toan', 'reference'],
  at: ['ngay giao dich', 'thoi gian', 'ngay', 'date'],
  amount: ['ghi co', 'so tien ghi co', 'phat sinh co', 'so tien', 'credit', 'amount'],
  content: ['noi dung', 'dien giai', 'mo ta', 'description'],
} as const

type Columns = Readonly<Record<keyof typeof names, number>>

/**
 * Reads the statement of an account as banks export it: somewhere near the top a row of headings, below it one line for
 * each movement. Only money that came in is kept.
 */
export const readStatement = (text: string): Result<Statement, StatementProblem> => {
  const records = readCsv(text)
  if (!records.ok) return err({ code: 'notCsv', line: records.error.line })
  if (records.value.length > mostLines) return err({ code: 'tooLong', line: mostLines })
  const headingAt = records.value.slice(0, 30).findIndex(({ cells }) => columnsIn(cells) !== null)
  const columns = columnsIn(records.value[headingAt]?.cells ?? [])
  if (!columns) return err({ code: 'noHeading', line: 1 })
  const lines: StatementLine[] = []
  const seen = new Set<string>()
  let passedOver = 0
  for (const { line, cells } of records.value.slice(headingAt + 1)) {
    const cell = (name: keyof Columns) => tidy(cells[columns[name]] ?? '')
    const amount = amountIn(cell('amount'))
    if (amount === undefined) return err({ code: 'badAmount', line })
    if (amount <= 0) {
      passedOver++
      continue
    }
    const reference = cell('reference').slice(0, 64)
    if (reference === '') return err({ code: 'noReference', line })
    if (seen.has(reference)) return err({ code: 'referenceTwice', line })
    const at = instantIn(cell('at'))
    if (at === null) return err({ code: 'badDay', line })
    seen.add(reference)
    lines.push({ line, reference, at, amount: dong(amount), content: cell('content').slice(0, 500) })
  }
  return lines.length > 0 ? ok({ lines, passedOver }) : err({ code: 'nothing', line: 1 })
}

const columnsIn = (cells: readonly string[]): Columns | null => {
  const headings = cells.map((cell) => nameKey(tidy(cell)))
  const placeOf = (name: keyof typeof names): number => {
    for (const known of names[name]) {
      const exact = headings.findIndex((heading) => heading === known || heading.startsWith(`${known} `))
      if (exact >= 0) return exact
    }
    return -1
  }
  const columns = {
    reference: placeOf('reference'),
    at: placeOf('at'),
    amount: placeOf('amount'),
    content: placeOf('content'),
  }
  return Object.values(columns).includes(-1) ? null : columns
}

/** Without control characters, which neither the database nor a screen takes. */
const tidy = (cell: string): string =>
  cell
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Whole đồng: "1.200.000", "1,200,000.00", "+200000 VND"; 0 where nothing came in; undefined for what is no amount. */
const amountIn = (text: string): number | undefined => {
  const bare = text.replace(/ ?(?:vnd|đồng|đ)$/i, '').replaceAll(' ', '')
  if (bare === '' || /^[-−–]/.test(bare) || /^\(.*\)$/.test(bare)) return 0
  const found = /^\+?(\d{1,15}|\d{1,3}(?:\.\d{3}){1,4}|\d{1,3}(?:,\d{3}){1,4})(?:[.,]0{1,2})?$/.exec(bare)
  return found ? Number((found[1] ?? '').replaceAll(/\D/g, '')) : undefined
}

/** "29/11/2026", "29/11/2026 09:30:15" or the ISO forms of the same, in Việt Nam. */
const instantIn = (text: string): Temporal.Instant | null => {
  const found =
    /^(?:(\d{1,2})[/-](\d{1,2})[/-](\d{4})|(\d{4})-(\d{2})-(\d{2}))(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(
      text,
    )
  if (!found) return null
  const [, day, month, year, isoYear, isoMonth, isoDay, hour = 0, minute = 0, second = 0] = found
  try {
    return Temporal.PlainDateTime.from(
      {
        year: Number(year ?? isoYear),
        month: Number(month ?? isoMonth),
        day: Number(day ?? isoDay),
        hour: Number(hour),
        minute: Number(minute),
        second: Number(second),
      },
      { overflow: 'reject' },
    )
      .toZonedDateTime('Asia/Ho_Chi_Minh')
      .toInstant()
  } catch {
    return null
  }
}
