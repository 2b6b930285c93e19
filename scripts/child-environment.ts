import type { StartEnv } from '#env.ts'
import type { DatabaseUrls } from './database.ts'

/** The address under which people reach the server when nothing better is known. */
export const addressOf = ({ APP_URL, HOST, PORT }: StartEnv): string =>
  APP_URL ?? `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`

/** The whole configuration of the server's processes (env.ts reads it again there), with what the start made itself. */
export const environmentOf = (
  env: StartEnv,
  urls: DatabaseUrls,
  demoSecret: string | undefined,
): Record<string, string> => {
  const { APP_MODE, DATA_DIR, HOST, PORT, CATALOGUE_DATE, DEMO_PASSWORD } = env
  return {
    APP_MODE,
    DATABASE_URL: urls.app,
    MIGRATION_DATABASE_URL: urls.owner,
    DATA_DIR,
    HOST,
    PORT: String(PORT),
    APP_URL: addressOf(env),
    APP_SECRET: env.APP_SECRET ?? demoSecret ?? '',
    ...(CATALOGUE_DATE && { CATALOGUE_DATE }),
    ...(DEMO_PASSWORD && { DEMO_PASSWORD }),
  }
}
