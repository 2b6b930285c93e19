import { describe, expect, it } from 'vitest'
import { PROVINCES_OF_BIRTH_REGISTRATION } from '#lib/domain/kernel/birth-provinces.ts'
import { provinces, provincesAndAbroad } from './provinces.ts'

describe('the provinces', () => {
  it('are the 63 of their time, each with its code and name once', () => {
    expect(new Set(provinces.map(({ value }) => value)).size).toBe(63)
    expect(new Set(provinces.map(({ label }) => label)).size).toBe(63)
  })

  it('agree with the provinces that register births, whose codes are the same with a zero in front', () => {
    const registering = Object.entries(PROVINCES_OF_BIRTH_REGISTRATION).map(([code, name]) => [
      code.slice(1),
      name,
    ])
    const ours = provinces.map(({ value, label }) => [value, label.replace('TP. ', '')])
    expect(new Map(ours as [string, string][])).toEqual(new Map(registering as [string, string][]))
  })

  it('stand in alphabetical order, abroad at the end', () => {
    const names = provinces.map(({ label }) => label.replace('TP. ', ''))
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare))
    expect(provincesAndAbroad.at(-1)).toEqual({ value: 'abroad', label: 'Nước ngoài' })
  })
})
