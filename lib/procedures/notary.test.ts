import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#lib/domain/procedure/example.ts'
import { findProcedure } from './index.ts'
import officeExamples from './notary-office-registration.examples.ts'
import office from './notary-office-registration.ts'
import cardExamples from './notary-practice-card.examples.ts'
import card from './notary-practice-card.ts'

const on = '2020-08-17'

describe('the forms of Thông tư 06/2015/TT-BTP', () => {
  it('end with the day before Thông tư 01/2021/TT-BTP', () => {
    for (const { slug } of [office, card]) {
      expect(findProcedure(slug, '2021-03-25')).toBeDefined()
      expect(findProcedure(slug, '2021-03-26')).toBeUndefined()
    }
  })
})

describe('a notary card', () => {
  const [fromPublicOffice] = cardExamples

  it('wants a membership exactly where there is an association to be a member of', () => {
    const where = (hasAssociation: string) =>
      outcomeOf(card, { ...fromPublicOffice?.typed, hasAssociation }, on)?.papers
    expect(where('yes')).toContain('associationMembership')
    expect(where('no')).not.toContain('associationMembership')
  })
})

describe('a notary office (Luật Công chứng Điều 22)', () => {
  it('has a partner besides its head', () => {
    const typed = Object.entries(officeExamples[0]?.typed ?? {})
    const alone = typed.filter(([control]) => !control.startsWith('partners.'))
    expect(outcomeOf(office, Object.fromEntries(typed), on)).toBeDefined()
    expect(outcomeOf(office, Object.fromEntries(alone), on)).toBeUndefined()
  })
})
