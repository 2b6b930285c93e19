import { z } from 'zod'
import { type ReminderKind, reminderKinds } from '#lib/domain/case/reminder-rules.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import type { MessageText } from './message-text.ts'

const line = z.object({
  kind: z.enum(reminderKinds),
  /** ISO day. */
  day: z.string(),
  number: z.string(),
  service: z.string(),
})

/** One file that somebody is reminded of. */
export type ReminderLine = z.output<typeof line>

const reminders = z.object({ lines: z.array(line).min(1), more: z.int().min(0) })

/** What each reminder says after the file's number and service. */
const words: Readonly<Record<ReminderKind, (day: string) => string>> = {
  overdue: (day) => `quá hạn từ ngày ${day}`,
  answerSoon: (day) => `sắp hết 8 giờ làm việc để trả lời (ngày ${day})`,
  apologyToSign: (day) => `có phiếu xin lỗi và hẹn lại cần ký trước hết ngày ${day}`,
  dueTomorrow: (day) => `sắp đến hạn mà chưa xong, hẹn trả ngày ${day}`,
  stageToday: (day) => `bước hiện tại hết hạn hôm nay (${day})`,
  consultationOverdue: (day) => `cơ quan được hỏi chưa trả lời, đề nghị trước ngày ${day}`,
  dueSoon: (day) => `còn không quá 2 ngày làm việc, hẹn trả ngày ${day}`,
  stageTomorrow: (day) => `bước hiện tại hết hạn ngày ${day}`,
}

/** The words of a reminder to an official, one line for each file; undefined for data of another shape. */
export const reminderText = (data: unknown): MessageText | undefined => {
  const parsed = reminders.safeParse(data)
  if (!parsed.success) return undefined
  const { lines, more } = parsed.data
  return {
    subject: `${lines.length + more} hồ sơ cần xử lý`,
    paragraphs: [
      ...lines.map(
        ({ kind, day, number, service }) => `${number} (${service}): ${words[kind](formatDate(day))}.`,
      ),
      ...(more > 0 ? [`Và ${more} hồ sơ khác: xem trong hàng chờ.`] : []),
    ],
  }
}
