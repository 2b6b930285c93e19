// Prisma's schema engine as WebAssembly: the native one is downloaded from outside any registry, which a closed
// network refuses.
import { readFile } from 'node:fs/promises'
import {
  bindMigrationAwareSqlAdapterFactory,
  type ColumnType,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { DiffTarget } from '@prisma/schema-engine-wasm'
import pg from 'pg'

/**
 * The SQL that leads from what `databaseUrl` holds (from nothing at all when undefined; no server is needed then) to
 * prisma/schema.prisma. Objects that Prisma cannot say (triggers, CHECKs, functions) are not seen.
 * Empty when nothing differs.
 */
export async function sqlToReachSchema(databaseUrl?: string): Promise<string> {
  if (databaseUrl === undefined) return compare({ tag: 'empty' }, unconnected)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const files = [await schemaFile()]
    return await compare({ tag: 'schemaDatasource', files, configDir: process.cwd() }, introspecting(client))
  } finally {
    await client.end()
  }
}

async function compare(from: DiffTarget, connection: SqlDriverAdapter): Promise<string> {
  registerPanics()
  const { SchemaEngine } = await import('@prisma/schema-engine-wasm')
  const schema = await schemaFile()
  const engine = await SchemaEngine.new(
    { datamodels: [[schema.path, schema.content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factoryOf(connection)),
  )
  try {
    const { stdout } = await engine.diff({
      from,
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: null,
      filters: { externalTables: ['public._prisma_migrations'], externalEnums: [] },
    })
    const sql = stdout?.trim() ?? ''
    return sql === '-- This is an empty migration.' ? '' : sql
  } finally {
    engine.free()
  }
}

const schemaFile = async () => ({
  path: 'schema.prisma',
  content: await readFile('prisma/schema.prisma', 'utf8'),
})

/**
 * A read-only connection for looking at what a database holds. Prisma's own adapter will not do: it knows no column of
 * the type "char", of which PostgreSQL's catalogue is full.
 */
const introspecting = (client: pg.Client): SqlDriverAdapter => ({
  ...unconnected,
  queryRaw: async ({ sql, args }) => {
    const { fields, rows } = await client.query<unknown[]>({ text: sql, values: args, rowMode: 'array' })
    return {
      columnNames: fields.map((field) => field.name),
      columnTypes: fields.map((field) => columnTypes.get(field.dataTypeID) ?? ColumnTypeEnum.Text),
      rows,
    }
  },
})

/** By object id, the types that the catalogue's columns have besides names and text. */
const columnTypes = new Map<number, ColumnType>([
  [pg.types.builtins.BOOL, ColumnTypeEnum.Boolean],
  [pg.types.builtins.CHAR, ColumnTypeEnum.Character],
  [pg.types.builtins.INT2, ColumnTypeEnum.Int32],
  [pg.types.builtins.INT4, ColumnTypeEnum.Int32],
  [pg.types.builtins.INT8, ColumnTypeEnum.Int64],
  [pg.types.builtins.OID, ColumnTypeEnum.Int64],
])

/** Stands where a database would be: the engine asks for its version when it starts, and does without an answer. */
const unconnected: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: 'introspection',
  queryRaw: async () => ({ columnNames: [], columnTypes: [], rows: [] }),
  executeRaw: async () => 0,
  executeScript: async () => {},
  startTransaction: () => Promise.reject(new Error('a comparison of schemas changes nothing')),
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  dispose: async () => {},
}

function factoryOf(adapter: SqlDriverAdapter): SqlMigrationAwareDriverAdapterFactory {
  const connect = async () => adapter
  const { provider, adapterName } = adapter
  return { provider, adapterName, connect, connectToShadowDb: connect }
}

/** Where the engine leaves its last words when it panics; it throws a bare `unreachable` otherwise. */
function registerPanics() {
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        console.error(message)
      },
    },
  })
}
