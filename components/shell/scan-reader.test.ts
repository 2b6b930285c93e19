import { describe, expect, it } from 'vitest'
import { type Reading, scanReader } from './scan-reader.ts'

const typed = (keys: readonly string[], gap: number, isSpecial = false): Reading | undefined => {
  const reader = scanReader()
  return keys.map((key, index) => reader.press({ key, at: index * gap, isSpecial })).at(-1)
}
const code = 'H20.STP-200817-0001'

describe('a scanner that types like a keyboard', () => {
  it('is known by its speed and the Enter at the end', () => {
    expect(typed([...code, 'Enter'], 12)).toEqual({ state: 'read', code })
  })

  it('may press Shift before capital letters', () => {
    const keys = [...code].flatMap((key) => (/[A-Z]/.test(key) ? ['Shift', key] : [key]))
    expect(typed([...keys, 'Enter'], 12)).toEqual({ state: 'read', code })
  })

  it('is no person, however quick', () => {
    expect(typed([...code, 'Enter'], 80)).toEqual({ state: 'none' })
  })

  it('may be held up once by a busy computer', () => {
    const reader = scanReader()
    const late = (index: number) => index * 10 + (index > 8 ? 120 : 0)
    const readings = [...code, 'Enter'].map((key, index) =>
      reader.press({ key, at: late(index), isSpecial: false }),
    )
    expect(readings.at(-1)).toEqual({ state: 'read', code })
  })

  it('reads no short burst', () => {
    expect(typed([...'1234567', 'Enter'], 5)).toEqual({ state: 'none' })
    expect(typed([...'12345678', 'Enter'], 5)).toEqual({ state: 'read', code: '12345678' })
  })

  it('is not a key held down, nor a shortcut', () => {
    expect(typed([...'jjjjjjjjjj', 'Enter'], 30, true)).toEqual({ state: 'none' })
  })

  it('begins anew after a pause, so that what was typed before is no part of the code', () => {
    const reader = scanReader()
    for (const [index, key] of [...'abc'].entries()) reader.press({ key, at: index * 200, isSpecial: false })
    const readings = [...code, 'Enter'].map((key, index) =>
      reader.press({ key, at: 2_000 + index * 10, isSpecial: false }),
    )
    expect(readings.at(0)).toEqual({ state: 'begins' })
    expect(readings.at(-1)).toEqual({ state: 'read', code })
  })

  it('has not read anything when Enter comes late', () => {
    const reader = scanReader()
    for (const [index, key] of [...code].entries()) reader.press({ key, at: index * 10, isSpecial: false })
    expect(reader.press({ key: 'Enter', at: 900, isSpecial: false })).toEqual({ state: 'none' })
  })
})
