// node scripts/run.mjs complete-lockfile: for developers, after `npm install`.
//
// Packages with compiled parts name one optional package for each platform. A registry that lacks those of foreign
// platforms makes `npm install` leave them out of package-lock.json without a word, and then `npm ci` refuses the file
// everywhere ("Missing: … from lock file"). This adds the missing lines: where the platform is not the machine's own,
// npm never asks for the package itself.
import { readFile, writeFile } from 'node:fs/promises'

type Entry = { readonly version?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }
export type Lockfile = { packages: Record<string, Entry> }

const systems = /\b(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows)\b/
const processors = /\b(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)\b/

/** The optional packages that the lock file knows as somebody's dependency but does not list. */
export function missingFrom({ packages }: Lockfile): { name: string; version: string }[] {
  const missing = new Map<string, string>()
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (!foldersFrom(path).some((folder) => `${folder}node_modules/${name}` in packages))
        missing.set(name, version)
    }
  }
  return [...missing].map(([name, version]) => ({ name, version }))
}

/** Where the package at `path` looks for others: its own folder, then those above it, the root ('') last. */
function foldersFrom(path: string): string[] {
  if (path === '') return ['']
  const above = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1))
  return [`${path}/`, ...foldersFrom(above)]
}

/** What the name of a package of compiled code says about its platform, in package.json's words. */
function platformOf(name: string) {
  const [, system] = name.match(systems) ?? []
  const [, processor] = name.match(processors) ?? []
  if (!system && !processor) throw new Error(`the name of ${name} does not tell its platform`)
  return {
    ...(processor && { cpu: [processor] }),
    ...(system && { os: [system === 'windows' ? 'win32' : system] }),
    ...(name.includes('musl') && { libc: ['musl'] }),
  }
}

if (import.meta.main) {
  const lockfile: Lockfile = JSON.parse(await readFile('package-lock.json', 'utf8'))
  for (const { name, version } of missingFrom(lockfile)) {
    Object.assign(lockfile.packages, {
      [`node_modules/${name}`]: { version, optional: true, ...platformOf(name) },
    })
    console.log(`${name}@${version}`)
  }
  const sorted = Object.entries(lockfile.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  await writeFile(
    'package-lock.json',
    `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`,
  )
}
