import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from './answers.ts'
import { checkFields } from './check.ts'
import type { Fields, ScalarField } from './field.ts'
import {
  address,
  choice,
  count,
  date,
  email,
  identityNumber,
  month,
  personName,
  table,
  telephone,
  text,
} from './fields.ts'
import { messageFor } from './messages.ts'
import { finished, testProcedure, today } from './test-procedure.ts'
import type { Typed } from './typed.ts'
import { wrongInputsFor } from './wrong-inputs.ts'

const everything = testProcedure.steps.flatMap((step) => step.fields) as (keyof typeof testProcedure.fields)[]
const check = (typed: Typed) => checkFields(testProcedure, everything, typed, today)
const with_ = (changes: Typed) => check({ ...finished, ...changes })

/** The answer to a single question. */
const answerTo = (field: ScalarField, typed: string) =>
  checkFields({ fields: { a: field } as Fields }, ['a'], { a: typed }, today).answers.a
const codeFor = (field: ScalarField, typed: string) =>
  checkFields({ fields: { a: field } as Fields }, ['a'], { a: typed }, today).problems[0]?.code

describe('a form filled in well', () => {
  it('gives the answers in their normal form', () => {
    const expected: Answers<typeof testProcedure.fields> = {
      place: '87',
      fullName: 'Trần Thị Ngọc',
      sex: 'female',
      birthDate: '1995-03-05',
      paper: 'citizenId',
      paperNumber: '087195001234',
      married: 'yes',
      registered: 'yes',
      spouseName: 'Phạm Quốc Đạt',
      stays: [{ from: '2009-03', to: 'now', where: 'Cao Lãnh' }],
      copies: 2,
      promise: 'yes',
    }
    expect(check(finished)).toEqual({ answers: expected, problems: [], warnings: [] })
  })

  it('passes over questions that do not apply, whatever stands in them', () => {
    const { answers, problems } = with_({ married: 'no', registered: 'nonsense', spouseName: '<3' })
    expect(problems).toEqual([])
    expect(answers).not.toHaveProperty('registered')
    expect(answers).not.toHaveProperty('spouseName')
  })

  it('drops everything the form does not ask for', () => {
    const stray = {
      role: 'director',
      fee: '0',
      'stays.0.paid': 'yes',
      'stays.99.from': '2010',
      constructor: 'x',
      __proto__: 'y',
    }
    expect(with_(stray)).toEqual(check(finished))
  })

  it('looks only at the questions it is asked about', () => {
    expect(checkFields(testProcedure, ['copies'], {}, today)).toEqual({
      answers: {},
      problems: [{ control: 'copies', code: 'required' }],
      warnings: [],
    })
  })
})

describe('answers are read as people write them', () => {
  it.each([
    ['  Trần   Thị\tNgọc ', 'Trần Thị Ngọc'],
    ['Tra\u0302\u0300n Thi\u0323 Ngo\u0323c', 'Trần Thị Ngọc'],
    ['K’Brêu', "K'Brêu"],
  ])('name %j', (typed, answer) => expect(answerTo(personName({ label: 'Tên' }), typed)).toBe(answer))

  it.each(['1/2/1990', '01-02-1990', '01.02.1990', '1990-02-01', 'ngày 1 tháng 2 năm 1990'])(
    'day %j',
    (typed) => expect(answerTo(date({ label: 'Ngày' }), typed)).toBe('1990-02-01'),
  )

  it.each([
    ['1960', '1960'],
    ['5/1960', '1960-05'],
    ['1/2/1960', '1960-02-01'],
  ])('a day of which only part is known: %j', (typed, answer) => {
    expect(answerTo(date({ label: 'Ngày', partial: true }), typed)).toBe(answer)
    expect(answerTo(date({ label: 'Ngày' }), '1960')).toBeUndefined()
  })

  it.each(['nay', ' Nay', 'đến nay', 'hiện nay', 'NAY'])('an open end: %j', (typed) => {
    expect(answerTo(month({ label: 'Đến', openEnded: true }), typed)).toBe('now')
    expect(codeFor(month({ label: 'Từ' }), typed)).toBe('monthFormat')
  })

  it('text on one line and on several', () => {
    expect(answerTo(text({ label: 'A', max: 50 }), ' một\r\n  hai ')).toBe('một hai')
    expect(answerTo(text({ label: 'A', max: 50, multiline: true }), ' một \r\n\r\n\r\n\r\n hai ')).toBe(
      'một\n\nhai',
    )
  })

  it('numbers of papers by the paper chosen', () => {
    const numberOf = (paper: string, paperNumber: string) => with_({ paper, paperNumber }).answers.paperNumber
    expect(numberOf('citizenId', '087 195 001 234')).toBe('087195001234')
    expect(numberOf('oldId', '341.234.567')).toBe('341234567')
    expect(numberOf('passport', 'c1234567')).toBe('C1234567')
    expect(numberOf('oldId', '001195001234')).toBe('001195001234')
    expect(numberOf('oldId', '3412345678')).toBeUndefined()
    expect(numberOf('citizenId', '341234567')).toBeUndefined()
  })

  it('telephones and e-mail addresses', () => {
    expect(answerTo(telephone({ label: 'ĐT' }), '0912.345.678')).toBe('+84912345678')
    expect(answerTo(email({ label: 'E-mail' }), ' an.nguyen+viec@gmail.com ')).toBe(
      'an.nguyen+viec@gmail.com',
    )
  })

  it("an apostrophe, a dash and a semicolon in an address are nobody's business", () => {
    const typed = "3/4 Trần Hưng Đạo; nhà bà H'Linh -- cổng xanh"
    expect(answerTo(address({ label: 'Địa chỉ', max: 100 }), typed)).toBe(typed)
  })
})

