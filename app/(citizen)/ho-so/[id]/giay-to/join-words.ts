import { uploadProblem } from '#app/_http/upload-words.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import type { JoinFailure } from '#lib/use-cases/draft/join-pictures.ts'
import { translate } from '#lib/words/translate.ts'

/** Why pictures were not joined, beside their paper. */
export const joinProblem = (failure: JoinFailure, language: Language): string => {
  switch (failure) {
    case 'tooFew':
      return translate(language, 'Cần ít nhất hai ảnh để ghép. Tải thêm ảnh rồi bấm Ghép.')
    case 'overtaken':
      return translate(
        language,
        'Các ảnh vừa được thay đổi ở cửa sổ khác nên chưa ghép. Xem lại rồi bấm Ghép lần nữa.',
      )
    default:
      return uploadProblem(failure, translate(language, 'ghép từ các ảnh'), language)
  }
}
