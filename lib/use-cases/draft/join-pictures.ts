import { join } from 'node:path'
import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { inFolderOf } from '#lib/outside/intake/spool.ts'
import { joinPictures as draw } from '#lib/outside/pdf/joined-pictures.ts'
import type { World } from '#lib/outside/world.ts'
import { place, type UploadFailure } from './keep-file.ts'
import { mayAdd, type PaperPlace } from './may-add.ts'
import { picturesOf } from './pictures-of.ts'

export type JoinFailure = UploadFailure | 'tooFew'

/**
 * Joins the pictures of a paper into one PDF, in their order, which takes their place. They are left out together with
 * its coming, or not at all.
 */
export const joinPictures = async (
  actor: Person,
  { draftId, paperCode }: PaperPlace,
  world: World,
): Promise<Result<{ readonly fileId: string; readonly pages: number }, JoinFailure>> => {
  const allowed = await mayAdd(actor, { draftId, paperCode, size: 0 }, world.db, world)
  // A draft that is full may well be joined: fewer files come out.
  if (!allowed.ok && allowed.error !== 'tooMany') return allowed
  const pictures = await picturesOf({ draftId, paperCode }, world)
  const [first] = pictures
  if (!first || pictures.length < 2) return err('tooFew')
  const ids = pictures.map(({ id }) => id)
  return inFolderOf(world.spool, async (folder) => {
    const path = join(folder, 'joined')
    const stem = first.name.replace(/\.[a-z]+$/i, '')
    const name = `${stem} (${pictures.length} trang).pdf`
    await draw(
      pictures.map(
        ({ storageKey }) =>
          () =>
            world.files.get(storageKey),
      ),
      { title: name, path },
    )
    const fit = { draftId, paperCode, name, mediaType: 'application/pdf', path } as const
    const placed = await place(actor, fit, world, async (tx) => {
      const { count } = await tx.storedFile.updateMany({
        where: { id: { in: ids }, removedAt: null },
        data: { removedAt: toDate(world.clock.now()) },
      })
      return count === ids.length
    })
    return placed.ok ? ok({ fileId: placed.value.fileId, pages: ids.length }) : placed
  })
}
