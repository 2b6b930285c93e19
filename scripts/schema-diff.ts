// The SQL for the next migration, for developers. Read it line by line and add by hand what Prisma cannot say.
//
//   node scripts/run.mjs schema-diff                from the migrations (played in a temporary PostgreSQL) to the schema
//   node scripts/run.mjs schema-diff --from-empty   from nothing to prisma/schema.prisma; needs no database
//
// Put the output into prisma/migrations/YYYYMMDDhhmmss_what_it_does/migration.sql; scripts/migrate.ts applies it.
import { migrate } from './migrate.ts'
import { runCommand } from './operator-error.ts'
import { temporaryPostgres } from './postgres/temporary.ts'
import { sqlToReachSchema } from './schema-engine.ts'

await runCommand(async () => {
  console.log(process.argv.includes('--from-empty') ? await sqlToReachSchema() : await sinceMigrations())
})

async function sinceMigrations(): Promise<string> {
  const postgres = await temporaryPostgres()
  try {
    await migrate(postgres.urls.owner)
    return (
      (await sqlToReachSchema(postgres.urls.owner)) || '-- prisma/schema.prisma và các bước đã khớp nhau.'
    )
  } finally {
    await postgres.remove()
  }
}
