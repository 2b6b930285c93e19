import { formatDate } from '../kernel/civil-date.ts'
import type { OpenStatus } from './apology-forecast.ts'

type Asked = { readonly body: string; readonly answerBy: string }

/** What is not done yet, for each status. */
const undone: Readonly<Record<OpenStatus, string>> = {
  accepted: 'Việc thẩm tra hồ sơ chưa hoàn thành trong thời hạn đã hẹn.',
  inProgress: 'Việc thẩm tra hồ sơ chưa hoàn thành trong thời hạn đã hẹn.',
  awaitingOtherBody: 'Việc thẩm tra hồ sơ chưa hoàn thành trong thời hạn đã hẹn.',
  proposed: 'Kết quả giải quyết hồ sơ chưa được duyệt xong trong thời hạn đã hẹn.',
  approved: 'Kết quả giải quyết hồ sơ chưa được ký xong trong thời hạn đã hẹn.',
}

/**
 * The reason of an apology, from what is known: which bodies have not answered, or which step is not done. The person
 * reads it word for word; the head may write another. Days are ISO days.
 */
export const apologyReason = (status: OpenStatus, asked: readonly Asked[]): string => {
  if (asked.length === 0) return undone[status]
  const bodies = asked.map(
    ({ body, answerBy }) => `${body} (đề nghị trả lời trước ngày ${formatDate(answerBy)})`,
  )
  return `Hồ sơ cần ý kiến của cơ quan khác mà đến nay chưa nhận được: ${bodies.join('; ')}.`
}
