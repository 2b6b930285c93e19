// npm run check: what can be known in seconds, before every commit.
import { generate } from './generate.ts'
import { runCommand } from './operator-error.ts'
import { conclude, staticStages, sum, vitestStage } from './stages.ts'

await runCommand(async () => {
  await generate()
  conclude(sum([await staticStages(), await vitestStage('unit')]))
})
