import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const run = promisify(argon2)

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane (about 20 ms here).
const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const tagLength = 32

const derive = (password: string, salt: Buffer, c: typeof cost) =>
  run('argon2id', { message: password.normalize('NFC'), nonce: salt, ...c, tagLength })

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replaceAll('=', '')

/** In PHC string format, so that cost can be raised later without losing old hashes. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16)
  const tag = await derive(password, salt, cost)
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(salt)}$${base64(tag)}`
}

/** Stands where nobody has set a password yet: no password verifies against it. */
export const noPassword = '!'

export const verifyPassword = async (password: string, hash: string): Promise<boolean> => {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash)
  if (!parts) return wastePassword(password)
  const [, memory, passes, parallelism, salt = '', tag = ''] = parts
  const expected = Buffer.from(tag, 'base64')
  const actual = await derive(password, Buffer.from(salt, 'base64'), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  })
  return expected.length === tagLength && timingSafeEqual(expected, Buffer.from(actual))
}

/** Costs what a real verification costs: an unknown address must not answer faster than a wrong password. */
export const wastePassword = async (password: string): Promise<false> => {
  await derive(password, Buffer.alloc(16, 7), cost)
  return false
}
