import { describe, expect, it } from 'vitest'
import { defineProcedure, InvalidDefinition } from './define.ts'
import { definitionProblems } from './definition-problems.ts'
import type { Fields } from './field.ts'
import {
  choice,
  count,
  date,
  identityNumber,
  month,
  personName,
  province,
  table,
  text,
  yesNo,
} from './fields.ts'
import type { Procedure } from './procedure.ts'
import { testProcedure } from './test-procedure.ts'

const base: Procedure = testProcedure

/** The test procedure with other questions, each asked in one step and printed nowhere. */
const asking = (fields: Fields, order = Object.keys(fields)): Procedure => ({
  ...base,
  fields: { place: base.fields.place ?? province({ label: 'Tỉnh', options: [] }), ...fields },
  steps: [{ slug: 'mot', title: 'Một', fields: ['place', ...order] }],
  form: {
    ...base.form,
    sections: [],
    notPrinted: ['place', ...Object.keys(fields)],
    signature: { label: '', answer: 'place' },
  },
})

describe('a definition that makes sense', () => {
  it('is taken as it is', () => {
    expect(definitionProblems(base)).toEqual([])
    expect(
      definitionProblems(
        asking({ a: yesNo({ label: 'A?' }), b: text({ label: 'B', max: 9, onlyIf: { a: 'yes' } }) }),
      ),
    ).toEqual([])
  })
})

