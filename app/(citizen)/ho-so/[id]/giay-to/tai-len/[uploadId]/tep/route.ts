import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { bytesIn, checksumIn, tusAnswer, tusOptions, tusRefusal } from '#app/_http/tus.ts'
import { tusRoute, uploadRefused } from '#app/_http/tus-route.ts'
import { largestFile } from '#lib/use-cases/draft/paper-limits.ts'
import { continueUpload, type UploadProgress } from '#lib/use-cases/upload/continue-upload.ts'
import { dropUpload } from '#lib/use-cases/upload/drop-upload.ts'
import { resumeUpload } from '#lib/use-cases/upload/resume-upload.ts'

const progressOf = ({ received, expiresAt }: UploadProgress) => ({
  'upload-offset': String(received),
  'upload-expires': expiresAt.toUTCString(),
})

export const OPTIONS = (): Response => tusOptions(largestFile)

export const HEAD = tusRoute(
  async ({ actor, params: { id: draftId = '', uploadId = '' }, language, world }) => {
    const found = await resumeUpload(actor, { draftId, uploadId }, world)
    if (!found.ok) return uploadRefused('notFound', '', language)
    return tusAnswer(200, { ...progressOf(found.value), 'upload-length': String(found.value.size) })
  },
)

export const PATCH = tusRoute(
  async ({ actor, params: { id: draftId = '', uploadId = '' }, language, world }, { body, headers }) => {
    if (headers.get('content-type') !== 'application/offset+octet-stream')
      return tusRefusal(415, 'Sai kiểu nội dung.')
    const offset = bytesIn(headers.get('upload-offset'))
    const checksum = checksumIn(headers.get('upload-checksum'))
    if (offset === null || checksum === undefined) return tusRefusal(400, 'Sai tiêu đề của phần gửi.')
    const content = body ? Readable.fromWeb(body as ReadableStream) : Readable.from([])
    const more = await continueUpload(actor, { draftId, uploadId, offset, checksum, content }, world)
    return more.ok
      ? tusAnswer(204, progressOf(more.value))
      : uploadRefused(more.error.reason, more.error.name, language)
  },
)

export const DELETE = tusRoute(
  async ({ actor, params: { id: draftId = '', uploadId = '' }, language, world }) => {
    const dropped = await dropUpload(actor, { draftId, uploadId }, world)
    return dropped.ok ? tusAnswer(204) : uploadRefused('notFound', '', language)
  },
)
