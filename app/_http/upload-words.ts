import type { UploadFailure } from '#lib/use-cases/draft/keep-file.ts'

/** What a person may choose, said before they choose, and what the browser's own dialogue offers. */
export const acceptedFiles = {
  kinds: 'PDF, JPEG hoặc PNG',
  accept: '.pdf,.jpg,.jpeg,.png',
  maxMegabytes: 10,
} as const

const sentences: Readonly<Record<UploadFailure, (name: string) => string>> = {
  empty: (name) => `Tệp “${name}” không có nội dung. Chọn lại tệp khác.`,
  tooLarge: (name) => `Tệp “${name}” lớn hơn 10 MB. Chụp hoặc quét lại với cỡ nhỏ hơn rồi tải lên.`,
  wrongType: (name) =>
    `Tệp “${name}” không phải PDF, JPEG hay PNG. Lưu lại thành một trong ba dạng này rồi tải lên.`,
  tooMany: (name) => `Chưa tải lên “${name}”: hồ sơ đã đủ 40 tệp. Bỏ bớt tệp không cần rồi tải lại.`,
  noSuchPaper: (name) => `Chưa tải lên “${name}”: thủ tục này không yêu cầu giấy tờ đó.`,
  notAsked: (name) => `Chưa tải lên “${name}”: giấy tờ này không nằm trong những điểm cần bổ sung.`,
  closed: (name) => `Chưa tải lên “${name}”: hồ sơ đã nộp, không thêm tệp được nữa.`,
  notFound: (name) => `Chưa tải lên “${name}”: không tìm thấy hồ sơ.`,
}

/** Beside the paper: which file it was, what is wrong with it, what to do. */
export const uploadProblem = (failure: UploadFailure, name: string): string =>
  sentences[failure](name.length > 60 ? `…${name.slice(-60)}` : name)
