import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { World } from '#lib/outside/world.ts'
import { removeUploads } from './remove-uploads.ts'
import { type UploadAt, uploadOf } from './upload-of.ts'

/** Ends an upload that its sender does not want any more. */
export const dropUpload = async (
  actor: Person,
  at: UploadAt,
  world: World,
): Promise<Result<true, 'notFound'>> => {
  const upload = await uploadOf(actor, at, world)
  if (!upload) return err('notFound')
  await removeUploads([upload], world)
  return ok(true)
}
