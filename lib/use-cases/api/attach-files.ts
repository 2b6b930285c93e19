import { Readable } from 'node:stream'
import { type ApiClient, asApplicant } from '#lib/domain/access/api-client.ts'
import type { ValueProblem } from '#lib/domain/api/problem-details.ts'
import type { AttachedFile } from '#lib/domain/api/submission.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { World } from '#lib/outside/world.ts'
import { addFile } from '../draft/add-file.ts'
import type { UploadFailure } from '../draft/keep-file.ts'

/** A file that the intake refuses: its place in the list, and which of those before it were taken. */
export type RefusedFile = {
  readonly file: number
  readonly failure: UploadFailure
  readonly added: readonly string[]
}

/** Adds files to a draft of a system, one after the other, as a person would upload them. Answers with their ids. */
export const addSentFiles = async (
  client: ApiClient,
  draftId: string,
  files: readonly AttachedFile[],
  world: World,
): Promise<Result<readonly string[], RefusedFile>> => {
  const added: string[] = []
  for (const [index, file] of files.entries()) {
    const content = await contentOf(client, file, world)
    if (!content) return err({ file: index, failure: 'notFound', added })
    const kept = await addFile(asApplicant(client), { draftId, paperCode: file.paper, ...content }, world)
    if (!kept.ok) return err({ file: index, failure: kept.error, added })
    added.push(kept.value.fileId)
  }
  return ok(added)
}

const contentOf = async (client: ApiClient, file: AttachedFile, world: World) => {
  if ('content' in file)
    return { name: file.name, content: Readable.from([Buffer.from(file.content, 'base64')]) }
  const sent = await world.db.apiFile.findUnique({ where: { id: file.fileId, clientId: client.clientId } })
  return sent?.sha256 ? { name: sent.name, content: world.files.get(sent.storageKey) } : null
}

/** What was to have been sent ahead: of this system, whole, and still there. */
export const aboutSentFiles = async (
  { clientId }: ApiClient,
  files: readonly AttachedFile[],
  world: World,
): Promise<readonly ValueProblem[]> => {
  const ids = files.flatMap((file) => ('fileId' in file ? [file.fileId] : []))
  if (ids.length === 0) return []
  const there = await world.db.apiFile.findMany({
    where: { id: { in: ids }, clientId, sha256: { not: null } },
    select: { id: true },
  })
  return files.flatMap((file, index) =>
    'fileId' in file && !there.some(({ id }) => id === file.fileId)
      ? [
          {
            control: `files.${index}.fileId`,
            code: 'unknownFile',
            sentence: 'Không có tệp nào mang mã ấy, hoặc tệp đã hết hạn giữ.',
          },
        ]
      : [],
  )
}
