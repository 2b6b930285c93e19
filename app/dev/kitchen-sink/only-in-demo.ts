import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { env } from '#env.ts'

/** These pages are for those who build. Asked at each visit: a build has no configuration to ask. */
export const onlyInDemo = async (): Promise<void> => {
  await connection()
  if (env().APP_MODE === 'production') notFound()
}
