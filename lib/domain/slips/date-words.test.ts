import { expect, it } from 'vitest'
import { dayInWords, momentInWords, placeAndDate, shortMoment } from './date-words.ts'

it('puts a zero before days under 10 and before January and February, as official papers do', () => {
  expect(dayInWords(Temporal.PlainDate.from('2020-02-05'))).toBe('ngày 05 tháng 02 năm 2020')
  expect(dayInWords(Temporal.PlainDate.from('2020-03-17'))).toBe('ngày 17 tháng 3 năm 2020')
})

it('says hours and minutes with two digits', () => {
  const moment = Temporal.PlainDateTime.from('2020-08-17T09:05:59')
  expect(momentInWords(moment)).toBe('09 giờ 05 phút, ngày 17 tháng 8 năm 2020')
  expect(shortMoment(moment)).toBe('09:05 ngày 17/08/2020')
})

it('leaves dots for a place that is not known', () => {
  expect(placeAndDate(null, Temporal.PlainDate.from('2020-08-17'))).toMatch(/^…+, ngày 17 tháng 8 năm 2020$/)
})
