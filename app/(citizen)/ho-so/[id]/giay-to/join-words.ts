import { uploadProblem } from '#app/_http/upload-words.ts'
import type { JoinFailure } from '#lib/use-cases/draft/join-pictures.ts'

/** Why pictures were not joined, beside their paper. */
export const joinProblem = (failure: JoinFailure): string => {
  switch (failure) {
    case 'tooFew':
      return 'Cần ít nhất hai ảnh để ghép. Tải thêm ảnh rồi bấm Ghép.'
    case 'overtaken':
      return 'Các ảnh vừa được thay đổi ở cửa sổ khác nên chưa ghép. Xem lại rồi bấm Ghép lần nữa.'
    default:
      return uploadProblem(failure, 'ghép từ các ảnh')
  }
}
