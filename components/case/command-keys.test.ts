import { expect, test } from 'vitest'
import { commands, ruleOf } from '#lib/domain/case/workflow.ts'
import { commandKeys } from './command-keys.ts'

test('every command that officials give has a key of its own, and none is a key of the lists', () => {
  const byStaff = commands.filter((command) =>
    Object.values(ruleOf(command).from)
      .flat()
      .some((role) => role !== 'citizen' && role !== 'system'),
  )
  expect(Object.keys(commandKeys).sort()).toEqual(byStaff.filter((command) => command !== 'submit').sort())
  const keys = Object.values(commandKeys)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.filter((key) => 'jkngx/?'.includes(key))).toEqual([])
})
