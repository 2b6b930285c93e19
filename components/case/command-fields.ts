import { refusalGrounds } from '#lib/domain/case/refusal-grounds.ts'
import type { Command } from '#lib/domain/case/workflow.ts'
import type { ScalarField } from '#lib/domain/procedure/field.ts'
import { choice, consent, date, personName, text } from '#lib/domain/procedure/fields.ts'

/** What can be done with a file that exists. */
export type CaseCommand = Exclude<Command, 'submit'>

/** What the questions of a command depend on. */
export type CommandSurroundings = {
  /** Đồng. */
  readonly feeDue: number
  readonly lengtheningGrounds: Readonly<Record<string, string>>
  readonly officers: readonly { readonly id: string; readonly fullName: string }[]
  /** The name of the result, for the confirmation. */
  readonly resultName: string
}

export type CommandFields = Readonly<Record<string, ScalarField>>

const reason = (label: string, hint: string) => text({ label, hint, max: 2_000, multiline: true })

const fieldsOf: Readonly<Partial<Record<CaseCommand, (around: CommandSurroundings) => CommandFields>>> = {
  requestSupplement: () => ({
    reason: reason(
      'Cần sửa hoặc nộp thêm những gì',
      'Chỉ được yêu cầu một lần: kể hết từng điểm, mỗi điểm một dòng, nói rõ phải làm gì. Người nộp đọc nguyên văn.',
    ),
  }),
  refuse: () => ({
    ground: choice({ label: 'Căn cứ từ chối', control: 'radio', options: refusalGrounds }),
    reason: reason('Lý do', 'Nói rõ vì sao và người nộp có thể làm gì tiếp. Người nộp đọc nguyên văn.'),
  }),
  collectFee: ({ feeDue }) => ({
    method: choice({
      label: 'Thu phí',
      control: 'radio',
      options: {
        ...(feeDue > 0 && { cash: `Đã thu đủ ${feeDue.toLocaleString('vi-VN')} đồng tiền mặt` }),
        exempt: 'Không thu phí',
      },
    }),
    ground: text({
      label: 'Căn cứ không thu',
      inSentence: 'căn cứ không thu phí',
      hint: 'Giấy tờ chứng minh đã xem, ví dụ: Giấy xác nhận khuyết tật số 12/2019',
      max: 300,
      onlyIf: { method: 'exempt' },
    }),
  }),
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
  returnResult: ({ resultName }) => ({
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
  }),
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
