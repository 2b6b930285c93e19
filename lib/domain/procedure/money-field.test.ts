import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dong, formatMoney } from '#lib/domain/kernel/money.ts'
import { checkFields } from './check.ts'
import { answerInWords } from './display.ts'
import type { Fields } from './field.ts'
import { money } from './fields.ts'
import { messageFor } from './messages.ts'

const fields = {
  capital: money({ label: 'Vốn đăng ký', min: 1_000, max: 5_000_000_000 }),
} as const satisfies Fields

const check = (capital: string) => checkFields({ fields }, ['capital'], { capital }, '2020-08-17')
const said = (capital: string) => check(capital).problems.map((problem) => messageFor(fields, problem))

describe('an amount of money', () => {
  it('is one number however its thousands are written, and is shown as it may be typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 5_000_000_000 }), (amount) => {
        const shown = answerInWords(fields.capital, amount)
        expect(shown).toBe(formatMoney(dong(amount)))
        for (const typed of [String(amount), shown, shown.replaceAll('.', ' '), ` ${amount} đồng`])
          expect(check(typed).answers).toEqual({ capital: amount })
      }),
    )
  })

  it.each([
    ['một triệu', 'Nhập vốn đăng ký bằng số, tính theo đồng, ví dụ 1.000.000.'],
    ['1,5', 'Nhập vốn đăng ký bằng số, tính theo đồng, ví dụ 1.000.000.'],
    ['999', 'Nhập vốn đăng ký từ 1.000 đ đến 5.000.000.000 đ.'],
    ['5.000.000.001', 'Nhập vốn đăng ký từ 1.000 đ đến 5.000.000.000 đ.'],
    ['', 'Nhập vốn đăng ký bằng số, tính theo đồng, ví dụ 1.000.000.'],
  ])('%j: %s', (typed, sentence) => {
    expect(said(typed)).toEqual([sentence])
  })
})
