import type { Language } from '#lib/domain/kernel/language.ts'
import { translate } from '#lib/words/translate.ts'
import { plain } from './responses.ts'

/** What every door that changes something answers to what did not come through a page of ours. */
export const refusals = {
  foreign: (language: Language): Response =>
    plain(403, translate(language, 'Yêu cầu không đến từ trang này nên đã bị từ chối.')),
  unproven: (language: Language): Response =>
    plain(
      403,
      translate(language, 'Trang đã mở quá lâu hoặc trình duyệt chặn cookie. Hãy tải lại trang rồi gửi lại.'),
    ),
  noSuchPage: (language: Language): Response => plain(404, translate(language, 'Không tìm thấy trang.')),
} as const
