import { join } from 'node:path'
import { type Clock, systemClock } from './clock/index.ts'
import { connect } from './database/index.ts'
import { filesOnDisk } from './files/disk.ts'
import { rateLimits } from './rate-limits/index.ts'
import { sealingWith } from './sealing/index.ts'
import type { World } from './world.ts'

type Settings = {
  readonly DATABASE_URL: string
  readonly DATA_DIR: string
  readonly APP_SECRET: string
  readonly CATALOGUE_DATE?: string | undefined
}

/** Opens the real outside from the settings of env.ts. */
export const openWorld = (
  settings: Settings,
  { clock = systemClock as Clock, mails = true, connections = 10 } = {},
): World => {
  const db = connect(settings.DATABASE_URL, { connections })
  const sealing = sealingWith(settings.APP_SECRET)
  return {
    db,
    clock,
    sealing,
    mails,
    files: filesOnDisk(join(settings.DATA_DIR, 'files')),
    rateLimits: rateLimits(db, sealing),
    catalogueDate: settings.CATALOGUE_DATE ? Temporal.PlainDate.from(settings.CATALOGUE_DATE) : null,
  }
}
