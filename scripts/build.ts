import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { startChild } from './child.ts'
import { generate } from './generate.ts'

/** What the built application is made from; tests are not. */
const sources = [
  ...[
    'app',
    'components',
    'lib',
    'prisma/schema.prisma',
    'public',
    'env.ts',
    'proxy.ts',
    'instrumentation.ts',
  ],
  ...['next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'],
]
const stampFile = '.next/built-from'
// Not inside .next, which a build empties first.
const logFile = 'node_modules/.cache/next-build.log'

type Options = {
  readonly signal?: AbortSignal
  /** Called when there is something to build. */
  readonly onStale?: () => void
}

/** Builds the application for serving, unless the last build was made from the very same sources. */
export async function build({ signal, onStale }: Options = {}): Promise<'built' | 'fresh'> {
  await generate()
  const hash = await hashOfSources()
  if (existsSync('.next/BUILD_ID') && (await readFile(stampFile, 'utf8').catch(() => '')) === hash)
    return 'fresh'
  onStale?.()
  await mkdir(dirname(logFile), { recursive: true })
  const log = await open(logFile, 'w')
  const child = startChild(['node_modules/next/dist/bin/next', 'build'], {
    output: log.fd,
    environment: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  const stop = () => void child.stop()
  signal?.addEventListener('abort', stop)
  const code = await child.ended
  signal?.removeEventListener('abort', stop)
  await log.close()
  signal?.throwIfAborted()
  if (code !== 0 || !existsSync('.next/BUILD_ID'))
    throw new Error(`next build thất bại:\n${await readFile(logFile, 'utf8')}`)
  await writeFile(stampFile, hash)
  return 'built'
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256')
  for (const file of (await Promise.all(sources.map(filesUnder))).flat().sort()) {
    hash
      .update(file)
      .update('\0')
      .update(await readFile(file))
      .update('\0')
  }
  return hash.digest('hex')
}

async function filesUnder(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isDirectory()) return found ? [path] : []
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$|^\.schema-hash$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}