describe('nonsense is refused when it loads', () => {
  it.each<[string, Procedure, string]>([
    [
      'asked twice',
      { ...base, steps: [...base.steps, { slug: 'nua', title: '', fields: ['note'] }] },
      'field "note" is asked twice',
    ],
    ['never asked', { ...base, steps: base.steps.slice(0, -1) }, 'field "copies" is never asked'],
    [
      'unknown in a step',
      { ...base, steps: [...base.steps, { slug: 'nua', title: '', fields: ['nope'] }] },
      'a step asks unknown field "nope"',
    ],
    [
      'step without questions',
      { ...base, steps: [...base.steps, { slug: 'nua', title: '', fields: [] }] },
      'step "nua" asks nothing',
    ],
    [
      'step slug twice',
      { ...base, steps: base.steps.map((step) => ({ ...step, slug: 'mot' })) },
      'step "mot" is declared twice',
    ],
    [
      'slug with accents',
      { ...base, slug: 'phiếu' },
      'slug "phiếu" is not of small letters, digits and single hyphens',
    ],
    ['code', { ...base, code: '2.488' }, 'code "2.488" is not of the national form d.dddddd'],
    ['revision', { ...base, revision: 0 }, 'revision 0 is not 1, 2, 3 …'],
    [
      'reversed period',
      { ...base, valid: { from: '2020-01-01', to: '2019-12-31' } },
      'the valid period is reversed: 2020-01-01 to 2019-12-31',
    ],
    ['no such day', { ...base, valid: { from: '2020-02-30' } }, 'valid.from "2020-02-30" is not a day'],
    [
      'paper code twice',
      { ...base, papers: [...base.papers, { code: 'identity', name: 'A', form: 'scan', copies: 1 }] },
      'paper "identity" is declared twice',
    ],
    [
      'no copies of a paper',
      { ...base, papers: [{ code: 'a', name: 'A', form: 'scan', copies: 0 }] },
      'paper "a" is wanted 0 times',
    ],
    ['no law', { ...base, legalBasis: [] }, 'there is no legal basis'],
    ['no limit', { ...base, limitTable: [] }, 'no time limit is published'],
    [
      'a limit of no days without its time of day',
      { ...base, limitTable: [{ label: '', days: 0, count: 'working', ref: '' }] },
      'a published time limit is neither a positive number of days nor 0 until a time of day',
    ],
    [
      'a time of day with a limit of days',
      { ...base, limitTable: [{ label: '', days: 1, count: 'working', sameDayUntil: '15:00', ref: '' }] },
      'a published time limit is neither a positive number of days nor 0 until a time of day',
    ],
    [
      'no time of day',
      { ...base, limitTable: [{ label: '', days: 0, count: 'working', sameDayUntil: '15', ref: '' }] },
      'sameDayUntil is no time HH:MM',
    ],
    ['stage', { ...base, stages: { approved: -1 } }, 'a stage is not a whole number of days from 0'],
    [
      'lengthening shorter than a limit',
      { ...base, lengthening: { maxDays: 7, count: 'working', grounds: { a: 'A' } } },
      'a published time limit is longer than lengthening allows',
    ],
    [
      'lengthening without ground',
      { ...base, lengthening: { maxDays: 15, count: 'calendar', grounds: {} } },
      'lengthening has no grounds',
    ],
    [
      'competence by something else',
      { ...base, competence: { by: 'sex', unitKind: 'commune' } },
      'competence hangs on "sex", which is no place',
    ],
    [
      'competence asked late',
      { ...base, steps: [...base.steps.slice(1), ...base.steps.slice(0, 1)] },
      '"place" tells the competent unit and must be asked in the first step',
    ],
    [
      'not printed, not left out',
      { ...base, form: { ...base.form, notPrinted: ['place'] } },
      'field "promise" is neither printed on the form nor named in notPrinted',
    ],
    [
      'printed and left out',
      { ...base, form: { ...base.form, notPrinted: ['place', 'promise', 'note'] } },
      'field "note" is printed, yet named in notPrinted',
    ],
  ])('%s', (_, procedure, problem) => {
    expect(definitionProblems(procedure)).toContain(problem)
  })

  it.each<[string, Fields, string]>([
    [
      'condition on an unknown field',
      { b: text({ label: 'B', max: 9, onlyIf: { a: 'yes' } }) },
      'field "b" depends on unknown field "a"',
    ],
    [
      'condition on an impossible option',
      { a: yesNo({ label: 'A?' }), b: text({ label: 'B', max: 9, onlyIf: { a: ['yes', 'maybe'] } }) },
      'field "b" waits for "a" = "maybe", which is not an option',
    ],
    [
      'condition on a field asked later',
      { b: text({ label: 'B', max: 9, onlyIf: { a: 'yes' } }), a: yesNo({ label: 'A?' }) },
      'field "b" depends on "a", which is not asked before it',
    ],
    [
      'condition on itself',
      { a: yesNo({ label: 'A?', onlyIf: { a: 'yes' } }) },
      'field "a" depends on "a", which is not asked before it',
    ],
    [
      'condition on free text',
      { a: text({ label: 'A', max: 9 }), b: yesNo({ label: 'B?', onlyIf: { a: 'x' } }) },
      'field "b" depends on "a", which is not answered from a list',
    ],
    [
      'condition without values',
      { a: yesNo({ label: 'A?' }), b: yesNo({ label: 'B?', onlyIf: { a: [] } }) },
      'field "b" waits for no value of "a"',
    ],
    ['no options', { a: choice({ label: 'A', control: 'radio', options: {} }) }, 'field "a" has no options'],
    ['no provinces', { a: province({ label: 'A', options: [] }) }, 'field "a" has no options'],
    [
      'hint for nothing',
      { a: choice({ label: 'A', control: 'radio', options: { x: 'X' }, hints: { y: 'Y' } }) },
      'field "a" has a hint for "y", which is not an option',
    ],
    ['count reversed', { a: count({ label: 'A', min: 3, max: 2 }) }, 'field "a" counts from 3 to 2'],
    [
      'bounds reversed',
      { a: date({ label: 'A', min: '2020-01-02', max: '2020-01-01' }) },
      'field "a" has its bounds reversed',
    ],
    [
      'past and future',
      { a: date({ label: 'A', past: true, future: true }) },
      'field "a" cannot be both past and future',
    ],
    ['no label', { a: personName({ label: ' ' }) }, 'field "a" has no label'],
    ['no room', { a: text({ label: 'A', max: 0 }) }, 'field "a" leaves no room for text'],
    [
      'reserved name',
      { intent: yesNo({ label: 'A?' }) },
      'field "intent" has a name that the portal\'s forms use themselves',
    ],
    [
      'dotted name',
      { 'a.0.b': yesNo({ label: 'A?' }) },
      'field "a.0.b" is not named in camelCase letters and digits',
    ],
    [
      'table without columns',
      { a: table({ label: 'A', rowLabel: 'A', columns: {}, min: 0, max: 1 }) },
      'table "a" has no columns',
    ],
    [
      'rule without a period',
      {
        born: date({ label: 'B' }),
        a: table({
          label: 'A',
          rowLabel: 'A',
          columns: { from: month({ label: 'F' }) },
          min: 0,
          max: 1,
          rule: { kind: 'residenceHistory', birthDateField: 'born' },
        }),
      },
      'table "a" needs a month "from" and an open-ended month "to" for its rule',
    ],
    [
      'rule without a birth date',
      {
        born: date({ label: 'B', partial: true }),
        a: table({
          label: 'A',
          rowLabel: 'A',
          columns: { from: month({ label: 'F' }), to: month({ label: 'T', openEnded: true }) },
          min: 0,
          max: 1,
          rule: { kind: 'residenceHistory', birthDateField: 'born' },
        }),
      },
      'table "a" counts from "born", which is not a date of day, month and year',
    ],
    [
      'unknown identity paper',
      {
        t: choice({ label: 'T', control: 'radio', options: { library: 'Thẻ thư viện' } }),
        n: identityNumber({ label: 'N', typeField: 't' }),
      },
      'field "n": "library" of "t" is no known identity paper',
    ],
  ])('%s', (_, fields, problem) => {
    expect(definitionProblems(asking(fields))).toContain(problem)
  })

  it('reports everything at once', () => {
    const broken = { ...asking({ a: count({ label: 'A', min: 3, max: 2 }) }), slug: 'Ồ', legalBasis: [] }
    expect(definitionProblems(broken)).toHaveLength(3)
    expect(() => defineProcedure(broken)).toThrow(InvalidDefinition)
    expect(() => defineProcedure(broken)).toThrow(
      /9\.000001 \(revision 1\):\n- slug .*\n- there is no legal basis\n- field "a" counts/,
    )
  })
})
