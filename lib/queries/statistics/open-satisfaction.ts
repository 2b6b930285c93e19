import type { Satisfaction } from '#lib/domain/rating/scores.ts'
import { percentNumber } from '#lib/domain/statistics/online-share.ts'

/** How satisfied people are, in the open data: after the other figures, of each unit's own files and of everything asked for. */
export const satisfactionFields = [
  {
    name: 'satisfactionAnswers',
    description:
      'Số câu trả lời về mức độ hài lòng trong kỳ. Là null (trong tệp CSV để trống) khi có từ 1 đến 4 câu: ít như thế thì đoán được là của ai.',
    of: (satisfaction: Satisfaction) =>
      satisfaction.kind === 'shown' ? satisfaction.answers : satisfaction.kind === 'none' ? 0 : null,
  },
  {
    name: 'satisfiedPercent',
    description:
      'Tỷ lệ hài lòng và rất hài lòng trong các câu trả lời, tính theo phần trăm, một chữ số thập phân. Là null khi chưa có đủ 5 câu trả lời.',
    of: (satisfaction: Satisfaction) =>
      satisfaction.kind === 'shown' ? percentNumber(satisfaction.share) : null,
  },
] as const

export type OpenSatisfaction = Readonly<Record<(typeof satisfactionFields)[number]['name'], number | null>>

export const openSatisfaction = (satisfaction: Satisfaction): OpenSatisfaction =>
  Object.fromEntries(satisfactionFields.map(({ name, of }) => [name, of(satisfaction)])) as OpenSatisfaction
