import { join } from 'node:path'
import { type Clock, systemClock } from './clock/index.ts'
import { connect } from './database/index.ts'
import { openStore } from './files/open-store.ts'
import { openVnpay, type VnpaySettings } from './payments/vnpay.ts'
import { rateLimits } from './rate-limits/index.ts'
import { clamdAt } from './scanner/clamd.ts'
import { sealingWith } from './sealing/index.ts'
import { openPasskeys } from './second-factor/passkey.ts'
import { openSigning } from './signing/open-signing.ts'
import type { World } from './world.ts'

type Settings = Parameters<typeof openStore>[0] &
  VnpaySettings &
  Parameters<typeof openSigning>[0] & {
    readonly DATABASE_URL: string
    readonly APP_SECRET: string
    readonly APP_URL: string
    readonly CATALOGUE_DATE?: string | undefined
    readonly CLAMD_URL?: string | undefined
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
    signing: openSigning(settings),
    passkeys: openPasskeys(settings.APP_URL),
    mails,
    files: openStore(settings),
    spool: join(settings.DATA_DIR, 'spool'),
    scanner: settings.CLAMD_URL ? clamdAt(settings.CLAMD_URL) : null,
    vnpay: openVnpay(settings),
    rateLimits: rateLimits(db, sealing),
    catalogueDate: settings.CATALOGUE_DATE ? Temporal.PlainDate.from(settings.CATALOGUE_DATE) : null,
  }
}
