import { describe, expect, it } from 'vitest'
import { unitIndex } from '#lib/outside/addresses/index.ts'
import { recognise } from './recognise.ts'
import { suggest } from './suggest.ts'

const index = await unitIndex()
const textsFor = (part: string) => suggest(index, part).map(({ text }) => text)

describe('suggestions while an address is typed', () => {
  it.each([
    ['phường 1, cao lã', 'Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp'],
    ['phuong 1 sa d', 'Phường 1, thành phố Sa Đéc, tỉnh Đồng Tháp'],
    ['xã gáo g', 'Xã Gáo Giồng, huyện Cao Lãnh, tỉnh Đồng Tháp'],
    ['gao gio', 'Xã Gáo Giồng, huyện Cao Lãnh, tỉnh Đồng Tháp'],
    ['P. Mỹ Tho, Đồng', 'Phường Mỹ Tho, tỉnh Đồng Tháp'],
    ['p7 vũng t', 'Phường 7, thành phố Vũng Tàu, tỉnh Bà Rịa - Vũng Tàu'],
  ])('%s: %s', (part, text) => {
    expect(textsFor(part)).toContain(text)
  })

  it('can each be recognised once they are taken', () => {
    for (const part of ['phường 1, c', 'xã tân', 'thị trấn m', 'quang trung', 'P']) {
      for (const { text, now } of suggest(index, part)) {
        const recognition = recognise(index, text)
        const found =
          recognition.kind === 'found'
            ? [recognition.unit.now]
            : recognition.kind === 'several'
              ? recognition.candidates.map((candidate) => candidate.now)
              : []
        expect(found, text).toEqual(expect.arrayContaining([...now]))
      }
    }
  })

  it('are few, and none for a single letter or a word that begins no name', () => {
    expect(textsFor('xã tân').length).toBe(8)
    expect(textsFor('x')).toEqual([])
    expect(textsFor('qqq')).toEqual([])
  })
})
