import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { proceduresOn } from '#lib/procedures/index.ts'
import { conformance } from '#tests/support/api-conformance.ts'
import { answersShape } from './answers-shape.ts'
import { apiDocument } from './document.ts'
import { schemaDocument } from './offered-procedure.ts'

const text = JSON.stringify(apiDocument('https://motcua.example.vn'))

test('is a document of OpenAPI 3.1', async () => {
  const validator = new Validator()
  expect(await validator.validate(JSON.parse(text))).toEqual({ valid: true })
  expect(validator.version).toBe('3.1')
})

test('refers only to what it holds', () => {
  const document = JSON.parse(text)
  const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name)
  expect(names.filter((name) => !Object.hasOwn(document.components.schemas, name))).toEqual([])
  expect(text).not.toContain('$defs')
  const empty = Object.values(document.components.schemas as Record<string, object>).filter(
    (schema) => !('properties' in schema),
  )
  expect(empty).toEqual([])
})

test('is understood by a validator of JSON Schema, which tells right from wrong', () => {
  const check = conformance()
  expect(check('Problem', { type: '/x', title: 'Sai', status: 422 })).toEqual([])
  expect(check('Problem', { type: '/x', title: 'Sai' })).not.toEqual([])
  expect(check('SubmissionRequest', { procedure: 'x', answers: {} })).toEqual([])
  expect(check('SubmissionRequest', { procedure: 'x', answers: {}, more: 1 })).not.toEqual([])
})

test.each(proceduresOn('2020-08-31').map((procedure) => [procedure.slug, procedure] as const))(
  'the questions of %s can be said in JSON Schema, none left out',
  (_, { fields }) => {
    const { properties, additionalProperties } = schemaDocument(answersShape(fields)) as Record<
      string,
      object
    >
    expect(Object.keys(properties ?? {})).toEqual(Object.keys(fields))
    expect(additionalProperties).toBe(false)
  },
)
