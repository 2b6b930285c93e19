import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from './generated/client.ts'

export type Database = PrismaClient
/** The database inside one transaction. */
export type Transaction = Prisma.TransactionClient
export { Prisma }

/**
 * Connects as the application. `url` must name a login that is, or by `options=-c role=app` becomes, the role `app`.
 * Nothing here may wait for ever: a stuck statement or lock gives the request up, not the server.
 */
export const connect = (url: string, { connections = 10 } = {}): Database =>
  new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: url,
        max: connections,
        connectionTimeoutMillis: 5_000,
        statement_timeout: 15_000,
        lock_timeout: 5_000,
        idle_in_transaction_session_timeout: 15_000,
      },
      // Statements are prepared once per connection: a tenth to a quarter of the time of a busy process.
      { statementNameGenerator: ({ sql }) => nameOf(sql) },
    ),
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
  })

const names = new Map<string, string>()

/** The same short name for the same statement. */
const nameOf = (sql: string): string => {
  const known = names.get(sql)
  if (known) return known
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 24)
  names.set(sql, name)
  return name
}

/** A unique constraint said that the row is there already. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
