import type { Person } from '#lib/domain/access/actor.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import type { ContinueReason } from '#lib/use-cases/upload/continue-upload.ts'
import { translate } from '#lib/words/translate.ts'
import { type Params, type Visit, visitOf } from './form-route.ts'
import { originOf } from './same-origin.ts'
import { checksumMismatch, speaksTus, tusAnswer, tusRefusal, tusVersion } from './tus.ts'
import { uploadProblem } from './upload-words.ts'

/**
 * A route of the resumable upload: only for scripts of this site's own pages, and only for people who are signed in.
 * Pages without a script send a plain form (upload-route.ts); both end in the same use-case.
 */
export const tusRoute =
  (handle: (visit: Visit<Person>, request: Request) => Promise<Response>) =>
  async (request: Request, context: { readonly params: Promise<Params> }): Promise<Response> => {
    if (!speaksTus(request.headers)) return tusAnswer(412, { 'tus-version': tusVersion })
    if (originOf(request.headers) !== 'same')
      return tusRefusal(403, 'Yêu cầu không đến từ trang này nên đã bị từ chối.')
    const visit = await visitOf(request, context)
    const { actor } = visit
    if (actor.kind !== 'person')
      return tusRefusal(
        401,
        translate(
          visit.language,
          'Phiên làm việc đã hết. Đăng nhập lại rồi chọn lại tệp, phần đã gửi vẫn còn.',
        ),
      )
    return handle({ ...visit, actor }, request)
  }

/** What could not be received, as the protocol says it, and in words for the person. */
export const uploadRefused = (failure: ContinueReason, name: string, language: Language): Response => {
  switch (failure) {
    case 'notFound':
      return tusRefusal(404, translate(language, 'Không tìm thấy hồ sơ hoặc lần tải lên này.'))
    case 'conflict':
      return tusRefusal(409, translate(language, 'Phần này đã được gửi.'))
    case 'checksum':
      return tusRefusal(
        checksumMismatch,
        translate(language, 'Phần vừa gửi bị hỏng trên đường. Gửi lại phần này.'),
      )
    case 'tooManyPieces':
      return tusRefusal(410, translate(language, 'Đường truyền đứt quá nhiều lần. Tải tệp lên lại từ đầu.'))
    case 'tooLarge':
      return tusRefusal(413, uploadProblem(failure, name, language))
    case 'mismatch':
      return tusRefusal(checksumMismatch, uploadProblem(failure, name, language))
    default:
      return tusRefusal(422, uploadProblem(failure, name, language))
  }
}
