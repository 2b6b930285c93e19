// The stages of `npm run check` and `npm test`: each is a program whose outcome is counted.
import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

export type Count = { readonly passed: number; readonly failed: number }

type Stage = {
  readonly name: string
  /** The file to run with the present Node, and its arguments. */
  readonly program: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
  /** Reads how many tests passed and failed from what the program wrote; without it the whole stage counts as one. */
  readonly report?: { readonly file: string; readonly read: (content: unknown) => Count }
}

const bin = (path: string) => `node_modules/${path}`

/** Biome, TypeScript (with the routes' types) and knip, side by side. */
export async function staticStages(signal?: AbortSignal): Promise<Count> {
  const typegen = { name: 'next typegen', program: [bin('next/dist/bin/next'), 'typegen'] }
  const stages = [
    { name: 'biome', program: [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '.'] },
    { name: 'tsc', program: [bin('typescript/bin/tsc'), '--noEmit'] },
    { name: 'knip', program: [bin('knip/bin/knip.js'), '--no-progress'] },
  ]
  const typed = await runStage({ ...typegen, signal })
  return sum([typed, ...(await Promise.all(stages.map((stage) => runStage({ ...stage, signal }))))])
}

/** One of the two projects of vitest.config.ts. */
export const vitestStage = (project: 'unit' | 'integration', signal?: AbortSignal): Promise<Count> => {
  const file = `test-results/${project}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return runStage({
    name: project,
    program: [bin('vitest/vitest.mjs'), 'run', '--project', project, ...reporters],
    report: { file, read: (content) => vitestReport.parse(content) },
    signal,
  })
}

const vitestReport = z
  .object({ numPassedTests: z.int(), numTotalTests: z.int() })
  // A test that was left out did not pass.
  .transform(({ numPassedTests, numTotalTests }) => ({
    passed: numPassedTests,
    failed: numTotalTests - numPassedTests,
  }))

/** The browser tests against the server at `address`, whose data is in `dataDir`. */
export const playwrightStage = (
  { address, dataDir }: { readonly address: string; readonly dataDir: string },
  signal?: AbortSignal,
): Promise<Count> =>
  runStage({
    name: 'e2e',
    program: [bin('@playwright/test/cli.js'), 'test'],
    environment: { BASE_URL: address, DATA_DIR: dataDir },
    report: { file: 'test-results/e2e.json', read: (content) => playwrightReport.parse(content) },
    signal,
  })

const playwrightReport = z
  .object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }) })
  .transform(({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
  }))

/** Runs a stage quietly, says in one line how it went, and shows what it printed if it failed. */
async function runStage({ name, program, environment, signal, report }: Stage): Promise<Count> {
  if (signal?.aborted) return { passed: 0, failed: 1 }
  const began = Date.now()
  if (report) await rm(report.file, { force: true })
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...program], {
    env: { ...process.env, ...environment, NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => child.kill('SIGTERM')
  signal?.addEventListener('abort', stop)
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [printed, complaints, code] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  signal?.removeEventListener('abort', stop)
  const count = await countOf(code === 0, report)
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  const outcome = report ? `${count.passed} passed, ${count.failed} failed` : count.failed ? 'failed' : 'ok'
  console.log(`${name.padEnd(14)}${outcome.padEnd(26)}${seconds.padStart(6)} s`)
  if (count.failed > 0) console.log(`${printed}${complaints}`.trimEnd())
  return count
}

/** A program that failed without naming a failed test (it crashed, or found no tests) has failed once. */
async function countOf(succeeded: boolean, report: Stage['report']): Promise<Count> {
  const count = report
    ? await readFile(report.file, 'utf8').then(
        (content) => report.read(JSON.parse(content)),
        () => ({ passed: 0, failed: 0 }),
      )
    : { passed: succeeded ? 1 : 0, failed: 0 }
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 }
}

export const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
})

/** The last line of a run, which people and machines look for; sets the exit code. */
export function conclude({ passed, failed }: Count): void {
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}
