import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkFields } from './check.ts'
import { schemaOf } from './schema-of.ts'
import { finished, testProcedure, today } from './test-procedure.ts'

const schema = schemaOf(testProcedure.fields, { today })
const names = Object.keys(testProcedure.fields) as (keyof typeof testProcedure.fields)[]
const nested = {
  ...Object.fromEntries(Object.entries(finished).filter(([control]) => !control.includes('.'))),
  stays: [{ from: '03/2009', to: 'nay', where: 'Cao Lãnh' }],
}

describe('the zod schema', () => {
  it('gives the answers that checkFields gives', () => {
    expect(schema.parse(nested)).toEqual(checkFields(testProcedure, names, finished, today).answers)
  })

  it('carries the code and the path of each problem', () => {
    const result = schema.safeParse({
      ...nested,
      copies: '10',
      stays: [{ from: '13/2009', to: 'nay', where: 'A' }],
    })
    expect(result.error?.issues.map(({ message, path }) => [message, path])).toEqual([
      ['monthFormat', ['stays', 0, 'from']],
      ['outOfRange', ['copies']],
    ])
    expect(result.error?.issues[1]).toMatchObject({ code: 'custom', params: { min: 1, max: 9 } })
  })

  it('knows the answers of other pages', () => {
    const page = schemaOf(
      { stays: testProcedure.fields.stays, birthDate: testProcedure.fields.birthDate },
      { today, draft: finished },
    )
    expect(
      page.safeParse({ stays: [{ from: '04/2009', to: 'nay', where: 'A' }] }).error?.issues[0]?.message,
    ).toBe('residenceStartsLate')
  })

  it('refuses more rows than the table holds instead of losing them', () => {
    const rows = Array.from({ length: 6 }, () => ({ from: '03/2009', to: '03/2009', where: 'A' }))
    const codes = schema.safeParse({ ...nested, stays: rows }).error?.issues.map(({ message }) => message)
    expect(codes).toContain('tooManyRows')
  })

  it('takes numbers for texts, and nothing else', () => {
    expect(schema.safeParse({ ...nested, copies: 2 }).success).toBe(true)
    expect(schema.safeParse({ ...nested, copies: { $gt: 0 } }).success).toBe(false)
    expect(schema.safeParse([nested]).success).toBe(false)
  })

  it('compiles nothing with new Function, which our Content-Security-Policy refuses', () => {
    expect(z.config().jitless).toBe(true)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names, 'role', 'constructor'), fc.jsonValue()), (body) => {
        expect(schema.safeParse(body)).toHaveProperty('success')
      }),
    )
  })
})
