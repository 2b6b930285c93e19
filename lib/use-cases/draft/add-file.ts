import type { Readable } from 'node:stream'
import type { Person } from '#lib/domain/access/actor.ts'
import type { Result } from '#lib/domain/kernel/result.ts'
import type { World } from '#lib/outside/world.ts'
import { keepFile, type StoredUpload, type UploadFailure } from './keep-file.ts'
import { mayAdd, type PaperPlace } from './may-add.ts'

/**
 * Adds a file to a paper, streaming. What it is is found from its content, never from its name; other kinds, empty and
 * harmful files and files over the limit are refused and leave nothing behind.
 */
export const addFile = async (
  actor: Person,
  input: PaperPlace & { readonly name: string; readonly content: Readable },
  world: World,
): Promise<Result<StoredUpload, UploadFailure>> => {
  // Whoever reads hears of a broken connection; before anybody does, it must not end the process.
  input.content.on('error', () => undefined)
  // Before anything is received: strangers have no place to send to.
  const allowed = await mayAdd(actor, { ...input, size: 0 }, world.db, world)
  if (allowed.ok) return keepFile(actor, input, world)
  input.content.resume()
  return allowed
}
