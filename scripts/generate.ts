// npm run generate: writes the database client into lib/outside/database/generated, when prisma/schema.prisma changed.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const schemaFile = 'prisma/schema.prisma'
const stampFile = 'lib/outside/database/generated/.schema-hash'

/** Generates the database client unless it already fits the schema and the version of Prisma. Works without a network. */
export async function generate(): Promise<'generated' | 'fresh'> {
  const hash = createHash('sha256')
    .update(await readFile(schemaFile))
    .update(await readFile('node_modules/prisma/package.json'))
    .digest('hex')
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === hash) return 'fresh'
  await promisify(execFile)(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
    env: {
      ...process.env,
      // Prisma insists on having its native engine before any command and would fetch it from outside the registry.
      // `generate` never calls it, so any program that exists will do.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      // No question to Prisma's own servers whether there is a newer version.
      CHECKPOINT_DISABLE: '1',
    },
  })
  await writeFile(stampFile, hash)
  return 'generated'
}

if (import.meta.main) {
  const outcome = await generate()
  console.log(outcome === 'generated' ? 'Đã tạo mã truy cập dữ liệu.' : 'Mã truy cập dữ liệu đã mới nhất.')
}
