import type { Actor } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { openHouse, unitCodes } from '#lib/use-cases/administration/house.ts'
import { bookWords } from '#lib/use-cases/administration/registers/books.ts'

export type CounterLine = {
  readonly unit: string
  readonly book: string
  readonly period: string
  /** The last number given. */
  readonly value: number
}

/** The last numbers of the books, to be looked at: nothing sets them but giving the next. */
export const counterLines = async (actor: Actor, world: World): Promise<readonly CounterLine[]> => {
  const house = await openHouse(actor, world.db, world)
  if (!house) return []
  const rows = await world.db.counter.findMany({
    where: { unitCode: { in: unitCodes(house) } },
    orderBy: [{ period: 'desc' }, { unitCode: 'asc' }, { book: 'asc' }],
    take: 60,
  })
  const words: Readonly<Partial<Record<string, string>>> = { ...otherBooks, ...bookWords }
  return rows.map(({ unitCode, book, period, value }) => ({
    unit: house.everyUnit.get(unitCode) ?? unitCode,
    book: words[book] ?? book,
    period: /^\d{4}-\d\d-\d\d$/.test(period) ? period.split('-').reverse().join('/') : period,
    value,
  }))
}

/** Books of numbers that bear no sign. */
const otherBooks = {
  dossier: 'Mã hồ sơ trong ngày',
  ledger: 'Sổ theo dõi hồ sơ',
  feeReceipt: 'Biên lai thu phí',
  postalBatch: 'Đợt gửi bưu chính',
  refund: 'Phiếu hoàn phí',
} as const
