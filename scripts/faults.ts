// npm run faults: breaks the real, built application in the middle of the work, and looks at what is left. A battery is
// chosen by its name, with its number: `-- submissions 5` kills the server in five rounds of submissions, and
// `-- typing 500 7` interrupts somebody who types and uploads 500 times, by the chances of seed 7; `-- tampering 200` alters signed
// results and `-- signing 100` kills the worker while it signs and mails. Without a name: all.
import { killServer } from '#tests/faults/kill-server.ts'
import { signingUnderFire } from '#tests/faults/signing-under-fire.ts'
import { tampering } from '#tests/faults/tampering.ts'
import { typingUnderFire } from '#tests/faults/typing-under-fire.ts'
import { build } from './build.ts'
import { OperatorError, runCommand } from './operator-error.ts'
import { conclude } from './stages.ts'

type Round = () => Promise<string>

const rounds = (count: number, round: Round): Round[] => Array.from({ length: count }, () => round)

const batteries: Readonly<Record<string, (count: number | undefined, seed: number) => Round[]>> = {
  submissions: (count = 1) => rounds(count, killServer),
  typing: (count = 500, seed) => [() => typingUnderFire(count, seed)],
  tampering: (count = 200, seed) => [() => tampering(count, seed)],
  signing: (count = 100, seed) => [() => signingUnderFire(count, seed)],
}

await runCommand(async () => {
  const [name, count, seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
  const chosen = name === undefined ? Object.keys(batteries) : [name]
  await build()
  let [passed, failed] = [0, 0]
  for (const each of chosen) {
    const battery = Object.hasOwn(batteries, each) ? batteries[each] : undefined
    if (!battery)
      throw new OperatorError(`Không có bài thử ${each}. Chọn: ${Object.keys(batteries).join(', ')}.`)
    for (const round of battery(count === undefined ? undefined : Number(count), Number(seed))) {
      try {
        console.log(await round())
        passed++
      } catch (error) {
        console.log(error)
        failed++
      }
    }
  }
  conclude({ passed, failed })
})
process.exit()
