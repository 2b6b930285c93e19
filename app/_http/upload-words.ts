import type { Language } from '#lib/domain/kernel/language.ts'
import type { UploadFailure } from '#lib/use-cases/draft/keep-file.ts'
import { largestFile, mostBytes, mostFiles } from '#lib/use-cases/draft/paper-limits.ts'
import { translate } from '#lib/words/translate.ts'

const megabytes = (bytes: number): number => Math.floor(bytes / (1024 * 1024))

/** What a person may choose, said before they choose, and what the browser's own dialogue offers. */
export const acceptedFiles = (language: Language) => ({
  kinds: translate(language, 'PDF, JPEG, PNG hoặc HEIC'),
  accept: '.pdf,.jpg,.jpeg,.png,.heic,.heif',
  maxMegabytes: megabytes(largestFile),
})

/** The limits of a whole file, in words. */
export const limitsOfAll = (language: Language): string =>
  translate(
    language,
    'Cả hồ sơ tối đa {count} tệp, {size} MB. Ảnh được xoay thẳng, thu nhỏ cho vừa và bỏ thông tin nơi chụp trước khi lưu; tệp PDF giữ nguyên.',
    { count: mostFiles, size: megabytes(mostBytes) },
  )

/** The blanks are filled the same way in all of them: {name}, and what the limits are. */
const sentences = {
  empty: 'Tệp “{name}” không có nội dung. Chọn lại tệp khác.',
  tooLarge: 'Tệp “{name}” lớn hơn {largest} MB. Chụp hoặc quét lại với cỡ nhỏ hơn rồi tải lên.',
  wrongType:
    'Tệp “{name}” không phải PDF, JPEG, PNG hay HEIC. Lưu lại thành một trong các dạng này rồi tải lên.',
  broken: 'Tệp “{name}” bị hỏng hoặc không trọn vẹn nên không mở được. Mở thử trên máy, lưu lại rồi tải lên.',
  tooManyPixels:
    'Tệp “{name}” mở ra quá lớn. Chụp lại ở cỡ ảnh thường, hoặc quét lại ở 200–300 dpi, rồi tải lên.',
  encrypted: 'Tệp “{name}” đòi mật khẩu mới mở được. Bỏ mật khẩu (in thành tệp PDF mới) rồi tải lên.',
  active:
    'Tệp “{name}” có chứa mã chạy hoặc tệp đính kèm bên trong nên không nhận. In ra giấy rồi chụp hoặc quét lại, hoặc xuất lại tệp PDF, rồi tải lên.',
  disguised:
    'Tệp “{name}” có lẫn nội dung không phải giấy tờ nên không nhận. In ra giấy rồi chụp hoặc quét lại, hoặc xuất lại tệp PDF, rồi tải lên.',
  mismatch: 'Tệp “{name}” đến nơi không giống lúc gửi. Tải lên lần nữa.',
  overtaken: 'Tệp “{name}” vừa được tải lên ở cửa sổ khác. Tải lại trang để xem.',
  tooMany: 'Chưa tải lên “{name}”: hồ sơ đã đủ {files} tệp. Bỏ bớt tệp không cần rồi tải lại.',
  tooMuch: 'Chưa tải lên “{name}”: các tệp của hồ sơ vượt quá {all} MB. Bỏ bớt tệp không cần rồi tải lại.',
  noSuchPaper: 'Chưa tải lên “{name}”: thủ tục này không yêu cầu giấy tờ đó.',
  notAsked: 'Chưa tải lên “{name}”: giấy tờ này không nằm trong những điểm cần bổ sung.',
  closed: 'Chưa tải lên “{name}”: hồ sơ đã nộp, không thêm tệp được nữa.',
  notFound: 'Chưa tải lên “{name}”: không tìm thấy hồ sơ.',
} as const satisfies Readonly<Record<UploadFailure, string>>

/** Beside the paper: which file it was, what is wrong with it, what to do. */
export const uploadProblem = (failure: UploadFailure, name: string, language: Language = 'vi'): string =>
  translate(language, sentences[failure], {
    name: name.length > 60 ? `…${name.slice(-60)}` : name,
    largest: megabytes(largestFile),
    files: mostFiles,
    all: megabytes(mostBytes),
  })
