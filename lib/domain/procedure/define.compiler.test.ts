import { describe, expect, it } from 'vitest'
import { defineProcedure, InvalidDefinition } from './define.ts'
import { feeFor, publishedAmounts } from './fee.ts'
import { fieldProblems } from './field-problems.ts'
import {
  choice,
  count,
  date,
  identityNumber,
  money,
  month,
  personName,
  province,
  table,
  text,
} from './fields.ts'
import type { Procedure } from './procedure.ts'
import { testProcedure } from './test-procedure.ts'

// Each directive is a test of its own, run by the type check: without a complaint to expect it becomes an error.

const fields = {
  place: province({ label: 'Tỉnh', options: [{ value: '87', label: 'Đồng Tháp' }] }),
  fullName: personName({ label: 'Tên' }),
  kind: choice({ label: 'Loại', control: 'radio', options: { a: 'A', b: 'B' } }),
  paper: choice({ label: 'Giấy tờ', control: 'radio', options: { passport: 'Hộ chiếu' } }),
  copies: count({ label: 'Số bản', min: 1, max: 2 }),
  detail: text({ label: 'Chi tiết', max: 9, onlyIf: { kind: 'a' } }),
} as const

// What it leaves out has names of its own questions.
const { subjectOrElse: _self, byPost: _post, ...common } = testProcedure

const facts = {
  ...common,
  competence: { by: 'place', unitKind: 'commune' },
  subject: { fullName: 'fullName' },
  form: {
    number: '',
    issuedWith: '',
    title: '',
    sections: [],
    signature: { label: '', answer: 'fullName' },
    notPrinted: ['place', 'fullName', 'kind', 'paper', 'copies', 'detail'],
  },
  otherForms: [],
  otherBodies: [],
  papers: [],
  steps: [{ slug: 'mot', title: 'Một', fields: ['place', 'fullName', 'kind', 'paper', 'copies', 'detail'] }],
  fee: () => ({ ...testProcedure.fee({ copies: 1 } as never, () => 8_000) }),
  timeLimit: () => ({ days: 1, count: 'working' as const, reasons: [] }),
} as const

describe('the compiler, and loading after it, refuse', () => {
  it('nothing of a definition that makes sense', () => {
    const sound = defineProcedure({
      ...facts,
      fields,
      timeLimit: (given) => ({ days: given.copies, count: 'working', reasons: [given.detail ?? given.kind] }),
    })
    expect(sound.fields.kind.options.a).toBe('A')
  })

  it('a field in a step that does not exist', () => {
    const steps = [{ slug: 'mot', title: 'Một', fields: ['nope'] }] as const
    // @ts-expect-error no such field
    expect(() => defineProcedure({ ...facts, fields, steps })).toThrow(InvalidDefinition)
  })

  it('a condition on an option that does not exist', () => {
    const x = text({ label: 'X', max: 9, onlyIf: { kind: 'c' } })
    // @ts-expect-error 'c' is not an option of kind
    expect(() => defineProcedure({ ...facts, fields: { ...fields, x } })).toThrow('waits for "kind" = "c"')
  })

  it('another form, or another body, for an answer that nobody can give', () => {
    const otherForms = [{ onlyIf: { kind: 'c' }, form: facts.form }] as const
    // @ts-expect-error 'c' is not an option of kind
    expect(() => defineProcedure({ ...facts, fields, otherForms })).toThrow('"kind" = "c"')
    const body = { body: 'Công an', task: 'xác minh', days: 5, count: 'working', ref: '' } as const
    const otherBodies = [{ ...body, onlyIf: { nope: 'a' } }] as const
    // @ts-expect-error no such field
    expect(() => defineProcedure({ ...facts, fields, otherBodies })).toThrow('"nope"')
  })

  it('a condition on several options of which one does not exist', () => {
    const x = text({ label: 'X', max: 9, onlyIf: { kind: ['a', 'c'] } })
    // @ts-expect-error 'c' is not an option of kind
    expect(() => defineProcedure({ ...facts, fields: { ...fields, x } })).toThrow('waits for "kind" = "c"')
  })

  it('a condition on a province that is not in the list', () => {
    const x = text({ label: 'X', max: 9, onlyIf: { place: '01' } })
    // @ts-expect-error only 87 is
    expect(() => defineProcedure({ ...facts, fields: { ...fields, x } })).toThrow('waits for "place" = "01"')
  })

  it('a condition on a field that does not exist', () => {
    const x = text({ label: 'X', max: 9, onlyIf: { nope: 'a' } })
    // @ts-expect-error no such field
    expect(() => defineProcedure({ ...facts, fields: { ...fields, x } })).toThrow('unknown field "nope"')
  })

  it('a condition on a field that is not answered from a list', () => {
    const x = text({ label: 'X', max: 9, onlyIf: { fullName: 'a' } })
    // @ts-expect-error a name is typed freely
    expect(() => defineProcedure({ ...facts, fields: { ...fields, x } })).toThrow('not answered from a list')
  })

  it('the number of a paper that is chosen nowhere, or among things that are no identity papers', () => {
    const nowhere = identityNumber({ label: 'X', typeField: 'nope' })
    const elsewhere = identityNumber({ label: 'X', typeField: 'kind' })
    const right = identityNumber({ label: 'X', typeField: 'paper' })
    // @ts-expect-error no such field
    expect(() => defineProcedure({ ...facts, fields: { ...fields, x: nowhere } })).toThrow(
      'which is no choice',
    )
    // @ts-expect-error 'a' and 'b' are no identity papers
    expect(() => defineProcedure({ ...facts, fields: { ...fields, x: elsewhere } })).toThrow(
      'no known identity paper',
    )
    expect(fieldProblems({ ...fields, x: right }, [])).not.toContainEqual(expect.stringContaining('"x"'))
  })

  it('a rule that counts from something else than a date', () => {
    const x = table({
      label: 'X',
      rowLabel: 'X',
      columns: {},
      min: 0,
      max: 1,
      rule: { kind: 'residenceHistory', birthDateField: 'kind' },
    })
    // @ts-expect-error kind is no date
    expect(() => defineProcedure({ ...facts, fields: { ...fields, x } })).toThrow('which is not a date')
  })

  it('an end whose beginning is asked nowhere, is of another kind, or is itself', () => {
    const started = date({ label: 'Từ ngày' })
    const ended = date({ label: 'Đến ngày', notBefore: 'started' })
    const sound = fieldProblems({ ...fields, started, ended }, [])
    expect(sound).not.toContainEqual(expect.stringContaining('"ended"'))
    const nowhere = date({ label: 'X', notBefore: 'nope' })
    const elsewhere = month({ label: 'X', notBefore: 'started' })
    // @ts-expect-error no such field
    expect(() => defineProcedure({ ...facts, fields: { ...fields, x: nowhere } })).toThrow(
      'not before "nope", which is no other date',
    )
    // @ts-expect-error a month is not compared with a day
    expect(() => defineProcedure({ ...facts, fields: { ...fields, started, x: elsewhere } })).toThrow(
      'not before "started", which is no other month',
    )
    const columns = { from: month({ label: 'Từ' }), to: month({ label: 'Đến', notBefore: 'form' }) }
    const stays = table({ label: 'X', rowLabel: 'X', min: 0, max: 1, columns })
    // @ts-expect-error no such column
    expect(() => defineProcedure({ ...facts, fields: { ...fields, stays } })).toThrow(
      'table "stays": field "to" is not before "form", which is no other month',
    )
  })

  it('amounts that no answer can have', () => {
    const x = money({ label: 'X', min: 2, max: 1 })
    expect(() => defineProcedure({ ...facts, fields: { ...fields, x } })).toThrow('amounts from 2 to 1')
  })

  it('competence by something else than a place', () => {
    const competence = { by: 'kind', unitKind: 'commune' } as const
    // @ts-expect-error kind is no place
    expect(() => defineProcedure({ ...facts, fields, competence })).toThrow('which is no place')
  })
})

