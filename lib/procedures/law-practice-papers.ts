import type { PaperFacts } from '#lib/domain/procedure/procedure.ts'

/** Luật Luật sư Điều 35, 41, 50 and 79 ask for plain copies; the originals are compared when the result is fetched. */
const copy = { form: 'scan', copies: 1, showOriginal: 'whenCollecting' } as const

export const practisingCertificate = {
  ...copy,
  code: 'practisingCertificate',
  name: 'Chứng chỉ hành nghề luật sư',
  note: 'Chụp rõ chữ và con dấu.',
} as const satisfies PaperFacts

export const lawyerCard = {
  ...copy,
  code: 'lawyerCard',
  name: 'Thẻ luật sư',
  note: 'Chụp đủ hai mặt.',
} as const satisfies PaperFacts

export const seatProof = {
  ...copy,
  code: 'seatProof',
  name: 'Giấy tờ chứng minh về trụ sở',
  note: 'Ví dụ hợp đồng thuê, mượn nhà hoặc giấy tờ về quyền sở hữu nhà, quyền sử dụng đất nơi đặt trụ sở.',
} as const satisfies PaperFacts

/** Handed in, because a new one takes its place. */
export const currentRegistration = {
  code: 'currentRegistration',
  name: 'Giấy đăng ký hoạt động đang dùng',
  form: 'original',
  copies: 1,
  note: 'Nộp trực tuyến thì gửi bản chụp trước; mang bản chính đến nộp lại khi nhận Giấy mới.',
} as const satisfies PaperFacts
