import { describe, expect, it } from 'vitest'
import type { Declaration } from '../procedure/declaration.ts'
import { type DeclarationFacts, declarationDocument } from './declaration-document.ts'

const declaration: Declaration = {
  number: 'Mẫu số 03/2013/TT-LLTP',
  issuedWith: '',
  title: 'TỜ KHAI',
  addressee: 'Sở Tư pháp tỉnh Đồng Tháp',
  sections: [],
  signature: { label: 'Người khai', name: 'Trần Thị Bích Ngọc' },
}

const sent: DeclarationFacts = {
  declaration,
  unit: 'Sở Tư pháp tỉnh Đồng Tháp',
  submission: {
    dossierCode: null,
    provisionalNumber: 'TAM-7K2M9QXZ',
    at: Temporal.PlainDateTime.from('2020-08-17T09:05'),
    how: 'bySelf',
    by: 'Trần Thị Bích Ngọc',
  },
  today: Temporal.PlainDate.from('2020-09-01'),
}

const words = (facts: DeclarationFacts) => declarationDocument(facts).confirmation.join(' ')

describe('the printed declaration', () => {
  it('was confirmed electronically at a time and under a number, and leaves no room to sign', () => {
    expect(words(sent)).toContain('xác nhận điện tử')
    expect(words(sent)).toContain('09 giờ 05 phút, ngày 17 tháng 8 năm 2020')
    expect(words(sent)).toContain('TAM-7K2M9QXZ')
    expect(declarationDocument(sent).signsByHand).toBe(false)
  })

  it('is dated on the day it was sent, not on the day it is printed', () => {
    expect(declarationDocument(sent).placeAndDate).toBe('Đồng Tháp, ngày 17 tháng 8 năm 2020')
  })

  it('names the account only where somebody else sent it', () => {
    expect(words(sent)).not.toContain('tài khoản')
    const byOther = sent.submission && { ...sent.submission, by: 'Võ Minh Tâm' }
    expect(words({ ...sent, submission: byOther })).toContain('bằng tài khoản của Võ Minh Tâm')
  })

  it('is signed by hand where the desk typed it in', () => {
    const atDesk = sent.submission && { ...sent.submission, how: 'atDesk' as const }
    expect(declarationDocument({ ...sent, submission: atDesk }).signsByHand).toBe(true)
    expect(words({ ...sent, submission: atDesk })).not.toContain('điện tử')
  })

  it('says of a draft that it is one, and gives it no number to look up', () => {
    const draft = declarationDocument({ ...sent, submission: null })
    expect(draft).toMatchObject({ isDraft: true, reference: null })
    expect(draft.confirmation.join()).toContain('chưa nộp')
  })
})