describe('wrong input', () => {
  const kinds: ScalarField[] = [
    personName({ label: 'Họ và tên' }),
    text({ label: 'Mục đích', max: 30 }),
    address({ label: 'Nơi sinh', max: 30 }),
    date({ label: 'Ngày sinh', past: true }),
    date({ label: 'Ngày hẹn', future: true }),
    date({ label: 'Ngày sinh của cha', past: true, partial: true }),
    month({ label: 'Từ tháng' }),
    month({ label: 'Đến tháng', openEnded: true }),
    choice({ label: 'Loại', control: 'radio', options: { a: 'A' } }),
    ...(['sex', 'married', 'place', 'promise'] as const).map((name) => ({ ...testProcedure.fields[name] })),
    count({ label: 'Số bản', min: 1, max: 9 }),
    telephone({ label: 'Số điện thoại' }),
    email({ label: 'Thư điện tử' }),
    identityNumber({ label: 'Số giấy tờ', typeField: 'paper' }),
  ]
  const battery = kinds.flatMap((field) =>
    wrongInputsFor(field, today).map(({ title, text }) => [field.kind, title, field, text] as const),
  )

  it.each(battery)('%s: %s gives one message beside its control', (_, __, field, typed) => {
    const fields: Fields = { paper: testProcedure.fields.paper, a: field }
    const { answers, problems } = checkFields({ fields }, ['a'], { a: typed, paper: 'citizenId' }, today)
    expect(answers).toEqual({})
    expect(problems).toHaveLength(1)
    expect(problems[0]?.control).toBe('a')
    expect(problems.map((problem) => messageFor(fields, problem))[0]).toMatch(/^\p{Lu}.{10,}[.?”]$/u)
  })

  it('in a table gives a message beside the cell', () => {
    const { problems } = with_({ 'stays.0.from': '13/2010', 'stays.1.where': 'Sa Đéc' })
    expect(problems).toEqual([
      { control: 'stays.0.from', code: 'monthFormat' },
      { control: 'stays.1.from', code: 'required' },
      { control: 'stays.1.to', code: 'required' },
    ])
  })

  it('does not judge the number of a paper before the paper is chosen', () => {
    expect(with_({ paper: '' }).problems).toEqual([{ control: 'paper', code: 'required' }])
  })

  it('tells 31/02, a future birth and a two-digit year apart', () => {
    const codes = ['31/02/1990', '18/08/2020', '1/2/90'].map(
      (birthDate) => with_({ birthDate }).problems[0]?.code,
    )
    expect(codes).toEqual(['notADay', 'inFuture', 'twoDigitYear'])
  })

  it('is refused even when it is enormous; an expression that tries for ever would never get here', () => {
    const huge = 'ă-1/ '.repeat(200_000)
    const controls = [...everything, 'stays.0.from', 'stays.0.where']
    const { problems } = check(Object.fromEntries(controls.map((control) => [control, huge])))
    expect(problems.map(({ control }) => control)).toEqual(
      expect.arrayContaining(['fullName', 'stays.0.from']),
    )
  })
})

