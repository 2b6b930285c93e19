import { z } from 'zod'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { dayOf, toInstant } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import type { MessageText } from './message-text.ts'

const news = z.object({ itemId: z.uuid(), state: z.enum(['delivered', 'failedAttempt', 'lost']) })

type Facts = { readonly number: string; readonly unit: string; readonly item: string; readonly day: string }

const words: Readonly<Record<z.output<typeof news>['state'], (facts: Facts) => MessageText>> = {
  delivered: ({ number, item, day }) => ({
    subject: `Kết quả hồ sơ ${number} đã được phát`,
    paragraphs: [
      `Bưu chính đã phát bưu gửi ${item} ngày ${day}.`,
      'Chưa nhận được thì báo ngay cho Bộ phận Một cửa, hoặc gửi phản ánh trong trang hồ sơ.',
    ],
  }),
  failedAttempt: ({ number, item, day }) => ({
    subject: `Bưu chính chưa phát được kết quả hồ sơ ${number}`,
    paragraphs: [
      `Ngày ${day} bưu chính đến mà chưa gặp người nhận bưu gửi ${item}. Bưu chính sẽ phát lại; giữ điện thoại mở để bưu tá gọi.`,
    ],
  }),
  lost: ({ number, unit, item }) => ({
    subject: `Kết quả hồ sơ ${number} bị thất lạc khi gửi`,
    paragraphs: [
      `Bưu chính báo bưu gửi ${item} bị thất lạc. ${unit} xin lỗi Ông/Bà và sẽ cấp lại kết quả; Ông/Bà không phải nộp thêm gì.`,
    ],
  }),
}

/** What the post reported of a result on its way; undefined for data of another shape. */
export const postNews = async (
  message: { readonly caseId: string | null; readonly data: unknown },
  world: World,
): Promise<MessageText | undefined> => {
  const parsed = news.safeParse(message.data)
  if (!parsed.success || message.caseId === null) return undefined
  const { itemId, state } = parsed.data
  const item = await world.db.postalItem.findUnique({
    where: { id: itemId },
    include: {
      case: { include: { unit: { select: { name: true } } } },
      reports: { where: { state }, orderBy: { at: 'desc' }, take: 1 },
    },
  })
  if (!item || item.caseId !== message.caseId) return undefined
  return words[state]({
    number: item.case.dossierCode ?? item.case.provisionalNumber,
    unit: item.case.unit.name,
    item: item.itemNumber ?? 'của hồ sơ',
    day: formatDate(dayOf(toInstant(item.reports[0]?.at ?? item.stateAt)).toString()),
  })
}
