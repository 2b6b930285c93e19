import { expect, test } from 'vitest'
import { asRoleApp } from './database.ts'

test.each([
  ['postgresql://u:p@h/d', 'postgresql://u:p@h/d?options=-c%20role%3Dapp'],
  [
    'postgresql://u:p+q@h/d?sslmode=require',
    'postgresql://u:p+q@h/d?sslmode=require&options=-c%20role%3Dapp',
  ],
  [
    'postgresql://u@h/d?options=-c%20jit%3Doff',
    'postgresql://u@h/d?options=-c%20jit%3Doff%20-c%20role%3Dapp',
  ],
])('the sessions of %s act as the role of the application', (given, expected) => {
  expect(asRoleApp(given)).toBe(expected)
})
