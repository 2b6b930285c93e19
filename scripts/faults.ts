// npm run faults: breaks the real, built application in the middle of the work, and looks at what is left. A battery is
// chosen by its name, with its number: `-- submissions 5` kills the server in five rounds of submissions, and
// `-- typing 500 7` interrupts somebody who types and uploads 500 times, by the chances of seed 7; `-- payments 1000`
// pays 1,000 fees and has the bank tell of them in a storm of repeated and forged notifications; `-- tampering 200` alters
// signed results, `-- signing 100` kills the worker while it signs and mails, and `-- lists 30` whoever signs many results
// with one code. Without a name: all.
import { build } from './build.ts'
import { OperatorError, runCommand } from './operator-error.ts'
import { conclude } from './stages.ts'

type Round = () => Promise<string>

const rounds = (count: number, round: Round): Round[] => Array.from({ length: count }, () => round)

/** Loaded only when the build has made the database client that they need. */
const batteries: Readonly<Record<string, (count: number | undefined, seed: number) => Promise<Round[]>>> = {
  submissions: async (count = 1) => {
    const { killServer } = await import('#tests/faults/kill-server.ts')
    return rounds(count, killServer)
  },
  payments: async (count = 1000, seed) => {
    const { paymentsUnderFire } = await import('#tests/faults/payments.ts')
    return [() => paymentsUnderFire(count, seed)]
  },
  typing: async (count = 500, seed) => {
    const { typingUnderFire } = await import('#tests/faults/typing-under-fire.ts')
    return [() => typingUnderFire(count, seed)]
  },
  tampering: async (count = 200, seed) => {
    const { tampering } = await import('#tests/faults/tampering.ts')
    return [() => tampering(count, seed)]
  },
  signing: async (count = 100, seed) => {
    const { signingUnderFire } = await import('#tests/faults/signing-under-fire.ts')
    return [() => signingUnderFire(count, seed)]
  },
  lists: async (count = 30, seed) => {
    const { listsUnderFire } = await import('#tests/faults/lists-under-fire.ts')
    return [() => listsUnderFire(count, seed)]
  },
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
    for (const round of await battery(count === undefined ? undefined : Number(count), Number(seed))) {
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
