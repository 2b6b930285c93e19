import { defineConfig } from 'prisma/config'

// Only `prisma generate`, `validate` and `format` read this: migrations run through scripts/migrate.ts.
export default defineConfig({ schema: 'prisma/schema.prisma' })
