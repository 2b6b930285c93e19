import { refusalGrounds } from '#lib/domain/case/refusal-grounds.ts'
import { revocationGrounds } from '#lib/domain/case/revocation-grounds.ts'
import { stopGrounds } from '#lib/domain/case/stop-grounds.ts'
import type { Command } from '#lib/domain/case/workflow.ts'
import type { ScalarField } from '#lib/domain/procedure/field.ts'
import {
  address,
  choice,
  consent,
  date,
  personName,
  place,
  telephone,
  text,
} from '#lib/domain/procedure/fields.ts'

/** What can be done with a file that exists. */
export type CaseCommand = Exclude<Command, 'submit'>

/** What the questions of a command depend on. */
export type CommandSurroundings = {
  /** Đồng. */
  readonly feeDue: number
  /** The papers in the file by which an exemption can be proven: code → name. */
  readonly papers: Readonly<Record<string, string>>
  readonly lengtheningGrounds: Readonly<Record<string, string>>
  readonly officers: readonly { readonly id: string; readonly fullName: string }[]
  /** The other units that decide such files, for a transfer, near ones first. */
  readonly competentUnits: readonly UnitOption[]
  /** The bodies that have not answered yet: id of the consultation → name. */
  readonly openConsultations: Readonly<Record<string, string>>
  /** The service has results by post. */
  readonly mayGoByPost: boolean
  /** The name of the result, for the confirmation. */
  readonly resultName: string
}

/** A unit in a long list, with the words under which the list gathers it. */
export type UnitOption = { readonly code: string; readonly name: string; readonly group: string }

export type CommandFields = Readonly<Record<string, ScalarField>>

const reason = (label: string, hint: string) => text({ label, hint, max: 2_000, multiline: true })

const paymentFields = ({ feeDue, mayGoByPost, papers }: CommandSurroundings): CommandFields => ({
  method: choice({
    label: 'Thu phí',
    control: 'radio',
    options: {
      cash: `Đã thu đủ ${feeDue.toLocaleString('vi-VN')} đồng tiền mặt`,
      card: 'Đã thu đủ qua máy đọc thẻ tại quầy',
      ...(mayGoByPost && {
        transfer: 'Đã nhận đủ tiền chuyển khoản vào tài khoản cơ quan',
        postal: 'Bưu chính thu hộ khi phát kết quả, biên lai gửi kèm',
      }),
      exempt: 'Miễn phí, có giấy tờ chứng minh',
    },
  }),
  ground: text({
    label: 'Căn cứ miễn phí',
    inSentence: 'căn cứ miễn phí',
    hint: 'Diện được miễn và giấy tờ chứng minh, ví dụ: Khuyết tật nặng, giấy xác nhận số 12/2019',
    max: 300,
    onlyIf: { method: 'exempt' },
  }),
  proof: choice({
    label: 'Giấy tờ chứng minh',
    control: 'select',
    options: { ...papers, seen: 'Bản chính đã xem tại quầy' },
    onlyIf: { method: 'exempt' },
  }),
})

const atDesk = ({ resultName }: CommandSurroundings): CommandFields => ({
  receivedBy: personName({ label: 'Người nhận', width: 'medium' }),
  receivedAs: choice({
    label: 'Tư cách',
    control: 'radio',
    options: { self: 'Chính người yêu cầu', authorised: 'Người được ủy quyền, đã xem giấy ủy quyền' },
  }),
  confirmed: consent({
    label: 'Người nhận đã ký nhận',
    inSentence: 'xác nhận đã ký nhận',
    text: `Đã đối chiếu giấy tờ tùy thân và các bản chính cần xem; người nhận đã kiểm tra ${resultName} và ký vào sổ.`,
  }),
})

const byPostOrAtDesk = (around: CommandSurroundings): CommandFields => ({
  way: choice({
    label: 'Cách trả',
    control: 'radio',
    options: { post: 'Đã giao bưu chính', desk: 'Trao tại quầy' },
  }),
  ...onlyFor('post', {
    recipient: personName({ label: 'Người nhận thư', width: 'medium' }),
    telephone: telephone({ label: 'Điện thoại người nhận thư', width: 'medium' }),
    address: address({ label: 'Địa chỉ nhận thư', max: 300 }),
    itemNumber: text({
      label: 'Số bưu gửi',
      hint: 'Như ghi trên phiếu gửi; chưa có thì bỏ trống.',
      max: 40,
      width: 'medium',
      optional: true,
    }),
  }),
  ...onlyFor('desk', atDesk(around)),
})

const onlyFor = (way: 'post' | 'desk', fields: CommandFields): CommandFields =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, onlyIf: { way } }]))

