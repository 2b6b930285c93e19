import type { PaperFacts } from '#lib/domain/procedure/procedure.ts'

/** A certified copy will do, or a plain one with which the original is compared. */
export const auctioneerCertificate = {
  code: 'auctioneerCertificate',
  name: 'Chứng chỉ hành nghề đấu giá',
  form: 'scan',
  copies: 1,
  showOriginal: 'whenCollecting',
  note: 'Chụp rõ chữ và con dấu. Nộp bản sao có chứng thực thì không phải đối chiếu bản chính.',
} as const satisfies PaperFacts

/** Nghị định 62/2017/NĐ-CP Đ.3 and Đ.4. */
export const auctioneerPortrait = {
  code: 'portrait',
  name: 'Ảnh màu chân dung cỡ 2 cm x 3 cm',
  form: 'original',
  copies: 1,
  note: 'Chụp không quá sáu tháng. Tải lên tệp ảnh; mang ảnh in, ghi tên sau ảnh, khi nhận Thẻ.',
} as const satisfies PaperFacts
