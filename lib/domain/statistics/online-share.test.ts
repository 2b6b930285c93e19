import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPercent, formatPoints, onlineShare, percentNumber, pointsOverTarget } from './online-share.ts'

describe('the published figures of Đồng Tháp, 2020', () => {
  it('535 of 1.698 from June to August is 31,5 %', () => {
    const share = onlineShare({ online: 535, direct: 1698 - 535 })
    expect(formatPercent(share)).toBe('31,5 %')
    expect(JSON.stringify(percentNumber(share))).toBe('31.5')
  })

  it('643 of 2.502 from January to August is 25,7 %, 0,7 points over the commitment of 25 %', () => {
    const share = onlineShare({ online: 643, direct: 2502 - 643 })
    expect(formatPercent(share)).toBe('25,7 %')
    expect(formatPoints(pointsOverTarget(share, 250))).toBe('+0,7 điểm')
  })
})

describe('onlineShare', () => {
  it('rounds half up at one decimal', () => {
    expect(onlineShare({ online: 1, direct: 1999 })).toBe(1)
    expect(onlineShare({ online: 1, direct: 2000 })).toBe(0)
    expect(onlineShare({ online: 5, direct: 1995 })).toBe(3)
    expect(onlineShare({ online: 1, direct: 2 })).toBe(333)
    expect(onlineShare({ online: 2, direct: 1 })).toBe(667)
  })

  it('is nothing of nothing, and runs from 0 to 100 %', () => {
    expect(onlineShare({ online: 0, direct: 0 })).toBeNull()
    expect(onlineShare({ online: 0, direct: 7 })).toBe(0)
    expect(onlineShare({ online: 7, direct: 0 })).toBe(1000)
  })

  it('is the nearest tenth, the upper one of two equally near', () => {
    const files = fc.bigInt({ min: 0n, max: 5_000_000n })
    fc.assert(
      fc.property(files, files, (online, direct) => {
        const share = onlineShare({ online: Number(online), direct: Number(direct) })
        fc.pre(share !== null)
        const twiceTheError = 2n * (1000n * online - BigInt(share ?? 0) * (online + direct))
        expect(twiceTheError < online + direct).toBe(true)
        expect(twiceTheError >= -(online + direct)).toBe(true)
      }),
    )
  })
})

describe('in words', () => {
  it('writes shares and points with a comma, a sign and a space before %', () => {
    expect([0, 5, 100, 1000].map(formatPercent)).toEqual(['0,0 %', '0,5 %', '10,0 %', '100,0 %'])
    expect([7, 0, -3, -125].map(formatPoints)).toEqual(['+0,7 điểm', '0,0 điểm', '−0,3 điểm', '−12,5 điểm'])
  })

  it('says that nothing happened instead of a percentage of nothing', () => {
    expect(formatPercent(null)).toBe('chưa phát sinh')
    expect(formatPoints(pointsOverTarget(null, 250))).toBe('chưa phát sinh')
    expect(percentNumber(null)).toBeNull()
  })
})
