import { z } from 'zod'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import type { World } from '#lib/outside/world.ts'
import type { MessageText } from './message-text.ts'

const data = z.object({ complaintId: z.uuid() })

const templates = ['complaintFiled', 'complaintAccepted', 'complaintAnswered'] as const
export type ComplaintNews = (typeof templates)[number]

export const isComplaintNews = (template: string): template is ComplaintNews =>
  templates.some((each) => each === template)

type Facts = { readonly what: string; readonly number: string; readonly day: string }

const words: Readonly<Record<ComplaintNews, (facts: Facts) => MessageText>> = {
  complaintFiled: ({ what, number, day }) => ({
    subject: `Có ${what} về hồ sơ ${number}`,
    paragraphs: [`Xem và trả lời việc thụ lý trước hết ngày ${day}, ở mục Phản ánh, khiếu nại.`],
  }),
  complaintAccepted: ({ what, number, day }) => ({
    subject: `Đã thụ lý ${what} về hồ sơ ${number}`,
    paragraphs: [`Cơ quan sẽ trả lời chậm nhất ngày ${day}. Có trả lời sớm hơn, chúng tôi báo ngay.`],
  }),
  complaintAnswered: ({ what, number }) => ({
    subject: `Đã có trả lời ${what} về hồ sơ ${number}`,
    paragraphs: ['Mở hồ sơ, chọn “Phản ánh, khiếu nại” để đọc câu trả lời.'],
  }),
}

/** What is new about a complaint, without its words; undefined for data of another shape. */
export const complaintNews = async (
  template: ComplaintNews,
  raw: unknown,
  world: World,
): Promise<MessageText | undefined> => {
  const parsed = data.safeParse(raw)
  if (!parsed.success) return undefined
  const complaint = await world.db.complaint.findUnique({
    where: { id: parsed.data.complaintId },
    include: { case: { select: { dossierCode: true, provisionalNumber: true } } },
  })
  if (!complaint) return undefined
  const due = template === 'complaintFiled' ? complaint.acceptBy : complaint.answerBy
  return words[template]({
    what: complaint.kind === 'complaint' ? 'khiếu nại' : 'phản ánh, kiến nghị',
    number: complaint.case.dossierCode ?? complaint.case.provisionalNumber,
    day: due ? formatDate(due.toISOString().slice(0, 10)) : '',
  })
}
