import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { inspect } from '#lib/outside/intake/inspect.ts'
import { spooled } from '#lib/outside/intake/spool.ts'
import { randomFrom } from './random.ts'
import { photographed, scanned } from './small-files.ts'

test('what the people of a scenario send would be taken from anybody', async () => {
  const into = await mkdtemp(join(tmpdir(), 'mctp-small-'))
  const random = randomFrom('small files')
  const files = [scanned('12/2020'), ...Array.from({ length: 30 }, () => photographed(random, 'identity'))]
  const kinds = new Set<string>()
  for (const { content } of files) {
    const seen = await spooled(Readable.from([content]), { into, limit: 1_000_000 }, inspect)
    expect(seen).toMatchObject({ ok: true })
    if (seen !== 'tooLarge' && seen.ok) kinds.add(seen.value.mediaType)
  }
  expect([...kinds].sort()).toEqual(['application/pdf', 'image/jpeg', 'image/png'])
  await rm(into, { recursive: true })
})
