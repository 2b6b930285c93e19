import { findingWords } from '#components/case/complaint-words.ts'
import { choice, text } from '#lib/domain/procedure/fields.ts'

/** What is judged when a complaint is taken up: it decides the limit for the answer. */
export const acceptanceFields = {
  difficulty: choice({
    label: 'Vụ việc',
    control: 'radio',
    options: { usual: 'Bình thường', complex: 'Phức tạp: thời hạn dài hơn' },
  }),
  place: choice({
    label: 'Nơi xảy ra',
    control: 'radio',
    options: { usual: 'Đi lại bình thường', remote: 'Vùng sâu, vùng xa, đi lại khó khăn' },
  }),
} as const

export const answerFields = {
  finding: choice({ label: 'Kết luận', control: 'radio', options: findingWords }),
  words: text({
    label: 'Trả lời',
    hint: 'Người gửi đọc nguyên văn. Nói rõ đã xem xét gì, kết luận và việc sẽ làm.',
    max: 8_000,
    multiline: true,
  }),
} as const
