import { join } from 'node:path'
import { Piscina } from 'piscina'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { Flaw } from './flaw.ts'
import type { RawPicture } from './picture.ts'

/** A file that keeps a program busy for longer is no paper. Milliseconds. */
const patience = 30_000

let threads: Piscina | undefined

/**
 * Threads in which hostile files are opened: one that never comes to an end is ended with its thread, and nobody else
 * waits for it meanwhile. Opened by path, since a bundler must not look inside.
 */
const workshop = (): Piscina => {
  threads ??= new Piscina({
    filename: join(process.cwd(), 'lib/outside/intake/workshop-thread.ts'),
    minThreads: 0,
    maxThreads: 2,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  return threads
}

/** What is wrong with a PDF; null when nothing is. */
export const examinedPdf = (path: string): Promise<Flaw | null> =>
  orBroken(() => workshop().run(path, { name: 'examine', signal: AbortSignal.timeout(patience) }))

/** The picture in a HEIC file, upright. */
export const photographFrom = async (path: string): Promise<Result<RawPicture, Flaw>> => {
  const found: RawPicture | Flaw = await orBroken(() =>
    workshop().run(path, { name: 'photograph', signal: AbortSignal.timeout(patience) }),
  )
  return typeof found === 'string' ? err(found) : ok(found)
}

/** A thread that ran out of time or memory, or died, says that the file cannot be read. */
const orBroken = async <T>(work: () => Promise<T>): Promise<T | 'broken'> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && isOfTheFile(error)) return 'broken'
    throw error
  }
}

const isOfTheFile = ({ name, message }: Error): boolean =>
  name === 'AbortError' ||
  /ERR_WORKER_OUT_OF_MEMORY|worker exited|out of memory|Array buffer allocation/i.test(message)
