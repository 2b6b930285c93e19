import type { Clock } from './clock/index.ts'
import type { Database } from './database/index.ts'
import type { FileStore } from './files/index.ts'
import type { Vnpay } from './payments/index.ts'
import type { RateLimits } from './rate-limits/index.ts'
import type { Scanner } from './scanner/index.ts'
import type { Sealing } from './sealing/index.ts'
import type { Passkeys } from './second-factor/passkey.ts'
import type { Signing } from './signing/index.ts'

/** Everything outside that a use-case or query may touch, given to it: so that tests and scenarios set the stage. */
export type World = {
  readonly db: Database
  readonly clock: Clock
  readonly files: FileStore
  /** A folder of this machine for what is being received; whatever stays there for a day was left by a crash. */
  readonly spool: string
  /** Null where none is configured: files are then served unscanned. */
  readonly scanner: Scanner | null
  /** Null where no contract with VNPay is configured: fees are then paid at the desk or by transfer. */
  readonly vnpay: Vnpay | null
  readonly sealing: Sealing
  readonly signing: Signing
  /** Null where the address that people see has no name: browsers then know no passkeys. */
  readonly passkeys: Passkeys | null
  readonly rateLimits: RateLimits
  /** Which revisions and units are offered; `null` means today's. */
  readonly catalogueDate: Temporal.PlainDate | null
  /** Whether decisions send mail besides the inbox: a played scenario does not. */
  readonly mails: boolean
}

export const catalogueDay = (world: World): Temporal.PlainDate =>
  world.catalogueDate ?? world.clock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate()
