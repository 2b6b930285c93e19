// npm run faults: kills the real, built server in the middle of the work, and looks at what is left. `-- 5` does so
// five times.
import { killServer } from '#tests/faults/kill-server.ts'
import { build } from './build.ts'
import { runCommand } from './operator-error.ts'
import { conclude } from './stages.ts'

await runCommand(async () => {
  await build()
  const rounds = Number(process.argv[2] ?? 1)
  let failed = 0
  for (let round = 1; round <= rounds; round++) {
    const outcome = await killServer().catch((error: unknown) => {
      failed++
      return error
    })
    console.log(outcome)
  }
  conclude({ passed: rounds - failed, failed })
})
process.exit()
