import { type RefusalGround, refusalGrounds } from '#lib/domain/case/refusal-grounds.ts'
import type { Command } from '#lib/domain/case/workflow.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'

export type MessageText = { readonly subject: string; readonly paragraphs: readonly string[] }

type Facts = {
  readonly name: string
  readonly number: string
  readonly unit: string
  readonly due: string | null
  /** The words that the official wrote for the person, if any. */
  readonly reason: string | null
  readonly ground: string | null
  readonly wasAccepted: boolean
}

/** What each decision says to the person: what happened, what it means, what to do, by when. */
const templates: Readonly<Partial<Record<Command, (facts: Facts) => MessageText>>> = {
  submit: (f) => ({
    subject: `Đã nhận hồ sơ ${f.number}`,
    paragraphs: [
      `Hồ sơ ${f.name} đã được gửi đến ${f.unit}. Số tạm là ${f.number}.`,
      'Bộ phận Một cửa sẽ kiểm tra và trả lời trong 8 giờ làm việc. Chưa cần làm gì thêm.',
    ],
  }),
  accept: (f) => ({
    subject: `Hồ sơ ${f.number} đã được tiếp nhận`,
    paragraphs: [
      `${f.unit} đã tiếp nhận hồ sơ ${f.name}. Mã hồ sơ là ${f.number}; ngày hẹn trả là ${f.due ?? ''}.`,
      'Giấy tiếp nhận và hẹn trả kết quả có trong trang hồ sơ. Có kết quả sớm, chúng tôi báo ngay, không đợi đến ngày hẹn.',
    ],
  }),
  requestSupplement: (f) => ({
    subject: `Cần bổ sung hồ sơ ${f.number}`,
    paragraphs: [
      `Hồ sơ ${f.name} cần được sửa hoặc nộp thêm: ${f.reason ?? ''}`,
      'Mở hồ sơ, sửa những điểm trên rồi gửi lại một lần. Thời hạn giải quyết không tính trong lúc chờ; sau khi nhận đủ, thời hạn tính lại từ đầu.',
    ],
  }),
  supplement: (f) => ({
    subject: `Đã nhận bổ sung của hồ sơ ${f.number}`,
    paragraphs: [
      f.due
        ? `${f.unit} đã nhận phần bổ sung. Thời hạn tính lại từ đầu; ngày hẹn trả mới là ${f.due}.`
        : `${f.unit} đã nhận phần bổ sung và sẽ trả lời trong 8 giờ làm việc.`,
    ],
  }),
  refuse: (f) => ({
    subject: f.wasAccepted
      ? `Từ chối giải quyết hồ sơ ${f.number}`
      : `Hồ sơ ${f.number} không được tiếp nhận`,
    paragraphs: [
      `${f.unit} không ${f.wasAccepted ? 'giải quyết' : 'tiếp nhận'} hồ sơ ${f.name}. Căn cứ: ${f.ground ?? ''}.`,
      `Lý do: ${f.reason ?? ''}`,
      'Nếu không đồng ý, Ông/Bà có quyền khiếu nại đến cơ quan đã trả lời.',
    ],
  }),
  takeUp: (f) => ({
    subject: `Hồ sơ ${f.number} đang được giải quyết`,
    paragraphs: [
      `Chuyên viên đã nhận hồ sơ ${f.name} và bắt đầu thẩm tra. Ngày hẹn trả vẫn là ${f.due ?? ''}.`,
    ],
  }),
  lengthen: (f) => ({
    subject: `Ngày hẹn trả hồ sơ ${f.number} thay đổi`,
    paragraphs: [
      `Hồ sơ ${f.name} cần thêm thời gian theo luật: ${f.ground ?? ''}. ${f.reason ?? ''}`,
      `Ngày hẹn trả mới là ${f.due ?? ''}. Mong Ông/Bà thông cảm.`,
    ],
  }),
  registerResult: (f) => ({
    subject: `Đã có kết quả hồ sơ ${f.number}`,
    paragraphs: [
      `Kết quả của hồ sơ ${f.name} đã về Bộ phận Một cửa, ${f.unit}.`,
      'Ông/Bà có thể đến nhận ngay trong giờ làm việc, không cần chờ ngày hẹn. Khi đến, mang theo giấy tờ tùy thân và mã hồ sơ.',
    ],
  }),
  returnResult: (f) => ({
    subject: `Đã trả kết quả hồ sơ ${f.number}`,
    paragraphs: [
      `Kết quả của hồ sơ ${f.name} đã được trao cho người nhận. Cảm ơn Ông/Bà đã sử dụng dịch vụ.`,
    ],
  }),
  withdraw: (f) => ({
    subject: `Hồ sơ ${f.number} đã được rút`,
    paragraphs: [`Hồ sơ ${f.name} đã được rút theo yêu cầu của Ông/Bà. ${f.unit} không giải quyết tiếp.`],
  }),
}

/** The words of a message, made from its template and the event that it reports; undefined if there are none. */
export const messageText = async (
  message: { readonly caseId: string | null; readonly seq: number | null; readonly template: string },
  world: World,
): Promise<MessageText | undefined> => {
  const template = templates[message.template as Command]
  if (!template || message.caseId === null || message.seq === null) return undefined
  const file = await world.db.case.findUniqueOrThrow({
    where: { id: message.caseId },
    include: { unit: true },
  })
  const event = await world.db.event.findUniqueOrThrow({
    where: { caseId_seq: { caseId: message.caseId, seq: message.seq } },
  })
  const data = event.data as Record<string, string | number | null>
  const text =
    typeof data.textId === 'string'
      ? await world.db.caseText.findUnique({ where: { id: data.textId } })
      : null
  const procedure = procedureOf(file.procedureCode, file.revision)
  const due = typeof data.dueOn === 'string' ? data.dueOn : (file.dueOn?.toISOString().slice(0, 10) ?? null)
  return template({
    name: procedure.shortName,
    number:
      message.template === 'submit' ? file.provisionalNumber : (file.dossierCode ?? file.provisionalNumber),
    unit: file.unit.name,
    due: due === null ? null : formatDate(due),
    reason: text?.body ?? null,
    ground: groundInWords(data.ground, procedure.lengthening?.grounds),
    wasAccepted: file.acceptedOn !== null,
  })
}

const groundInWords = (
  code: string | number | null | undefined,
  lengthening: Readonly<Record<string, string>> | undefined,
): string | null => {
  if (typeof code !== 'string') return null
  return refusalGrounds[code as RefusalGround] ?? lengthening?.[code] ?? null
}