describe('the compiler refuses', () => {
  it('a fee that is no fee', () => {
    const amountAlone = () => 200_000
    const textAmount = () => ({ total: '200000', lines: [] })
    const uncounted = () => ({ total: 200_000, lines: [] })
    const charge = (procedure: Procedure) => feeFor(procedure, {}, publishedAmounts)
    // @ts-expect-error a fee has a total and lines
    expect(() => charge(defineProcedure({ ...facts, fields, fee: amountAlone }))).toThrow()
    // @ts-expect-error an amount is not a text
    expect(() => charge(defineProcedure({ ...facts, fields, fee: textAmount }))).toThrow()
    // @ts-expect-error a total comes from feeOf, which adds up
    expect(() => charge(defineProcedure({ ...facts, fields, fee: uncounted }))).toThrow(/sum of its lines/)
  })

  it('answers that no question gives', () => {
    const limited = defineProcedure({
      ...facts,
      fields,
      // @ts-expect-error there is no question "nope"
      timeLimit: (given) => ({ days: given.nope, count: 'working', reasons: [] }),
    })
    expect(limited.timeLimit({}).days).toBeUndefined()
  })

  it('answers taken for granted that may be absent', () => {
    const limited = defineProcedure({
      ...facts,
      fields,
      // @ts-expect-error the detail is asked only of some
      timeLimit: (given) => ({ days: given.detail.length, count: 'working', reasons: [] }),
    })
    expect(() => limited.timeLimit({})).toThrow(TypeError)
  })

  it('comparisons with options that do not exist', () => {
    const limited = defineProcedure({
      ...facts,
      fields,
      // @ts-expect-error kind is 'a' or 'b'
      timeLimit: (given) => ({ days: given.kind === 'c' ? 1 : 2, count: 'working', reasons: [] }),
    })
    expect(limited.timeLimit({ kind: 'a' }).days).toBe(2)
  })

  it('a paper asked for in some cases without saying which in words', () => {
    const papers = [{ code: 'a', name: 'A', form: 'scan', copies: 1, when: () => true }] as const
    // @ts-expect-error the service page needs the words
    expect(defineProcedure({ ...facts, fields, papers }).papers[0]?.whenInWords).toBeUndefined()
  })

  it('misspelt, missing and misplaced properties of a field', () => {
    // @ts-expect-error it is called hint
    expect(personName({ label: 'Tên', help: 'Ghi đủ' })).not.toHaveProperty('hint')
    // @ts-expect-error a text has a limit
    expect(text({ label: 'Ghi chú' })).not.toHaveProperty('max')
    // @ts-expect-error amounts are whole numbers of đồng
    expect(money({ label: 'Vốn', min: '0', max: 9 })).toHaveProperty('min', '0')
    // @ts-expect-error dates are compared as ISO days, not as numbers
    expect(date({ label: 'Ngày', min: 2020 })).toHaveProperty('min', 2020)
    const conditional = text({ label: 'A', max: 9, onlyIf: { kind: 'a' } })
    // @ts-expect-error a column has no condition
    expect(table({ label: 'A', rowLabel: 'A', min: 0, max: 1, columns: { conditional } })).toHaveProperty(
      'columns',
    )
  })
})
