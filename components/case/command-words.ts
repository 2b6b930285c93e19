import type { Command, Refusal } from '#lib/domain/case/workflow.ts'

type CommandWords = {
  /** On the button. */
  readonly action: string
  /** In the history: what happened. */
  readonly happened: string
  /** After a name: "Nguyễn Thị Hạnh đã tiếp nhận hồ sơ này lúc 10:42". */
  readonly did: string
}

/** What each command is called, before and after. */
export const commandWords: Readonly<Record<Command, CommandWords>> = {
  submit: { action: 'Nộp hồ sơ', happened: 'Nộp hồ sơ', did: 'đã nộp hồ sơ này' },
  accept: { action: 'Tiếp nhận hồ sơ', happened: 'Tiếp nhận', did: 'đã tiếp nhận hồ sơ này' },
  requestSupplement: {
    action: 'Yêu cầu bổ sung',
    happened: 'Yêu cầu bổ sung',
    did: 'đã yêu cầu bổ sung hồ sơ này',
  },
  supplement: {
    action: 'Ghi nhận đã bổ sung',
    happened: 'Nộp bổ sung',
    did: 'đã gửi phần bổ sung của hồ sơ này',
  },
  refuse: { action: 'Từ chối', happened: 'Từ chối', did: 'đã từ chối hồ sơ này' },
  collectFee: { action: 'Thu phí', happened: 'Thu phí', did: 'đã thu phí hồ sơ này' },
  takeUp: { action: 'Nhận xử lý', happened: 'Nhận xử lý', did: 'đã nhận xử lý hồ sơ này' },
  assign: { action: 'Giao chuyên viên', happened: 'Giao chuyên viên', did: 'đã giao hồ sơ này' },
  lengthen: {
    action: 'Kéo dài thời hạn',
    happened: 'Kéo dài thời hạn',
    did: 'đã kéo dài thời hạn của hồ sơ này',
  },
  propose: { action: 'Trình duyệt', happened: 'Trình duyệt', did: 'đã trình duyệt hồ sơ này' },
  approve: { action: 'Duyệt', happened: 'Duyệt', did: 'đã duyệt hồ sơ này' },
  sendBack: { action: 'Trả lại chuyên viên', happened: 'Trả lại chuyên viên', did: 'đã trả lại hồ sơ này' },
  registerResult: {
    action: 'Vào sổ kết quả',
    happened: 'Vào sổ kết quả',
    did: 'đã vào sổ kết quả của hồ sơ này',
  },
  returnResult: {
    action: 'Trả kết quả',
    happened: 'Trả kết quả',
    did: 'đã trả kết quả hồ sơ này',
  },
  withdraw: { action: 'Rút hồ sơ', happened: 'Rút hồ sơ', did: 'đã rút hồ sơ này' },
}

/** Why the workflow table says no, and what to do instead. */
export const refusalWords: Readonly<Record<Refusal, string>> = {
  notAllowedNow: 'Việc này không làm được khi hồ sơ đang ở tình trạng hiện tại.',
  notYourRole: 'Việc này thuộc vai trò khác: người có nhiệm vụ được ghi ở phần “Hồ sơ đang ở đâu”.',
  supplementAlreadyAsked:
    'Hồ sơ này đã được yêu cầu bổ sung một lần; mỗi hồ sơ chỉ yêu cầu bổ sung một lần. Giải quyết theo những gì đã có hoặc từ chối có lý do.',
  someoneElseHoldsIt: 'Chuyên viên khác đang giữ hồ sơ này. Trưởng phòng có thể giao lại.',
  notAcceptedYet: 'Hồ sơ chưa được tiếp nhận nên chưa thu phí.',
  feeAlreadySettled: 'Phí của hồ sơ này đã thu hoặc đã ghi miễn.',
  feeUnsettled: 'Chưa thu phí. Thu phí hoặc ghi miễn phí trước, rồi trả kết quả.',
  alreadyLengthened: 'Thời hạn của hồ sơ này đã được kéo dài một lần, không kéo dài thêm được.',
  overdue: 'Hồ sơ đã quá hạn nên không kéo dài thời hạn được nữa.',
  sameHands: 'Người trình không tự duyệt hồ sơ của mình. Cần người khác duyệt.',
}

/** Problems that only carrying the command out can find, by their codes. */
const inputWords: Readonly<Record<string, string>> = {
  required: 'Nhập phần này.',
  tooLong: 'Rút ngắn phần này.',
  date: 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/09/2020.',
  future: 'Xem lại ngày ký: ngày này chưa đến.',
  scanRequired: 'Chọn bản quét của kết quả đã ký.',
  confirmationRequired: 'Đánh dấu xác nhận sau khi người nhận đã ký.',
  notAnOfficerHere: 'Chọn một chuyên viên đang làm việc ở phòng này.',
  nothingToPay: 'Hồ sơ này không phải nộp phí. Chọn “Không thu phí” và ghi căn cứ.',
  noRunningDeadline: 'Hồ sơ không có thời hạn đang tính nên không kéo dài được.',
  longestAlready: 'Hồ sơ đã được tính theo thời hạn dài nhất của luật.',
  incomplete: 'Phần bổ sung chưa đủ: còn câu hỏi hoặc giấy tờ chưa xong.',
  empty: 'Tệp này trống. Quét lại rồi chọn tệp khác.',
  tooLarge: 'Tệp lớn hơn 10 MB. Quét ở độ phân giải thấp hơn rồi chọn lại.',
  wrongType: 'Tệp không phải PDF, JPEG hay PNG. Quét lại thành một trong các dạng này.',
}

/** The sentence for a problem code of a command's input. */
export const inputProblemWords = (code: string): string => inputWords[code] ?? 'Xem lại phần này.'
