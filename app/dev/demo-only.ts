import { notFound } from 'next/navigation'
import { env } from '#env.ts'

/** What is for the demonstration does not exist anywhere else. */
export const demoOnly = (): void => {
  if (env().APP_MODE !== 'demo') notFound()
}
