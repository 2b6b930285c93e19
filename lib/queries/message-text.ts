import type { Command } from '#lib/domain/case/workflow.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { complaintNews, isComplaintNews } from './complaint-news.ts'
import { draftEndsText } from './draft-ends-text.ts'
import { groundInWords } from './ground-words.ts'
import { infectedFileText } from './infected-file-text.ts'
import { letterNews } from './letter-news.ts'
import { openCodeNamed } from './open-collection-code.ts'
import { postNews } from './post-news.ts'
import { postalDelivery } from './postal-delivery.ts'
import { refundText } from './refund-text.ts'
import { reminderText } from './reminder-text.ts'
import { linesAskedBy, supplementLines } from './supplement-items.ts'

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
  /** By when the file should be mended, where a day was named. */
  readonly mendBy: string | null
  /** The new appointment of an apology. */
  readonly appointed: string | null
  /** Đồng. */
  readonly amount: number | null
  readonly fault: 'agency' | 'applicant'
  /** Whoever reads this has the page of the file; a person without an account has not. */
  readonly hasPage: boolean
  /** The result goes or went by post. */
  readonly byPost: boolean
  /** The owner took the signed file, and no paper. */
  readonly isElectronic: boolean
  readonly itemNumber: string | null
  /** By which a ready result is collected; null once it is of no use any more. */
  readonly collectionCode: string | null
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
      `${f.hasPage ? 'Giấy tiếp nhận và hẹn trả kết quả có trong trang hồ sơ. ' : ''}Có kết quả sớm, chúng tôi báo ngay, không đợi đến ngày hẹn.`,
    ],
  }),
  requestSupplement: (f) => ({
    subject: `Cần bổ sung hồ sơ ${f.number}`,
    paragraphs: [
      `Hồ sơ ${f.name} cần được sửa hoặc nộp thêm:`,
      ...(f.reason?.split('\n') ?? []),
      ...(f.ground ? [`Vì sao yêu cầu thêm: ${f.ground}.`] : []),
      `${f.hasPage ? 'Mở hồ sơ, sửa những điểm trên rồi gửi lại' : `Mang những giấy tờ trên đến Bộ phận Một cửa, ${f.unit},`} một lần${f.mendBy ? `, trước hết ngày ${f.mendBy}` : ''}.${f.wasAccepted ? ' Thời hạn giải quyết không tính trong lúc chờ.' : ''}`,
    ],
  }),
  supplement: (f) => ({
    subject: `Đã nhận bổ sung của hồ sơ ${f.number}`,
    paragraphs: [
      f.due
        ? `${f.unit} đã nhận phần bổ sung. Ngày hẹn trả mới là ${f.due}.`
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
      f.byPost
        ? 'Kết quả sẽ được gửi qua bưu chính đến địa chỉ Ông/Bà đã ghi. Không cần đến nhận.'
        : 'Ông/Bà có thể đến nhận ngay trong giờ làm việc, không cần chờ ngày hẹn. Khi đến, mang theo giấy tờ tùy thân và mã hồ sơ.',
      ...collecting(f),
    ],
  }),
  receiveReturnedMail: (f) => ({
    subject: `Bưu chính không phát được kết quả hồ sơ ${f.number}`,
    paragraphs: [
      `Bưu chính đã chuyển trả kết quả của hồ sơ ${f.name}. Kết quả đang ở Bộ phận Một cửa, ${f.unit}.`,
      `${f.hasPage ? 'Mở hồ sơ' : 'Liên hệ Bộ phận Một cửa'} để chọn: gửi lại đến địa chỉ khác, hoặc đến nhận trong giờ làm việc với giấy tờ tùy thân.`,
      ...collecting(f),
    ],
  }),
  returnResult: (f) => ({
    subject: `Đã trả kết quả hồ sơ ${f.number}`,
    paragraphs: [
      f.byPost
        ? `${f.unit} đã gửi kết quả của hồ sơ ${f.name} qua bưu chính đến địa chỉ Ông/Bà đã ghi.${f.itemNumber ? ` Số bưu gửi: ${f.itemNumber}.` : ''}`
        : f.isElectronic
          ? `Kết quả của hồ sơ ${f.name} là bản điện tử có chữ ký số, tải được trong trang hồ sơ bất cứ lúc nào. Cảm ơn Ông/Bà đã sử dụng dịch vụ.`
          : `Kết quả của hồ sơ ${f.name} đã được trao cho người nhận. Cảm ơn Ông/Bà đã sử dụng dịch vụ.`,
    ],
  }),
  requestPayment: (f) => ({
    subject: `Cần nộp phí cho hồ sơ ${f.number}`,
    paragraphs: [
      `Hồ sơ ${f.name} cần nộp ${(f.amount ?? 0).toLocaleString('vi-VN')} đồng trước khi được giải quyết tiếp.`,
      `Nộp ${f.hasPage ? 'trực tuyến trong trang hồ sơ, hoặc ' : ''}tại Bộ phận Một cửa, ${f.unit}. Thời hạn giải quyết không tính trong lúc chờ.`,
    ],
  }),
  collectFee: (f) => ({
    subject: `Đã nhận phí của hồ sơ ${f.number}`,
    paragraphs: [
      `${f.unit} đã nhận ${(f.amount ?? 0).toLocaleString('vi-VN')} đồng phí của hồ sơ ${f.name}.${f.hasPage ? ' Biên lai có trong trang hồ sơ.' : ''}`,
    ],
  }),
  receivePayment: (f) => ({
    subject: `Đã nhận phí của hồ sơ ${f.number}`,
    paragraphs: [
      f.due
        ? `${f.unit} đã nhận phí và giải quyết tiếp hồ sơ ${f.name}. Ngày hẹn trả là ${f.due}.`
        : `${f.unit} đã nhận phí của hồ sơ ${f.name} và sẽ trả lời trong 8 giờ làm việc.`,
    ],
  }),
  transfer: (f) => ({
    subject: `Hồ sơ ${f.number} được chuyển đến cơ quan có thẩm quyền`,
    paragraphs: [
      `Hồ sơ ${f.name} được chuyển đến ${f.unit} để giải quyết. Lý do: ${f.reason ?? ''}`,
      'Ông/Bà không phải nộp lại. Nơi nhận mới sẽ trả lời trong 8 giờ làm việc.',
    ],
  }),
  consult: (f) => ({
    subject: `Hồ sơ ${f.number} đang được lấy ý kiến cơ quan khác`,
    paragraphs: [
      `Để giải quyết hồ sơ ${f.name}, ${f.unit} đã gửi văn bản hỏi cơ quan có liên quan. Ngày hẹn trả vẫn là ${f.due ?? ''}.`,
    ],
  }),
  apologise: (f) => ({
    subject: `Xin lỗi và hẹn lại ngày trả hồ sơ ${f.number}`,
    paragraphs: [
      `${f.unit} xin lỗi Ông/Bà: hồ sơ ${f.name} không xong được vào ngày ${f.due ?? ''} như đã hẹn. Lý do: ${f.reason ?? ''}`,
      `Ngày hẹn mới là ${f.appointed ?? ''}. Có kết quả sớm hơn, chúng tôi báo ngay.`,
    ],
  }),
  stop: (f) => ({
    subject: `Dừng giải quyết hồ sơ ${f.number}`,
    paragraphs: [
      `${f.unit} dừng giải quyết hồ sơ ${f.name}. Căn cứ: ${f.ground ?? ''}.`,
      `Lý do: ${f.reason ?? ''}`,
      'Nếu không đồng ý, Ông/Bà có quyền khiếu nại đến cơ quan đã trả lời.',
    ],
  }),
  correctResult: (f) => ({
    subject: `Kết quả hồ sơ ${f.number} cần được làm lại`,
    paragraphs: [
      `Kết quả của hồ sơ ${f.name} có sai sót: ${f.reason ?? ''}`,
      f.fault === 'agency'
        ? `${f.unit} xin lỗi Ông/Bà, làm lại ngay và chịu mọi chi phí. Kết quả đúng có lúc nào, chúng tôi báo lúc ấy.`
        : `${f.unit} đang làm lại kết quả và sẽ báo ngay khi xong.`,
    ],
  }),
  revokeResult: (f) => ({
    subject: `Kết quả hồ sơ ${f.number} bị thu hồi`,
    paragraphs: [
      `${f.unit} thu hồi kết quả của hồ sơ ${f.name}; kết quả này không còn giá trị sử dụng. Căn cứ: ${f.ground ?? ''}.`,
      `Lý do: ${f.reason ?? ''}`,
      'Nếu không đồng ý, Ông/Bà có quyền khiếu nại đến cơ quan đã trả lời.',
    ],
  }),
  reportLost: (f) => ({
    subject: `Xin lỗi về giấy tờ của hồ sơ ${f.number}`,
    paragraphs: [
      `${f.unit} xin lỗi Ông/Bà: giấy tờ trong hồ sơ ${f.name} đã bị mất hoặc hỏng khi ở cơ quan. ${f.reason ?? ''}`,
      'Cơ quan chịu mọi chi phí cấp lại giấy tờ. Hồ sơ vẫn được giải quyết tiếp; cán bộ sẽ liên hệ để khắc phục.',
    ],
  }),
  recountDueDate: (f) => ({
    subject: `Ngày hẹn trả hồ sơ ${f.number} được tính lại`,
    paragraphs: [
      `Lịch nghỉ vừa thay đổi nên ngày hẹn trả hồ sơ ${f.name} được tính lại theo luật: ngày mới là ${f.due ?? ''}.`,
    ],
  }),
  withdraw: (f) => ({
    subject: `Hồ sơ ${f.number} đã được rút`,
    paragraphs: [`Hồ sơ ${f.name} đã được rút theo yêu cầu của Ông/Bà. ${f.unit} không giải quyết tiếp.`],
  }),
}

