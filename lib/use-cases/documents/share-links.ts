import { createHash, randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { Sealing } from '#lib/outside/sealing/index.ts'
import type { World } from '#lib/outside/world.ts'
import { myDocuments } from '#lib/queries/documents/my-documents.ts'
import { isUuid } from '../draft/draft-of.ts'

/** For how many days a link may be good. */
export const shareDays = [1, 3, 7] as const
export type ShareDays = (typeof shareDays)[number]

/** Links of one person that are good at the same time. */
const most = 20

/**
 * The secret part of a link. Made of the row's random id and the application's secret, so that the database holds nothing
 * from which it could be found, and its owner can read it again.
 */
export const shareToken = (linkId: string, sealing: Sealing): string => sealing.sign('share link', linkId)

export const tokenHash = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(token).digest())

/** Lets whoever holds the link open one paper of one's own, for some days. */
export const shareDocument = async (
  actor: Person,
  { fileId, days }: { readonly fileId: string; readonly days: ShareDays },
  world: World,
): Promise<Result<true, 'notFound' | 'tooMany'>> => {
  const document = (await myDocuments(actor, world)).find((one) => one.fileId === fileId)
  if (!document) return err('notFound')
  const now = world.clock.now()
  const { accountId } = actor
  const open = { accountId, revokedAt: null, expiresAt: { gt: toDate(now) } }
  if ((await world.db.shareLink.count({ where: open })) >= most) return err('tooMany')
  const id = randomUUID()
  await world.db.shareLink.create({
    data: {
      id,
      accountId,
      fileId,
      tokenHash: tokenHash(shareToken(id, world.sealing)),
      createdAt: toDate(now),
      expiresAt: toDate(now.add({ hours: 24 * days })),
    },
  })
  return ok(true)
}

/** Ends a link of one's own at once. */
export const revokeShare = async ({ accountId }: Person, linkId: string, world: World): Promise<boolean> => {
  if (!isUuid(linkId)) return false
  const { count } = await world.db.shareLink.updateMany({
    where: { id: linkId, accountId, revokedAt: null },
    data: { revokedAt: toDate(world.clock.now()) },
  })
  return count === 1
}
