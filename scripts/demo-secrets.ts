import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { demoSecretPrefix } from '#env.ts'
import { OperatorError } from './operator-error.ts'

const secrets = z.object({
  superuserPassword: z.string(),
  ownerPassword: z.string(),
  appPassword: z.string(),
  appSecret: z.string().startsWith(demoSecretPrefix),
})

export type DemoSecrets = Readonly<z.output<typeof secrets>>

/** The secrets of a demonstration, made the first time, in DATA_DIR/secrets.json for its owner's eyes only. */
export async function demoSecrets(dataDir: string): Promise<DemoSecrets> {
  const file = join(dataDir, 'secrets.json')
  try {
    return secrets.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EACCES') {
      throw new OperatorError(`Thư mục dữ liệu ${dataDir} thuộc về người dùng khác. Hãy chọn DATA_DIR khác.`)
    }
    if (code !== 'ENOENT') throw error
  }
  const made = {
    superuserPassword: randomText(),
    ownerPassword: randomText(),
    appPassword: randomText(),
    appSecret: demoSecretPrefix + randomText(),
  }
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  // Written aside and renamed: a killed start leaves the whole file or none.
  await writeFile(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 })
  await rename(`${file}.new`, file)
  return made
}

const randomText = () => randomBytes(24).toString('base64url')
