import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { shortText, whatHappened } from '#lib/domain/message/short-text.ts'
import { thrifty } from '#lib/domain/message/sms.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { Letter } from '#lib/outside/messages/index.ts'
import type { World } from '#lib/outside/world.ts'
import { draftIn } from './draft-ends-text.ts'
import { messageText } from './message-text.ts'
import { tokenOfEvent } from './rating/by-token.ts'

type Message = Prisma.MessageGetPayload<object>

/** A message in the words of every channel, for whoever carries it; undefined if its template has none. */
export const letterOf = async (
  message: Message,
  reader: { readonly fullName: string },
  appUrl: string,
  world: World,
): Promise<Omit<Letter, 'to'> | undefined> => {
  const text = await messageText(message, world)
  if (!text) return undefined
  const { id, template, caseId } = message
  const rating = caseId === null ? null : await tokenOfEvent(caseId, message.seq, world)
  const file = caseId === null ? null : await fileFacts({ ...message, caseId }, world)
  return {
    id,
    template,
    subject: text.subject,
    text: [
      `Kính gửi Ông/Bà ${reader.fullName},`,
      ...text.paragraphs,
      whereTo(message, file?.number, appUrl),
      ...(rating ? [`Ông/Bà có hài lòng không? Đánh giá bằng một chạm: ${appUrl}/danh-gia/${rating}`] : []),
      'Trân trọng.',
    ].join('\n\n'),
    short: file ? shortText(file, `${appUrl}/tra-cuu`) : thrifty(`Một Cửa Tư Pháp: ${text.subject}.`),
    facts: file
      ? {
          ma_ho_so: file.number,
          co_quan: file.unit,
          tinh_trang: whatHappened(file),
          ngay_hen: file.appointed ?? file.due ?? '',
        }
      : { noi_dung: text.subject },
  }
}

/** The page that a message leads to, in a sentence. */
const whereTo = (
  { accountId, caseId, template, data }: Message,
  number: string | undefined,
  appUrl: string,
): string => {
  if (accountId === null && number !== undefined)
    return `Xem tình trạng hồ sơ tại: ${appUrl}/tra-cuu?ma=${encodeURIComponent(number)}`
  if (caseId !== null) return `Xem hồ sơ tại: ${appUrl}/ho-so/${caseId}`
  if (template === 'draftEnds') return `Mở bản nháp tại: ${appUrl}/ho-so/${draftIn(data)}`
  if (template === 'complaintFiled') return `Xem và trả lời tại: ${appUrl}/can-bo/phan-anh`
  return template === 'reminders'
    ? `Mở bàn làm việc tại: ${appUrl}/can-bo`
    : `Mở hồ sơ của Ông/Bà tại: ${appUrl}/ho-so`
}

/** What a telephone may be told about the file, as the event that the message reports left it. */
const fileFacts = async ({ caseId, seq, template }: Message & { readonly caseId: string }, world: World) => {
  const file = await world.db.case.findUniqueOrThrow({
    where: { id: caseId },
    select: {
      dossierCode: true,
      provisionalNumber: true,
      dueOn: true,
      unit: { select: { name: true } },
      events: { where: { seq: seq ?? 0 }, select: { data: true } },
    },
  })
  const data = Object(file.events[0]?.data) as Readonly<Record<string, unknown>>
  const dayIn = (day: unknown) => (typeof day === 'string' ? formatDate(day) : null)
  return {
    template,
    number: template === 'submit' ? file.provisionalNumber : (file.dossierCode ?? file.provisionalNumber),
    unit: file.unit.name,
    due: dayIn(data.dueOn ?? file.dueOn?.toISOString().slice(0, 10)),
    appointed: dayIn(data.appointedOn),
  }
}
