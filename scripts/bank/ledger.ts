import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What the bank knows of an order: `01` under way, `00` paid, `02` broken off. Amounts in đồng. */
export type BankOrder = {
  readonly kind: 'order'
  readonly ref: string
  readonly amount: number
  readonly createDate: string
  readonly returnUrl: string
  readonly info: string
  readonly status: '00' | '01' | '02'
  /** The payer's own reason: 24 cancelled, 11 too late. */
  readonly code: string
  readonly transaction: string
  readonly payDate: string
  readonly refunded: number
}

/** A transfer into an account. */
export type BankTransfer = {
  readonly kind: 'transfer'
  readonly reference: string
  readonly at: string
  readonly account: string
  readonly amount: number
  readonly content: string
}

type Entry = BankOrder | BankTransfer

/**
 * The bank's own book, apart from everything that the application writes: one line of JSON for each change, the last one
 * of an order counts. Without a file it lives in memory.
 */
export const openLedger = (file: string | undefined) => {
  const orders = new Map<string, BankOrder>()
  const transfers: BankTransfer[] = []
  let last = 14_000_000
  const take = (entry: Entry) => {
    if (entry.kind === 'transfer') transfers.push(entry)
    else {
      orders.set(entry.ref, entry)
      last = Math.max(last, Number(entry.transaction))
    }
  }
  if (file && existsSync(file)) {
    for (const line of readFileSync(file, 'utf8').split('\n')) if (line !== '') take(JSON.parse(line))
  } else if (file) mkdirSync(dirname(file), { recursive: true })
  return {
    orders: orders as ReadonlyMap<string, BankOrder>,
    transfers: transfers as readonly BankTransfer[],
    write: (entry: Entry) => {
      take(entry)
      if (file) appendFileSync(file, `${JSON.stringify(entry)}\n`)
    },
    nextTransaction: () => String(++last),
  }
}

export type Ledger = ReturnType<typeof openLedger>
