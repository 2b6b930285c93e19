import { readFile, rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Database } from '../database/index.ts'
import type { Sealing } from '../sealing/index.ts'
import { DeliveryFailure } from './delivery-failure.ts'
import { post } from './post.ts'

/** The key to the Zalo account of the office: an access token lives for a day. */
export type ZaloTokens = {
  readonly current: () => Promise<string>
  /** A token other than the one that Zalo has just refused. */
  readonly renewed: (refused: string) => Promise<string>
}

type Settings = {
  readonly appId: string
  readonly appSecret: string
  /** The one given when the application was allowed to write in the name of the account; used once. */
  readonly firstRefreshToken: string
  /** Where the tokens that followed are kept, sealed. */
  readonly file: string
  readonly sealing: Sealing
  /** Keeps several workers from using up one refresh token twice. */
  readonly db: Database
  readonly url?: string
}

const kept = z.object({ access: z.string(), refresh: z.string() })
type Kept = z.output<typeof kept>

const answer = z.object({ access_token: z.string().min(1), refresh_token: z.string().min(1) })

const purpose = 'zalo-tokens'
/** Any number that no other advisory lock of ours has. */
const lockKey = 72_707_370

/**
 * Each refresh token of Zalo is good for one use and brings the next, so the newest has to be remembered: in a sealed file
 * beside the uploads. If it is lost, the account has to allow the application again and a new first token is configured.
 */
export const zaloTokens = (settings: Settings): ZaloTokens => {
  const { file, sealing, db } = settings

  const read = async (): Promise<Kept | null> => {
    const sealed = await readFile(file).catch(() => null)
    return sealed ? kept.parse(sealing.open(new Uint8Array(sealed), purpose)) : null
  }

  const renewed = (refused: string | null): Promise<string> =>
    db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lockKey})`
      const known = await read()
      // Another worker was quicker.
      if (known && known.access !== refused) return known.access
      const next = await refresh(settings, known?.refresh ?? settings.firstRefreshToken)
      await writeFile(`${file}.new`, sealing.seal(next, purpose), { mode: 0o600 })
      await rename(`${file}.new`, file)
      return next.access
    })

  return { current: async () => (await read())?.access ?? renewed(null), renewed }
}

const refresh = async ({ appId, appSecret, url }: Settings, token: string): Promise<Kept> => {
  const { json } = await post(
    url ?? 'https://oauth.zaloapp.com/v4/oa/access_token',
    { secret_key: appSecret, 'content-type': 'application/x-www-form-urlencoded' },
    new URLSearchParams({ refresh_token: token, app_id: appId, grant_type: 'refresh_token' }),
  )
  const parsed = answer.safeParse(json)
  if (!parsed.success) throw new DeliveryFailure('login')
  return { access: parsed.data.access_token, refresh: parsed.data.refresh_token }
}
