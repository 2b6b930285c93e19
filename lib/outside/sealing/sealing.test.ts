import { describe, expect, it } from 'vitest'
import { sealingWith } from './index.ts'

const sealing = sealingWith('a secret of at least thirty-two characters')

describe('sealed values', () => {
  it('open again, accents and all', () => {
    const value = { fullName: 'Nguyễn Thị Ánh', residences: [{ from: '2004-03' }] }
    expect(sealing.open(sealing.seal(value, 'draft:1'), 'draft:1')).toEqual(value)
  })
  it('do not open in another place', () => {
    expect(() => sealing.open(sealing.seal('x', 'draft:1'), 'draft:2')).toThrow()
  })
  it('do not open when a single bit was turned', () => {
    const sealed = sealing.seal('x', 'draft:1')
    for (let index = 1; index < sealed.length; index++) {
      const turned = sealed.slice()
      turned[index] = (turned[index] ?? 0) ^ 1
      expect(() => sealing.open(turned, 'draft:1')).toThrow()
    }
  })
  it('do not open with another secret', () => {
    const other = sealingWith('another secret of thirty-two characters')
    expect(() => other.open(sealing.seal('x', 'draft:1'), 'draft:1')).toThrow()
  })
  it('look different each time', () => {
    expect(sealing.seal('x', 'c')).not.toEqual(sealing.seal('x', 'c'))
  })
})

describe('digests', () => {
  it('are equal for equal texts, and only then', () => {
    expect(sealing.digest('087084000001')).toEqual(sealing.digest('087084000001'))
    expect(sealing.digest('087084000001')).not.toEqual(sealing.digest('087084000002'))
  })
  it('depend on the secret', () => {
    expect(sealing.digest('1')).not.toEqual(
      sealingWith('another secret of thirty-two characters').digest('1'),
    )
  })
})
