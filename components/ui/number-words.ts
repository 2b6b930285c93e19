import { say, spoken } from '#components/language/say.ts'
import { type Dong, formatMoney } from '#lib/domain/kernel/money.ts'
import {
  formatPercent,
  formatPoints,
  percentNumber,
  type Tenths,
} from '#lib/domain/statistics/online-share.ts'

const formatsOf = (locale: string) => ({
  whole: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
  oneDecimal: new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    roundingMode: 'halfExpand',
  }),
  signed: new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    roundingMode: 'halfExpand',
    signDisplay: 'exceptZero',
  }),
})

const formats = { vi: formatsOf('vi-VN'), en: formatsOf('en-GB') } as const

/** 1698 → "1.698"; in English "1,698" */
export const countText = (count: number): string => formats[spoken()].whole.format(count)

/** 31.5 → "31,5 %"; nothing happened yet → "chưa phát sinh", for a share of nothing is not 100 %. */
export const percentText = (percent: number | null): string => {
  if (percent === null) return say('chưa phát sinh')
  const text = formats[spoken()].oneDecimal.format(percent)
  return spoken() === 'en' ? `${text}%` : `${text}\u00a0%`
}

/** The same of tenths, as statistics count them: 315 → "31,5 %" */
export const shareText = (share: Tenths | null): string =>
  spoken() === 'vi' ? formatPercent(share) : percentText(percentNumber(share))

/** Tenths of percentage points: 7 → "+0,7 điểm" */
export const distanceText = (points: Tenths | null): string => {
  if (spoken() === 'vi') return formatPoints(points)
  return points === null ? say('chưa phát sinh') : pointsText(points / 10)
}

/** Percentage points against a target: 0.7 → "+0,7 điểm" */
export const pointsText = (points: number): string =>
  `${formats[spoken()].signed.format(points)}\u00a0${say('điểm')}`

/** 200000 → "200.000 đ"; in English "200,000 VND" */
export const moneyText = (amount: Dong): string =>
  spoken() === 'en' ? `${formats.en.whole.format(amount)} VND` : formatMoney(amount)