describe('rows of a table', () => {
  it('count only when something is written in them', () => {
    const blank = { 'stays.1.from': ' ', 'stays.1.to': '', 'stays.2.where': '\u00a0' }
    expect(with_(blank)).toEqual(check(finished))
  })

  it('keep the number that they have on the screen, after a blank one as well', () => {
    const { answers, problems } = with_({
      'stays.0.to': '05/2010',
      'stays.2.from': '08/2010',
      'stays.2.to': 'nay',
      'stays.2.where': 'Sa Đéc',
    })
    expect(problems).toEqual([
      { control: 'stays.2.from', code: 'residenceGap', params: { from: '2010-06', to: '2010-07' } },
    ])
    expect(answers).not.toHaveProperty('stays')
  })

  it('are asked for when there are too few', () => {
    const fields = {
      a: table({ label: 'A', rowLabel: 'A', columns: { b: text({ label: 'B', max: 9 }) }, min: 2, max: 3 }),
    }
    expect(checkFields({ fields }, ['a'], { 'a.0.b': 'x' }, today).problems).toEqual([
      { control: 'a.1.b', code: 'tooFewRows', params: { min: 2 } },
    ])
  })

  it('are judged as a whole only when the birth date is known', () => {
    const { problems } = with_({ birthDate: 'hôm qua', 'stays.0.from': '01/2019' })
    expect(problems).toEqual([{ control: 'birthDate', code: 'dateFormat' }])
  })
})

describe('a doubtful CCCD', () => {
  it('warns and never blocks', () => {
    const { problems, warnings, answers } = with_({
      sex: 'male',
      birthDate: '05/03/1994',
      paperNumber: '097195001234',
      'stays.0.from': '03/2008',
    })
    expect(problems).toEqual([])
    expect(answers.paperNumber).toBe('097195001234')
    expect(warnings.map(({ code, control, severity }) => [severity, control, code])).toEqual([
      ['warning', 'paperNumber', 'provinceUnknown'],
      ['warning', 'paperNumber', 'sexMismatch'],
      ['warning', 'paperNumber', 'birthYearMismatch'],
    ])
  })

  it('is not doubted on the strength of an invalid birth date, nor when it is no CCCD', () => {
    expect(with_({ birthDate: '31/02/1990' }).warnings).toEqual([])
    expect(with_({ paper: 'oldId', paperNumber: '341234567', sex: 'male' }).warnings).toEqual([])
  })
})

describe('whatever is typed', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      'yes',
      'no',
      'nay',
      '03/2009',
      '31/12/1990',
      '1990',
      'citizenId',
      '087195001234',
      'male',
      'a\u0000b',
      '\ud800',
      '١٢/٠٥/١٩٩٠',
    ),
  )
  const controls = [
    ...Object.keys(finished),
    ...[1, 2, 3, 4, 5].flatMap((row) => ['from', 'to', 'where'].map((column) => `stays.${row}.${column}`)),
  ]
  const anyControl = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...controls) },
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  const anyTyped = fc.dictionary(anyControl, anyText, { maxKeys: 30, noNullPrototype: true })
  const anyDraft = fc
    .tuple(fc.constantFrom<Typed>({}, finished), anyTyped)
    .map(([draft, typed]) => ({ ...draft, ...typed }))

  it('nothing is thrown, no answer comes that the form does not have, and each problem names a control of the form', () => {
    fc.assert(
      fc.property(anyDraft, (typed) => {
        const { answers, problems } = check(typed)
        expect(Object.keys(answers).filter((name) => !(everything as string[]).includes(name))).toEqual([])
        for (const problem of problems)
          expect(messageFor(testProcedure.fields, problem, typed)).not.toBe('Xem lại phần này.')
      }),
      { numRuns: 500 },
    )
  })

  it('every question that applies has an answer, a problem, or may be left out', () => {
    fc.assert(
      fc.property(anyDraft, (typed) => {
        const { answers, problems } = check(typed)
        const troubled = problems.map(({ control }) => control.split('.')[0])
        const silent = everything.filter((name) => !Object.hasOwn(answers, name) && !troubled.includes(name))
        expect(silent.filter((name) => !['note', 'registered', 'spouseName'].includes(name))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('answers checked again are the same answers', () => {
    fc.assert(
      fc.property(fc.constantFrom('fullName', 'note', 'birthDate', 'paperNumber'), anyText, (name, typed) => {
        const answer = with_({ [name]: typed }).answers[name]
        fc.pre(typeof answer === 'string')
        expect(with_({ [name]: answer }).answers[name]).toBe(answer)
      }),
    )
  })
})
