import { describe, expect, it } from 'vitest'
import type { AnyAnswers } from '#lib/domain/procedure/answers.ts'
import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import type { Example } from '#lib/domain/procedure/example.ts'
import { frontier } from '#lib/domain/procedure/journey.ts'
import { messageFor } from '#lib/domain/procedure/messages.ts'
import { papersFor } from '#lib/domain/procedure/papers.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import branchExamples from './legal-advice-branch-registration.examples.ts'
import branch from './legal-advice-branch-registration.ts'
import changeExamples from './legal-advice-centre-change.examples.ts'
import change from './legal-advice-centre-change.ts'
import centreExamples from './legal-advice-centre-registration.examples.ts'
import centre from './legal-advice-centre-registration.ts'
import cardExamples from './legal-consultant-card.examples.ts'
import card from './legal-consultant-card.ts'

const on = '2020-08-17'

const typedIn = (examples: readonly Example[], index = 0): Typed => examples[index]?.typed ?? {}

const without = (typed: Typed, prefix: string): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([control]) => !control.startsWith(prefix)))

const messagesTo = (procedure: Procedure, typed: Typed): readonly string[] => {
  const complete = completeAnswers(procedure, typed, on)
  return complete.ok
    ? []
    : complete.error.problems.map((problem) => messageFor(procedure.fields, problem, typed))
}

const paperCodes = (procedure: Procedure, typed: Typed): readonly string[] => {
  const complete = completeAnswers(procedure, typed, on)
  return complete.ok ? papersFor(procedure, complete.value as AnyAnswers).map(({ code }) => code) : []
}

describe('a centre (NĐ 77/2008/NĐ-CP Điều 5)', () => {
  it('needs somebody besides its director', () => {
    expect(messagesTo(centre, without(typedIn(centreExamples), 'consultants.'))).toEqual([
      'Người làm tư vấn 1: thêm người làm tư vấn: cần khai ít nhất 1.',
    ])
  })

  it('hands in papers of a consultant only for who asks for a card, of a lawyer only where there is one', () => {
    const typed = typedIn(centreExamples)
    expect(paperCodes(centre, typed)).not.toContain('lawDegree')
    expect(paperCodes(centre, { ...typed, 'consultants.0.standing': 'asksCard' })).toEqual(
      expect.arrayContaining(['cardRequests', 'lawDegree', 'legalWorkProof']),
    )
    const ledByLawyer = { ...typed, directorStanding: 'lawyer' }
    expect(paperCodes(centre, ledByLawyer)).toEqual(
      expect.arrayContaining(['lawyerRegistration', 'lawyerContract']),
    )
    expect(paperCodes(centre, ledByLawyer)).not.toContain('cardRequests')
  })
})

describe('a branch (Điều 14 khoản 4)', () => {
  it('is enough with its head alone', () => {
    expect(messagesTo(branch, typedIn(branchExamples))).toEqual([])
  })
})

describe('a civil servant (Điều 19 khoản 2)', () => {
  it('learns on the first page of the card that there is none for them', () => {
    const typed = without(typedIn(cardExamples), 'notCivilServant')
    expect(messagesTo(card, typed)).toEqual([
      'Đánh dấu vào ô “Tôi không phải công chức trong các cơ quan này” để tiếp tục.',
    ])
    expect(frontier(card, typed, on)?.slug).toBe('noi-nop')
  })

  it.each([
    ['centre', centre, centreExamples],
    ['branch', branch, branchExamples],
  ] as const)('is none of those whom a %s proposes', (_, procedure, examples) => {
    expect(messagesTo(procedure, without(typedIn(examples), 'noCivilServants'))).toHaveLength(1)
  })
})

describe('a change (Điều 15)', () => {
  it('is asked about in words when it is none of the three', () => {
    const typed = { ...typedIn(changeExamples, 2), otherChange: '' }
    expect(messagesTo(change, typed)).toEqual(['Nhập nội dung thay đổi khác.'])
  })

  it('asks only about what changes', () => {
    const moved = typedIn(changeExamples)
    expect(messagesTo(change, { ...moved, changesHead: 'yes' })).toEqual([
      expect.stringContaining('họ và tên Giám đốc Trung tâm hoặc Trưởng Chi nhánh mới'),
      expect.stringContaining('ngày sinh của người mới'),
      expect.stringContaining('người mới là'),
    ])
  })
})
