import type { Command } from '../case/workflow.ts'
import { smsSegments, thrifty } from './sms.ts'

/** What a telephone may be told: a code and an office, never a name or a number of a person. Days as people write them. */
export type ShortFacts = {
  readonly template: string
  readonly number: string
  readonly unit: string
  readonly due: string | null
  readonly appointed: string | null
}

const until = (due: string | null): string => (due === null ? '' : `, hẹn trả ${due}`)

/** What happened to the file, after "Hồ sơ …": the words of every message to a telephone stand here. */
const happened: Readonly<Partial<Record<Command | 'refundDue' | 'refunded', (facts: ShortFacts) => string>>> =
  {
    submit: () => 'đã gửi đến nơi, được trả lời trong 8 giờ làm việc',
    accept: ({ due }) => `đã được tiếp nhận${until(due)}`,
    requestSupplement: () => 'cần sửa hoặc nộp thêm giấy tờ',
    supplement: ({ due }) => `đã nhận phần bổ sung${until(due)}`,
    requestPayment: () => 'cần nộp phí để được giải quyết tiếp',
    receivePayment: ({ due }) => `đã nhận phí${until(due)}`,
    collectFee: () => 'đã nhận phí',
    refundDue: () => 'có khoản phí sẽ được hoàn lại',
    refunded: () => 'có khoản phí đã được hoàn lại',
    transfer: () => 'được chuyển đến cơ quan này để giải quyết',
    refuse: () => 'bị từ chối, có văn bản nêu lý do',
    takeUp: () => 'đang được giải quyết',
    consult: ({ due }) => `đang chờ ý kiến cơ quan khác${until(due)}`,
    lengthen: ({ due }) => `được kéo dài thời hạn${until(due)}`,
    apologise: ({ appointed }) => `bị chậm, chúng tôi xin lỗi, hẹn lại ngày ${appointed ?? ''}`,
    stop: () => 'đã dừng giải quyết, có văn bản nêu lý do',
    registerResult: () => 'đã có kết quả, đến nhận được ngay',
    revokeResult: () => 'có kết quả bị thu hồi, có văn bản nêu lý do',
    returnResult: () => 'đã trả kết quả',
    receiveReturnedMail: () => 'có kết quả bị bưu chính chuyển trả, chọn cách nhận lại',
    correctResult: () => 'có kết quả sai, đang làm lại, sẽ báo khi xong',
    reportLost: () => 'bị mất hoặc hỏng giấy tờ, chúng tôi xin lỗi',
    recountDueDate: ({ due }) => `được tính lại theo lịch nghỉ mới${until(due)}`,
    withdraw: () => 'đã được rút theo yêu cầu',
  }

/** What happened to the file, in a few words. */
export const whatHappened = (facts: ShortFacts): string =>
  happened[facts.template as keyof typeof happened]?.(facts) ?? 'có tin mới'

/**
 * The text for a telephone, in one message if the words leave any way: first with office and link, then without the
 * link, then without the office. `link` leads to where files are looked up; it says nothing of this one.
 */
export const shortText = (facts: ShortFacts, link: string): string => {
  const words = `hồ sơ ${facts.number} ${whatHappened(facts)}.`
  const choices = [
    `${facts.unit}: ${words} Xem: ${link}`,
    `${facts.unit}: ${words}`,
    `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
  ].map(thrifty)
  return choices.find((text) => smsSegments(text) === 1) ?? choices.at(-1) ?? words
}
