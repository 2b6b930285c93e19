import { bytesIn, metadataIn, tusAnswer, tusOptions, tusRefusal } from '#app/_http/tus.ts'
import { tusRoute, uploadRefused } from '#app/_http/tus-route.ts'
import { largestFile } from '#lib/use-cases/draft/paper-limits.ts'
import { beginUpload } from '#lib/use-cases/upload/begin-upload.ts'

export const OPTIONS = (): Response => tusOptions(largestFile)

/** Begins a resumable upload; where it goes on is said in Location. */
export const POST = tusRoute(
  async ({ actor, params: { id: draftId = '' }, language, world }, { headers }) => {
    const size = bytesIn(headers.get('upload-length'))
    if (size === null) return tusRefusal(400, 'Thiếu độ dài của tệp.')
    const { name, paper, sha256 } = metadataIn(headers.get('upload-metadata'))
    const named = name?.toString('utf8') ?? ''
    const begun = await beginUpload(
      actor,
      {
        ...{ draftId, size, name: named },
        paperCode: paper?.toString('utf8') ?? '',
        sha256: digestIn(sha256?.toString('latin1')),
      },
      world,
    )
    if (!begun.ok) return uploadRefused(begun.error, named, language)
    return tusAnswer(201, {
      location: `/ho-so/${draftId}/giay-to/tai-len/${begun.value.uploadId}/tep`,
      'upload-expires': begun.value.expiresAt.toUTCString(),
    })
  },
)

/** Hexadecimal, since browsers can put only text into the metadata. */
const digestIn = (text: string | undefined): Uint8Array<ArrayBuffer> | null =>
  /^[0-9a-f]{64}$/.test(text ?? '') ? new Uint8Array(Buffer.from(text ?? '', 'hex')) : null
