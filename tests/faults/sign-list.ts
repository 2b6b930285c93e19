// Signs a list and dies with whoever kills it: `sign-list.ts CODE`, the lines as JSON in LINES.
import { readEnv } from '#env.ts'
import type { SigningLine } from '#lib/domain/result/signing-list.ts'
import { openWorld } from '#lib/outside/open-world.ts'
import { signResults } from '#lib/use-cases/result/sign-results.ts'
import { handsOf } from '#tests/support/issue-result.ts'

const env = readEnv(process.env)
if (!env.ok) throw new Error(env.error)
const world = openWorld(env.value)
const { giamdoc } = await handsOf(world)
const lines = JSON.parse(process.env.LINES ?? '[]') as SigningLine[]
await signResults(giamdoc, { lines, shown: { code: process.argv[2] ?? '' } }, world)
process.exit()
