import { type TimeLeft, timesLeft } from '#lib/domain/case/time-left.ts'

/** A queue as its address names it: page, tab, working time left, holder. Nothing in it is about a person who applied. */
export type QueueAddress = {
  readonly path: string
  readonly tab?: string | undefined
  readonly left?: TimeLeft | undefined
  readonly holderId?: string | undefined
  readonly page?: number | undefined
  /** Every box of the page ticked. */
  readonly ticked?: boolean | undefined
}

const slugs: Readonly<Record<TimeLeft, string>> = {
  late: 'qua-han',
  today: 'hom-nay',
  soon: 'sap-den',
  enough: 'con-han',
  noClock: 'khong-han',
}

export const timeLeftOf = (slug: string | undefined): TimeLeft | undefined =>
  timesLeft.find((kind) => slugs[kind] === slug)

export const queueHref = ({ path, tab, left, holderId, page = 1, ticked }: QueueAddress): string => {
  const query = new URLSearchParams({
    ...(tab && { loc: tab }),
    ...(left && { han: slugs[left] }),
    ...(holderId && { cua: holderId }),
    ...(page > 1 && { trang: String(page) }),
    ...(ticked && { chon: 'ca-trang' }),
  }).toString()
  return query ? `${path}?${query}` : path
}
