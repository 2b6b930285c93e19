const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 })
const oneDecimal = new Intl.NumberFormat('vi-VN', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  roundingMode: 'halfExpand',
})
const signed = new Intl.NumberFormat('vi-VN', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  roundingMode: 'halfExpand',
  signDisplay: 'exceptZero',
})

/** 1698 → "1.698" */
export const countText = (count: number): string => whole.format(count)

/** 31.5 → "31,5 %"; nothing happened yet → "chưa phát sinh", for a share of nothing is not 100 %. */
export const percentText = (percent: number | null): string =>
  percent === null ? 'chưa phát sinh' : `${oneDecimal.format(percent)}\u00a0%`

/** Percentage points against a target: 0.7 → "+0,7 điểm" */
export const pointsText = (points: number): string => `${signed.format(points)}\u00a0điểm`
