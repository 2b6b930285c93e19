import { expect, test } from 'vitest'
import { hookAddressProblem } from './hook-address.ts'

test.each([
  'https://cong.example.vn/nhan-tin',
  'https://cong.example.vn:8443/',
  'http://127.0.0.1:8080/x',
  'http://localhost/',
])('news can be sent to %s', (address) => {
  expect(hookAddressProblem(address)).toBeNull()
})

test.each([
  '',
  'cong.example.vn',
  'http://cong.example.vn/',
  'ftp://cong.example.vn/',
  'file:///etc/passwd',
  'https://user:secret@cong.example.vn/',
  'http://localhost.evil.example/',
])('and not to %s', (address) => {
  expect(hookAddressProblem(address)).toMatch(/\.$/)
})
