import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeAnswers } from './complete-answers.ts'
import { contextOf } from './conditions.ts'
import {
  frontier,
  isReachable,
  possibleQuestions,
  pruneTyped,
  questions,
  stepAfter,
  visibleSteps,
} from './journey.ts'
import { finished, testProcedure, today } from './test-procedure.ts'
import type { Typed } from './typed.ts'

const slugs = (typed: Typed) => visibleSteps(testProcedure, typed).map((step) => step.slug)
const step = (slug: string) => {
  const found = testProcedure.steps.find((each) => each.slug === slug)
  if (!found) throw new Error(`no step ${slug}`)
  return found
}

describe('the steps a person goes through', () => {
  it('leave out a step whose questions all fall away', () => {
    expect(slugs(finished)).toEqual(['noi', 'nguoi', 'vo-chong', 'o-dau', 'cuoi'])
    expect(slugs({ ...finished, registered: 'no' })).toEqual(['noi', 'nguoi', 'o-dau', 'cuoi'])
  })

  it('follow conditions that hang on conditions', () => {
    expect(slugs({ ...finished, married: 'no', registered: 'yes' })).toEqual([
      'noi',
      'nguoi',
      'o-dau',
      'cuoi',
    ])
  })

  it('know what comes next', () => {
    const single = { ...finished, married: 'no' }
    expect(stepAfter(testProcedure, single, 'nguoi')?.slug).toBe('o-dau')
    expect(stepAfter(testProcedure, single, 'cuoi')).toBeUndefined()
    expect(stepAfter(testProcedure, single, 'vo-chong')).toBeUndefined()
  })
})

describe('the frontier', () => {
  it('is the first step that is not complete', () => {
    expect(frontier(testProcedure, {}, today)?.slug).toBe('noi')
    expect(frontier(testProcedure, { place: '87' }, today)?.slug).toBe('nguoi')
    expect(frontier(testProcedure, { ...finished, spouseName: '4' }, today)?.slug).toBe('vo-chong')
    expect(frontier(testProcedure, finished, today)).toBeUndefined()
  })

  it('lets in everywhere up to itself and nowhere beyond', () => {
    const typed = { ...finished, birthDate: '' }
    expect(
      ['noi', 'nguoi', 'vo-chong', 'cuoi', 'nope'].map((slug) =>
        isReachable(testProcedure, typed, slug, today),
      ),
    ).toEqual([true, true, false, false, false])
  })

  it('goes back when an earlier answer makes a later step wrong', () => {
    expect(frontier(testProcedure, { ...finished, birthDate: '05/03/1990' }, today)?.slug).toBe('o-dau')
  })
})

describe('the questions of a page', () => {
  it('that are asked follow the answers', () => {
    expect(questions(testProcedure, step('nguoi'), { married: 'no' })).not.toContain('registered')
    expect(questions(testProcedure, step('nguoi'), { married: 'yes' })).toContain('registered')
  })

  it('that are drawn include those an answer on the same page would ask, but not those decided on an earlier one', () => {
    expect(possibleQuestions(testProcedure, step('nguoi'), {})).toContain('registered')
    expect(possibleQuestions(testProcedure, step('vo-chong'), { married: 'no' })).toEqual([])
    expect(possibleQuestions(testProcedure, step('vo-chong'), finished)).toEqual(['spouseName'])
  })

  it('need these answers of other pages to be checked', () => {
    expect(contextOf(testProcedure.fields, step('o-dau').fields)).toEqual(['birthDate'])
    expect(contextOf(testProcedure.fields, ['spouseName'])).toEqual(['registered', 'married'])
    expect(contextOf(testProcedure.fields, ['paperNumber'])).toEqual(['paper', 'sex', 'birthDate'])
  })
})

describe('handing in', () => {
  it('leaves out what no longer applies, and what is no question', () => {
    const single = { ...finished, married: 'no', role: 'director' }
    expect(pruneTyped(testProcedure, single)).not.toHaveProperty('spouseName')
    expect(pruneTyped(testProcedure, single)).not.toHaveProperty('role')
    expect(pruneTyped(testProcedure, single)).toMatchObject({
      'stays.0.from': '03/2009',
      fullName: 'Trần Thị Ngọc',
    })
  })

  it('gives all answers of a finished form', () => {
    const complete = completeAnswers(testProcedure, finished, today)
    expect(complete.ok && complete.value.copies).toBe(2)
  })

  it('names the first incomplete step and every problem of an unfinished one', () => {
    expect(completeAnswers(testProcedure, { ...finished, sex: '', copies: '10' }, today)).toEqual({
      ok: false,
      error: {
        step: 'nguoi',
        problems: [
          { control: 'sex', code: 'required' },
          { control: 'copies', code: 'outOfRange', params: { min: 1, max: 9 } },
        ],
      },
    })
  })

  it('makes no difference to the answers', () => {
    const anyChange = fc.dictionary(
      fc.constantFrom(...Object.keys(finished)),
      fc.constantFrom('', 'yes', 'no', 'nay', '1990'),
    )
    fc.assert(
      fc.property(anyChange, (changes) => {
        const typed = { ...finished, ...changes }
        expect(completeAnswers(testProcedure, pruneTyped(testProcedure, typed), today)).toEqual(
          completeAnswers(testProcedure, typed, today),
        )
      }),
    )
  })
})
