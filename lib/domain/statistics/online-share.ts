import type { Ii06aRow } from './ii06a.ts'

/** Tenths of a percent, or of a percentage point, as a whole number: 315 is 31.5 %. */
export type Tenths = number

/**
 * The share of files that arrived online among those accepted in the period, online ÷ (online + direct and post); files
 * carried over do not count. One decimal, half up, without floating point. Null when nothing arrived.
 */
export const onlineShare = ({
  online,
  direct,
}: Pick<Ii06aRow['received'], 'online' | 'direct'>): Tenths | null => {
  const all = online + direct
  return all === 0 ? null : Math.floor((2000 * online + all) / (2 * all))
}

/** How far a share lies over its target, in percentage points; negative when it lies under; null when there is no share. */
export const pointsOverTarget = (share: Tenths | null, target: Tenths): Tenths | null =>
  share === null ? null : share - target

/** 315 → 31.5, the number for open data. */
export const percentNumber = (share: Tenths | null): number | null => (share === null ? null : share / 10)

/** 315 → "31,5 %"; null → "chưa phát sinh": never a percentage of nothing. */
export const formatPercent = (share: Tenths | null): string =>
  share === null ? 'chưa phát sinh' : `${oneDecimal(share)} %`

/** 7 → "+0,7 điểm", −12 → "−1,2 điểm". */
export const formatPoints = (points: Tenths | null): string => {
  if (points === null) return 'chưa phát sinh'
  return `${points > 0 ? '+' : ''}${oneDecimal(points)} điểm`
}

const oneDecimal = (tenths: Tenths): string => {
  const size = Math.abs(tenths)
  return `${tenths < 0 ? '−' : ''}${Math.floor(size / 10)},${size % 10}`
}
