import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { missingFrom } from './complete-lockfile.ts'

describe('a lock file', () => {
  test('of ours lists every optional package, so that npm ci accepts it on any machine', async () => {
    const lockfile = JSON.parse(await readFile('package-lock.json', 'utf8'))
    // `node scripts/run.mjs complete-lockfile` adds what is missing.
    expect(missingFrom(lockfile)).toEqual([])
  })

  test('lacks a platform that a package names and nobody lists', () => {
    const packages = {
      '': {},
      'node_modules/tool': {
        version: '1.0.0',
        optionalDependencies: { 'tool-linux-x64': '1.0.0', 'tool-win32-x64': '1.0.0' },
      },
      'node_modules/tool-linux-x64': { version: '1.0.0' },
    }
    expect(missingFrom({ packages })).toEqual([{ name: 'tool-win32-x64', version: '1.0.0' }])
  })

  test('may list a package inside the one that needs it, or anywhere above', () => {
    const needy = { version: '1.0.0', optionalDependencies: { inner: '1.0.0', outer: '1.0.0' } }
    const packages = {
      'node_modules/a/node_modules/@b/c': needy,
      'node_modules/a/node_modules/@b/c/node_modules/inner': { version: '1.0.0' },
      'node_modules/a/node_modules/outer': { version: '1.0.0' },
    }
    expect(missingFrom({ packages })).toEqual([])
  })
})
