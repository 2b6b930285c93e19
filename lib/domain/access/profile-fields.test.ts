import { expect, test } from 'vitest'
import { sharedName, sharedNameProblem } from '#lib/domain/procedure/shared-answers.ts'
import { profileFields, profileGroups } from './profile-fields.ts'

test('everything that a profile keeps is shared with forms under its own name', () => {
  for (const name of Object.keys(profileFields)) {
    expect(sharedNameProblem(profileFields, name)).toBeUndefined()
    expect(sharedName(profileFields, name, {})?.key).toBe(name)
  }
})

test('every question of the profile stands in one group', () => {
  const grouped = Object.values(profileGroups).flatMap(({ fields }) => [...fields])
  expect(grouped.toSorted()).toEqual(Object.keys(profileFields).toSorted())
})

test('only the name has to be kept', () => {
  const required = Object.entries(profileFields).filter(([, field]) => !('optional' in field))
  expect(required.map(([name]) => name)).toEqual(['fullName'])
})
