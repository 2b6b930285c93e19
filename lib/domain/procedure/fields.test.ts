import { describe, expect, it } from 'vitest'
import { choice, personName, table, text } from './fields.ts'
import { testProcedure } from './test-procedure.ts'

describe('field definitions', () => {
  it('are plain JSON: nothing is lost on the way to a browser', () => {
    expect(JSON.parse(JSON.stringify(testProcedure.fields))).toEqual(testProcedure.fields)
  })

  it('carry their kind and nothing that was not said', () => {
    expect(personName({ label: 'Tên' })).toEqual({ kind: 'personName', label: 'Tên' })
    expect(choice({ label: 'A', control: 'select', options: { a: 'A' } })).toEqual({
      kind: 'choice',
      label: 'A',
      control: 'select',
      options: { a: 'A' },
    })
  })

  it('nest in tables', () => {
    const rows = table({
      label: 'A',
      rowLabel: 'A',
      columns: { b: text({ label: 'B', max: 1 }) },
      min: 0,
      max: 2,
    })
    expect(rows.columns.b.max).toBe(1)
  })
})