const fieldsOf: Readonly<Partial<Record<CaseCommand, (around: CommandSurroundings) => CommandFields>>> = {
  refuse: () => ({
    ground: choice({ label: 'Căn cứ từ chối', control: 'radio', options: refusalGrounds }),
    reason: reason('Lý do', 'Nói rõ vì sao và người nộp có thể làm gì tiếp. Người nộp đọc nguyên văn.'),
  }),
  takeOver: () => ({ reason: reason('Vì sao nhận thay', 'Người đang giữ hồ sơ đọc được lý do này.') }),
  transfer: ({ competentUnits }) => ({
    unitCode: place({
      label: 'Cơ quan có thẩm quyền',
      options: competentUnits.map(({ code, name, group }) => ({ value: code, label: name, group })),
    }),
    reason: reason('Lý do', 'Nói rõ vì sao hồ sơ thuộc cơ quan đó. Người nộp đọc nguyên văn.'),
  }),
  consult: () => ({
    body: text({ label: 'Cơ quan được hỏi', hint: 'Ví dụ: Công an tỉnh Đồng Tháp', max: 200 }),
    answerBy: date({ label: 'Đề nghị trả lời trước ngày', width: 'short' }),
    reason: reason('Nội dung hỏi', 'Ghi như trong văn bản gửi đi. Người nộp không đọc phần này.'),
  }),
  recordAnswer: ({ openConsultations }) => ({
    consultationId: choice({ label: 'Cơ quan đã trả lời', control: 'radio', options: openConsultations }),
    reason: reason('Nội dung trả lời', 'Ghi ý chính và số văn bản. Người nộp không đọc phần này.'),
  }),
  recall: () => ({ reason: reason('Vì sao xem lại', 'Chuyên viên đọc; người nộp không thấy.') }),
  apologise: () => ({
    appointedOn: date({
      label: 'Ngày hẹn mới',
      hint: 'Chỉ được hẹn lại một lần. Hồ sơ vẫn tính là quá hạn theo ngày hẹn cũ.',
      width: 'short',
    }),
    reason: reason('Lý do chậm', 'Người nộp đọc nguyên văn trong phiếu xin lỗi.'),
  }),
  stop: () => ({
    ground: choice({ label: 'Căn cứ dừng', control: 'radio', options: stopGrounds }),
    reason: reason('Lý do', 'Nói rõ vì sao và người nộp có thể làm gì tiếp. Người nộp đọc nguyên văn.'),
  }),
  correctResult: () => ({
    fault: choice({
      label: 'Sai do ai',
      control: 'radio',
      options: {
        agency: 'Do cơ quan; cơ quan chịu mọi chi phí',
        applicant: 'Do thông tin người yêu cầu đã khai',
      },
    }),
    reason: reason('Sai ở đâu', 'Nói rõ chỗ sai và sẽ sửa thế nào. Người nộp đọc nguyên văn.'),
  }),
  revokeResult: () => ({
    ground: choice({ label: 'Căn cứ thu hồi', control: 'radio', options: revocationGrounds }),
    reason: reason('Lý do', 'Nói rõ vì sao và người được cấp phải làm gì. Người nộp đọc nguyên văn.'),
  }),
  reportLost: () => ({
    reason: reason(
      'Mất hoặc hỏng giấy tờ nào',
      'Người nộp đọc nguyên văn, kèm lời xin lỗi. Cơ quan chịu chi phí cấp lại.',
    ),
  }),
  receivePayment: (around) => paymentFields(around),
  collectFee: (around) => paymentFields(around),
  assign: ({ officers }) => ({
    holderId: choice({
      label: 'Chuyên viên',
      control: 'select',
      options: Object.fromEntries(officers.map(({ id, fullName }) => [id, fullName])),
    }),
  }),
  lengthen: ({ lengtheningGrounds }) => ({
    ground: choice({ label: 'Căn cứ kéo dài', control: 'radio', options: lengtheningGrounds }),
    reason: reason('Lý do', 'Người nộp đọc nguyên văn.'),
  }),
  propose: () => ({
    opinion: text({
      label: 'Ý kiến trình',
      hint: 'Kết quả thẩm tra, điều cần lưu ý khi duyệt.',
      max: 2_000,
      multiline: true,
      optional: true,
    }),
  }),
  sendBack: () => ({ reason: reason('Cần làm lại gì', 'Chuyên viên đọc; người nộp không thấy.') }),
  registerResult: () => ({
    number: text({ label: 'Số kết quả', hint: 'Như ghi trên bản giấy', max: 60, width: 'medium' }),
    signedOn: date({ label: 'Ngày ký', hint: 'Ngày/tháng/năm như ghi trên bản giấy', past: true }),
    signatory: personName({ label: 'Người ký', width: 'medium' }),
  }),
  returnResult: (around) => (around.mayGoByPost ? byPostOrAtDesk(around) : atDesk(around)),
}

/** What a command asks, in the same words and by the same rules as every other form of the house. */
export const commandFields = (command: CaseCommand, around: CommandSurroundings): CommandFields =>
  fieldsOf[command]?.(around) ?? {}

/** Several commands stand on one page and may ask the same: each control bears its command's name. */
export const controlOf = (command: CaseCommand, name: string): string => `${command}.${name}`

/** What was typed for one command, by the names of its fields. */
export const typedFor = (
  command: CaseCommand,
  form: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(form).flatMap(([control, value]) =>
      control.startsWith(`${command}.`) ? [[control.slice(command.length + 1), value]] : [],
    ),
  )
