import { describe, expect, it } from 'vitest'
import extract from '#lib/procedures/civil-status-extract.ts'
import { postalAddress } from './by-post.ts'
import { subjectOf } from './subject.ts'

describe('whom a file is about', () => {
  it('is the person named, and the requester where nobody else is asked about', () => {
    expect(subjectOf(extract, { fullName: 'A', subjectFullName: 'B' }).fullName).toBe('subjectFullName')
    expect(subjectOf(extract, { fullName: 'A' }).fullName).toBe('fullName')
  })
})

describe('where a result goes by post', () => {
  const answers = { delivery: 'post', postRecipient: 'A', postTelephone: '+84912345678', postAddress: 'B' }

  it('is what was answered, of those who chose the post', () => {
    expect(postalAddress(extract, answers)).toEqual({
      recipient: 'A',
      telephone: '+84912345678',
      address: 'B',
    })
    expect(postalAddress(extract, { ...answers, delivery: 'desk' })).toBeNull()
  })

  it('is nowhere for services whose results are fetched', () => {
    expect(postalAddress({}, answers)).toBeNull()
  })
})
