import { dayOf, toInstant } from '#lib/outside/clock/index.ts'
import type { Invariant } from './evening.ts'

/** The numbers of every book run from 1 without a gap, and the counters stand at the last one given. */
export const numbers: Invariant = async ({ world, files }) => {
  const given = new Map<string, number[]>()
  const note = (unit: string, book: string, period: string, number: number | null) => {
    if (number === null) return
    const key = `${unit} ${book} ${period}`
    given.set(key, [...(given.get(key) ?? []), number])
  }
  for (const { unitCode, dossierCode, acceptedAt, ledgerYear, ledgerNumber } of files) {
    if (dossierCode === null || acceptedAt === null) continue
    note(unitCode, 'dossier', dayOf(toInstant(acceptedAt)).toString(), Number(dossierCode.slice(-4)))
    note(unitCode, 'ledger', String(ledgerYear), ledgerNumber)
  }
  const [receipts, slips, counters] = await Promise.all([
    world.db.feeReceipt.findMany({ select: { unitCode: true, year: true, number: true } }),
    world.db.issuedSlip.findMany({ select: { unitCode: true, book: true, year: true, number: true } }),
    world.db.counter.findMany(),
  ])
  for (const { unitCode, year, number } of receipts) note(unitCode, 'feeReceipt', String(year), number)
  for (const { unitCode, book, year, number } of slips) note(unitCode, book ?? '', String(year), number)
  const gaps = [...given].flatMap(([key, list]) => {
    const isWhole = list.toSorted((a, b) => a - b).every((number, i) => number === i + 1)
    return isWhole ? [] : [`${key}: not every number from 1 to ${list.length} was given once`]
  })
  const wrong = counters.flatMap(({ unitCode, book, period, value }) => {
    const last = given.get(`${unitCode} ${book} ${period}`)?.length ?? 0
    return last === value
      ? []
      : [`${unitCode} ${book} ${period}: the counter says ${value}, ${last} were given`]
  })
  return [...gaps, ...wrong]
}