/** What to show at the desk besides an identity document. */
const collecting = ({ collectionCode, byPost }: Facts): readonly string[] =>
  collectionCode === null || byPost
    ? []
    : [`Mã nhận kết quả: ${collectionCode}. Đọc hoặc cho quét mã này tại quầy; mã chỉ dùng một lần.`]

/** The words of a message, made from its template and the event that it reports; undefined if there are none. */
export const messageText = async (
  message: {
    readonly accountId: string | null
    readonly caseId: string | null
    readonly seq: number | null
    readonly template: string
    readonly data: unknown
  },
  world: World,
): Promise<MessageText | undefined> => {
  if (message.template === 'reminders') return reminderText(message.data)
  if (message.template === 'infectedFile') return infectedFileText(message.caseId, world)
  if (message.template === 'draftEnds') return draftEndsText(message.data)
  if (message.template === 'letter') return letterNews(message.caseId, world)
  if (message.template === 'postNews') return postNews(message, world)
  if (isComplaintNews(message.template)) return complaintNews(message.template, message.data, world)
  if (message.template === 'refundDue' || message.template === 'refunded')
    return refundText(message.template, message.caseId, message.data, world)
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
    reason: text?.body ?? linesAskedBy(event, await supplementLines(file.id, procedure, world.db)),
    ground: groundInWords(data.ground, procedure),
    appointed: dayWord(data.appointedOn),
    mendBy: dayWord(data.mendBy),
    amount: typeof data.amount === 'number' ? data.amount : null,
    fault: data.fault === 'agency' ? 'agency' : 'applicant',
    wasAccepted: file.acceptedOn !== null,
    hasPage: message.accountId !== null,
    ...(await postFacts(message.template, data, file, world)),
    isElectronic: data.way === 'electronic',
    collectionCode: await openCodeNamed(data.collectionId, world),
  })
}

/** Of a result that is there: whether it goes by post; of one that was returned: whether it went, and under which number. */
const postFacts = async (
  template: string,
  data: Readonly<Record<string, unknown>>,
  file: { readonly id: string; readonly procedureCode: string; readonly revision: number },
  world: World,
): Promise<Pick<Facts, 'byPost' | 'itemNumber'>> => {
  if (template === 'registerResult')
    return { byPost: Boolean((await postalDelivery(file, world))?.wanted), itemNumber: null }
  const item =
    template === 'returnResult' && typeof data.itemId === 'string'
      ? await world.db.postalItem.findUnique({ where: { id: data.itemId }, select: { itemNumber: true } })
      : null
  return { byPost: item !== null, itemNumber: item?.itemNumber ?? null }
}

const dayWord = (day: unknown): string | null => (typeof day === 'string' ? formatDate(day) : null)
