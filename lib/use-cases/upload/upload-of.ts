import type { Person } from '#lib/domain/access/actor.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { draftOf, isUuid } from '../draft/draft-of.ts'

export type UploadAt = { readonly draftId: string; readonly uploadId: string }
export type UploadRow = Prisma.UploadGetPayload<object>

/** An upload to a draft that this person may fill in, while its time runs; for everybody else there is none. */
export const uploadOf = async (
  actor: Person,
  { draftId, uploadId }: UploadAt,
  world: World,
): Promise<UploadRow | null> => {
  if (!isUuid(uploadId) || !(await draftOf(actor, draftId, world.db, world))) return null
  return world.db.upload.findFirst({
    where: { id: uploadId, draftId, expiresAt: { gt: toDate(world.clock.now()) } },
  })
}
