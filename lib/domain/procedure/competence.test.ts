import { describe, expect, it } from 'vitest'
import { checkFields } from './check.ts'
import { competentPlace, decidesAt, placeQuestions, unitKindsOf } from './competence.ts'
import { choice, place } from './fields.ts'
import { withOfferedPlaces } from './offered-places.ts'

const fields = {
  district: place({
    label: 'Quận, huyện',
    options: [
      { value: '004', label: 'Long Biên', group: 'Hà Nội' },
      { value: '018', label: 'Gia Lâm', group: 'Hà Nội' },
    ],
  }),
  book: choice({ label: 'Sổ ở đâu', control: 'radio', options: { district: 'Huyện', commune: 'Xã' } }),
  commune: place({
    label: 'Xã, phường',
    within: 'district',
    onlyIf: { book: 'commune' },
    options: [
      { value: '00118', label: 'Giang Biên', within: '004' },
      { value: '00121', label: 'Đức Giang', within: '004' },
      { value: '00565', label: 'Yên Viên', within: '018' },
    ],
  }),
} as const

const service = {
  fields,
  competence: {
    by: 'commune',
    unitKind: 'commune',
    orElse: { by: 'district', unitKind: 'districtJustice' },
  },
} as const

const longBien = { kind: 'districtJustice', provinceCode: '01', districtCode: '004', communeCode: null }
const giangBien = { kind: 'commune', provinceCode: '01', districtCode: '004', communeCode: '00118' }

describe('the competent unit', () => {
  it('is the commune where the book is kept there, else the district', () => {
    const district = competentPlace(service, { district: '004', book: 'district' })
    expect(district).toEqual({ unitKind: 'districtJustice', place: '004' })
    const commune = competentPlace(service, { district: '004', book: 'commune', commune: '00118' })
    expect(commune).toEqual({ unitKind: 'commune', place: '00118' })
    if (!district || !commune) throw new Error('both are answered')
    expect([longBien, giangBien].filter(decidesAt(district))).toEqual([longBien])
    expect([longBien, giangBien].filter(decidesAt(commune))).toEqual([giangBien])
  })

  it('is not known before the commune is answered, though the district is', () => {
    expect(competentPlace(service, { district: '004', book: 'commune', commune: '' })).toBeUndefined()
    expect(competentPlace(service, {})).toBeUndefined()
  })

  it('is asked about district first', () => {
    expect(placeQuestions(service)).toEqual(['district', 'commune'])
    expect(unitKindsOf(service)).toEqual(['districtJustice', 'commune'])
  })
})

describe('a place within another', () => {
  const communesOffered = (typed: Record<string, string>) => {
    const field = withOfferedPlaces(fields, fields.commune, typed)
    return field.kind === 'place' ? field.options.map(({ value }) => value) : []
  }

  it('is offered from the communes of the district chosen, and from all while none is', () => {
    expect(communesOffered({ district: '018' })).toEqual(['00565'])
    expect(communesOffered({})).toHaveLength(3)
    expect(communesOffered({ district: 'constructor' })).toHaveLength(3)
  })

  it('is refused when it lies in another district', () => {
    const problemsOf = (typed: Record<string, string>) =>
      checkFields({ fields }, ['commune'], { book: 'commune', ...typed }, '2020-08-17').problems
    expect(problemsOf({ district: '004', commune: '00118' })).toEqual([])
    expect(problemsOf({ district: '018', commune: '00118' })).toEqual([
      { control: 'commune', code: 'notAnOption' },
    ])
  })
})
