import { describe, expect, it } from 'vitest'
import { procedures } from '#lib/procedures/index.ts'
import { procedureBehaves } from '#tests/support/procedure-behaves.ts'
import type { Field, FieldKind } from './field.ts'
import examples from './kitchen-sink.examples.ts'
import { kitchenSink } from './kitchen-sink.ts'

describe('the procedure of all kinds', () => {
  procedureBehaves(kitchenSink, examples)

  const all: readonly Field[] = Object.values<Field>(kitchenSink.fields).flatMap((field): Field[] =>
    field.kind === 'table' ? [field, ...Object.values(field.columns)] : [field],
  )

  it('asks every kind of question', () => {
    // A new kind does not compile before it stands here, and fails before it stands in the procedure.
    const kinds: Record<FieldKind, true> = {
      personName: true,
      text: true,
      address: true,
      date: true,
      month: true,
      choice: true,
      yesNo: true,
      consent: true,
      count: true,
      money: true,
      identityNumber: true,
      telephone: true,
      email: true,
      province: true,
      place: true,
      table: true,
    }
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)))
  })

  it('has every property that a question can have', () => {
    // The official words beside a label come with a translation, never with a definition.
    type Keys<F> = F extends F ? keyof F : never
    const properties: Record<Exclude<Keys<Field>, 'kind' | 'label' | 'official'>, true> = {
      inSentence: true,
      hint: true,
      example: true,
      optional: true,
      onlyIf: true,
      autocomplete: true,
      width: true,
      fresh: true,
      max: true,
      min: true,
      multiline: true,
      past: true,
      future: true,
      partial: true,
      notBefore: true,
      openEnded: true,
      control: true,
      options: true,
      hints: true,
      text: true,
      typeField: true,
      sexField: true,
      birthDateField: true,
      within: true,
      columns: true,
      rowLabel: true,
      rule: true,
    }
    const used = new Set(all.flatMap((field) => Object.keys(field)))
    expect(Object.keys(properties).filter((property) => !used.has(property))).toEqual([])
  })

  it('is no service', () => {
    expect(procedures).not.toContain(kitchenSink)
  })
})
