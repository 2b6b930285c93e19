import { readStartEnv } from '#env.ts'

const demo = readStartEnv({ APP_MODE: 'demo' })
if (!demo.ok) throw new Error(demo.error)

/** ISO day whose services a demonstration offers. */
export const demoCatalogueDate = demo.value.CATALOGUE_DATE ?? ''
