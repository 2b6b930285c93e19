import type { UploadFailure } from '#lib/use-cases/draft/keep-file.ts'
import { largestFile, mostBytes, mostFiles } from '#lib/use-cases/draft/paper-limits.ts'

const megabytes = (bytes: number): number => Math.floor(bytes / (1024 * 1024))

/** What a person may choose, said before they choose, and what the browser's own dialogue offers. */
export const acceptedFiles = {
  kinds: 'PDF, JPEG, PNG hoặc HEIC',
  accept: '.pdf,.jpg,.jpeg,.png,.heic,.heif',
  maxMegabytes: megabytes(largestFile),
} as const

/** The limits of a whole file, in words. */
export const limitsOfAll = `Cả hồ sơ tối đa ${mostFiles} tệp, ${megabytes(mostBytes)} MB. Ảnh được xoay thẳng, thu nhỏ cho vừa và bỏ thông tin nơi chụp trước khi lưu; tệp PDF giữ nguyên.`

const scanAgain = 'In ra giấy rồi chụp hoặc quét lại, hoặc xuất lại tệp PDF, rồi tải lên.'

const sentences: Readonly<Record<UploadFailure, (name: string) => string>> = {
  empty: (name) => `Tệp “${name}” không có nội dung. Chọn lại tệp khác.`,
  tooLarge: (name) =>
    `Tệp “${name}” lớn hơn ${acceptedFiles.maxMegabytes} MB. Chụp hoặc quét lại với cỡ nhỏ hơn rồi tải lên.`,
  wrongType: (name) =>
    `Tệp “${name}” không phải PDF, JPEG, PNG hay HEIC. Lưu lại thành một trong các dạng này rồi tải lên.`,
  broken: (name) =>
    `Tệp “${name}” bị hỏng hoặc không trọn vẹn nên không mở được. Mở thử trên máy, lưu lại rồi tải lên.`,
  tooManyPixels: (name) =>
    `Tệp “${name}” mở ra quá lớn. Chụp lại ở cỡ ảnh thường, hoặc quét lại ở 200–300 dpi, rồi tải lên.`,
  encrypted: (name) =>
    `Tệp “${name}” đòi mật khẩu mới mở được. Bỏ mật khẩu (in thành tệp PDF mới) rồi tải lên.`,
  active: (name) => `Tệp “${name}” có chứa mã chạy hoặc tệp đính kèm bên trong nên không nhận. ${scanAgain}`,
  disguised: (name) => `Tệp “${name}” có lẫn nội dung không phải giấy tờ nên không nhận. ${scanAgain}`,
  mismatch: (name) => `Tệp “${name}” đến nơi không giống lúc gửi. Tải lên lần nữa.`,
  overtaken: (name) => `Tệp “${name}” vừa được tải lên ở cửa sổ khác. Tải lại trang để xem.`,
  tooMany: (name) =>
    `Chưa tải lên “${name}”: hồ sơ đã đủ ${mostFiles} tệp. Bỏ bớt tệp không cần rồi tải lại.`,
  tooMuch: (name) =>
    `Chưa tải lên “${name}”: các tệp của hồ sơ vượt quá ${megabytes(mostBytes)} MB. Bỏ bớt tệp không cần rồi tải lại.`,
  noSuchPaper: (name) => `Chưa tải lên “${name}”: thủ tục này không yêu cầu giấy tờ đó.`,
  notAsked: (name) => `Chưa tải lên “${name}”: giấy tờ này không nằm trong những điểm cần bổ sung.`,
  closed: (name) => `Chưa tải lên “${name}”: hồ sơ đã nộp, không thêm tệp được nữa.`,
  notFound: (name) => `Chưa tải lên “${name}”: không tìm thấy hồ sơ.`,
}

/** Beside the paper: which file it was, what is wrong with it, what to do. */
export const uploadProblem = (failure: UploadFailure, name: string): string =>
  sentences[failure](name.length > 60 ? `…${name.slice(-60)}` : name)
