import { expect, it } from 'vitest'
import { hashPassword, verifyPassword } from './index.ts'

it('recognises the password that was hashed, however its accents are composed', async () => {
  const hash = await hashPassword('mật khẩu dài')
  expect(await verifyPassword('mật khẩu dài'.normalize('NFD'), hash)).toBe(true)
  expect(await verifyPassword('mật khẩu dàj', hash)).toBe(false)
})

it('hashes with argon2id at no less than 19 MiB and two passes', async () => {
  expect(await hashPassword('x')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

it('refuses what is no hash of ours', async () => {
  expect(await verifyPassword('x', '')).toBe(false)
  expect(await verifyPassword('x', '$2b$10$abc')).toBe(false)
})
