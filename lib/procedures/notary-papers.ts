import type { PaperFacts } from '#lib/domain/procedure/procedure.ts'

const copy = {
  form: 'scan',
  copies: 1,
  showOriginal: 'whenCollecting',
  note: 'Chụp đủ các trang, rõ chữ và con dấu. Nộp bản sao có chứng thực thì không phải đối chiếu bản chính.',
} as const

export const appointmentDecision = {
  ...copy,
  code: 'appointmentDecision',
  name: 'Quyết định bổ nhiệm hoặc bổ nhiệm lại công chứng viên',
} as const satisfies PaperFacts

export const associationMembership = {
  ...copy,
  code: 'associationMembership',
  name: 'Giấy tờ chứng minh là hội viên Hội công chứng viên',
} as const satisfies PaperFacts

export const removalDecision = {
  ...copy,
  code: 'removalDecision',
  name: 'Quyết định xóa đăng ký hành nghề ở nơi cũ',
} as const satisfies PaperFacts

export const trainingCertificate = {
  ...copy,
  code: 'trainingCertificate',
  name: 'Giấy chứng nhận tốt nghiệp khóa đào tạo nghề công chứng, hoặc hoàn thành khóa bồi dưỡng nghề công chứng',
} as const satisfies PaperFacts

export const notaryPortrait = {
  code: 'portrait',
  name: 'Ảnh chân dung cỡ 2 cm x 3 cm của công chứng viên',
  form: 'original',
  copies: 1,
  note: 'Chụp không quá sáu tháng. Tải lên tệp ảnh; mang ảnh in khi nhận Thẻ.',
} as const satisfies PaperFacts
