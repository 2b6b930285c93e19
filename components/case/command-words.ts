import type { Command, Refusal } from '#lib/domain/case/workflow.ts'
import type { PlainSentence } from '#lib/words/translate.ts'
import { itemNumberWords } from './item-number-words.ts'

type CommandWords = {
  /** On the button. */
  readonly action: string
  /** In the history: what happened. */
  readonly happened: PlainSentence
  /** After a name: "Nguyễn Thị Hạnh đã tiếp nhận hồ sơ này lúc 10:42". */
  readonly did: string
}

/** What each command is called, before and after. */
export const commandWords: Readonly<Record<Command, CommandWords>> = {
  submit: { action: 'Nộp hồ sơ', happened: 'Gửi hồ sơ', did: 'đã nộp hồ sơ này' },
  claim: { action: 'Giữ hồ sơ để xem', happened: 'Giữ hồ sơ', did: 'đã giữ hồ sơ này' },
  release: { action: 'Trả về hàng chờ', happened: 'Trả về hàng chờ', did: 'đã trả hồ sơ này về hàng chờ' },
  takeOver: { action: 'Nhận thay', happened: 'Nhận thay', did: 'đã nhận thay hồ sơ này' },
  accept: { action: 'Tiếp nhận hồ sơ', happened: 'Tiếp nhận hồ sơ', did: 'đã tiếp nhận hồ sơ này' },
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
  requestPayment: {
    action: 'Yêu cầu nộp phí trước',
    happened: 'Yêu cầu nộp phí',
    did: 'đã yêu cầu nộp phí cho hồ sơ này',
  },
  receivePayment: { action: 'Ghi nhận đã nộp phí', happened: 'Đã nộp phí', did: 'đã thu phí hồ sơ này' },
  transfer: {
    action: 'Chuyển cơ quan có thẩm quyền',
    happened: 'Chuyển cơ quan có thẩm quyền',
    did: 'đã chuyển hồ sơ này đến cơ quan khác',
  },
  refuse: { action: 'Từ chối', happened: 'Từ chối', did: 'đã từ chối hồ sơ này' },
  collectFee: { action: 'Thu phí', happened: 'Thu phí', did: 'đã thu phí hồ sơ này' },
  handOver: { action: 'Bàn giao bản giấy', happened: 'Bàn giao bản giấy', did: 'đã bàn giao bản giấy' },
  receive: { action: 'Nhận bản giấy', happened: 'Nhận bản giấy', did: 'đã nhận bản giấy' },
  takeUp: { action: 'Nhận xử lý', happened: 'Nhận xử lý', did: 'đã nhận xử lý hồ sơ này' },
  assign: { action: 'Giao chuyên viên', happened: 'Giao chuyên viên', did: 'đã giao hồ sơ này' },
  consult: {
    action: 'Lấy ý kiến cơ quan khác',
    happened: 'Lấy ý kiến cơ quan khác',
    did: 'đã gửi lấy ý kiến về hồ sơ này',
  },
  recordAnswer: {
    action: 'Ghi ý kiến trả lời',
    happened: 'Cơ quan phối hợp trả lời',
    did: 'đã ghi ý kiến trả lời về hồ sơ này',
  },
  lengthen: {
    action: 'Kéo dài thời hạn',
    happened: 'Kéo dài thời hạn',
    did: 'đã kéo dài thời hạn của hồ sơ này',
  },
  propose: { action: 'Trình duyệt', happened: 'Trình duyệt', did: 'đã trình duyệt hồ sơ này' },
  approve: { action: 'Duyệt', happened: 'Duyệt', did: 'đã duyệt hồ sơ này' },
  sendBack: { action: 'Trả lại chuyên viên', happened: 'Trả lại chuyên viên', did: 'đã trả lại hồ sơ này' },
  recall: { action: 'Thu hồi để xem lại', happened: 'Thu hồi để xem lại', did: 'đã thu hồi hồ sơ này' },
  apologise: {
    action: 'Xin lỗi và hẹn lại',
    happened: 'Xin lỗi và hẹn lại',
    did: 'đã ký xin lỗi và hẹn lại về hồ sơ này',
  },
  stop: { action: 'Dừng giải quyết', happened: 'Dừng giải quyết', did: 'đã dừng giải quyết hồ sơ này' },
  sign: { action: 'Ký số kết quả', happened: 'Ký số kết quả', did: 'đã ký số kết quả của hồ sơ này' },
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
  receiveReturnedMail: {
    action: 'Nhận lại bưu gửi',
    happened: 'Bưu chính chuyển trả kết quả',
    did: 'đã nhận lại kết quả của hồ sơ này từ bưu chính',
  },
  correctResult: {
    action: 'Sửa kết quả sai',
    happened: 'Thu hồi kết quả để sửa',
    did: 'đã thu hồi kết quả của hồ sơ này để sửa',
  },
  revokeResult: {
    action: 'Thu hồi kết quả',
    happened: 'Thu hồi kết quả',
    did: 'đã thu hồi kết quả của hồ sơ này',
  },
  reportLost: {
    action: 'Báo mất giấy tờ trong hồ sơ',
    happened: 'Báo mất giấy tờ',
    did: 'đã báo mất giấy tờ của hồ sơ này',
  },
  recountDueDate: {
    action: 'Tính lại ngày hẹn trả',
    happened: 'Tính lại ngày hẹn trả theo lịch mới',
    did: 'đã tính lại ngày hẹn trả của hồ sơ này',
  },
  attach: {
    action: 'Đưa hồ sơ vào tài khoản',
    happened: 'Người nộp đưa hồ sơ vào tài khoản',
    did: 'đã đưa hồ sơ này vào tài khoản của người nộp',
  },
  withdraw: { action: 'Rút hồ sơ', happened: 'Rút hồ sơ', did: 'đã rút hồ sơ này' },
}

/** Why the workflow table says no, and what to do instead. */
export const refusalWords: Readonly<Record<Refusal, string>> = {
  notAllowedNow: 'Việc này không làm được khi hồ sơ đang ở tình trạng hiện tại.',
  notYourRole: 'Việc này thuộc vai trò khác: người có nhiệm vụ được ghi ở phần “Hồ sơ đang ở đâu”.',
  supplementsExhausted:
    'Hồ sơ này đã được yêu cầu bổ sung hai lần, không yêu cầu thêm được. Giải quyết theo những gì đã có hoặc từ chối có lý do.',
  someoneElseHoldsIt:
    'Người khác đang giữ hồ sơ này. Chờ người đó xong việc, hoặc chọn “Nhận thay” và ghi lý do.',
  youHoldItAlready: 'Hồ sơ này đang ở tay người thực hiện rồi.',
  notInYourHands: 'Hồ sơ này không ở tay người thực hiện nên không trả về hàng chờ được.',
  nobodyHoldsIt: 'Chưa ai giữ hồ sơ này nên không cần nhận thay.',
  notAcceptedYet: 'Hồ sơ chưa được tiếp nhận nên chưa thu phí.',
  feeAlreadySettled: 'Hồ sơ này không còn phí phải thu.',
  feeUnsettled: 'Chưa thu phí. Thu phí hoặc ghi miễn phí trước, rồi trả kết quả.',
  alreadyLengthened: 'Thời hạn của hồ sơ này đã được kéo dài một lần, không kéo dài thêm được.',
  alreadyReappointed: 'Hồ sơ này đã được hẹn lại một lần; mỗi hồ sơ chỉ hẹn lại một lần.',
  overdue: 'Hồ sơ đã quá hạn nên không đổi hay dừng thời hạn được nữa.',
  paperNotWithYou: 'Bản giấy của hồ sơ không ở đây nên không bàn giao được.',
  paperNotOnItsWayToYou: 'Chưa có bản giấy nào đang được bàn giao đến đây.',
  sameHands: 'Người trình không tự duyệt hay ký hồ sơ của mình. Cần người khác duyệt, ký.',
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
  notByPost: 'Thủ tục này không trả kết quả qua bưu chính. Chọn cách khác.',
  inABatch: 'Kết quả này nằm trong một đợt gửi bưu chính. Bàn giao cả đợt, hoặc bỏ hồ sơ này khỏi đợt trước.',
  ...itemNumberWords,
  notInThatBatch: 'Kết quả này không còn nằm trong đợt gửi.',
  noSuchPaper: 'Chọn một giấy tờ có trong hồ sơ, hoặc bản chính đã xem tại quầy.',
  noRunningDeadline: 'Hồ sơ không có thời hạn đang tính nên không kéo dài được.',
  longestAlready: 'Hồ sơ đã được tính theo thời hạn dài nhất của luật.',
  notCompetent: 'Chọn cơ quan khác: cơ quan này không giải quyết thủ tục này.',
  answeredAlready: 'Chọn một cơ quan chưa trả lời.',
  past: 'Chọn một ngày từ hôm nay trở đi.',
  notLater: 'Chọn một ngày làm việc sau ngày hẹn cũ và sau hôm nay.',
  untouched: 'Chưa sửa điểm này. Mở để sửa, hoặc đánh dấu “Giữ nguyên” nếu đã đúng.',
  notLookedAt: 'Chưa xem điểm này: chọn Đạt hoặc Cần sửa.',
  noSuchReason: 'Chọn lại lý do trong danh sách.',
  wordsRequired: 'Chọn một lý do có sẵn hoặc ghi rõ phải sửa thế nào.',
  nothingToMend: 'Mọi điểm đều đạt. Đánh dấu điểm cần sửa, hoặc ghi yêu cầu khác ở đây.',
  notLaterThanToday: 'Chọn một ngày sau hôm nay.',
  incomplete: 'Phần bổ sung chưa đủ: còn câu hỏi hoặc giấy tờ chưa xong.',
  resultMissing: 'Chưa soạn nội dung kết quả. Soạn xong rồi trình.',
  resultIncomplete: 'Nội dung kết quả đang soạn còn thiếu. Mở “Soạn kết quả” để hoàn thành rồi trình.',
  resultChanged: 'Nội dung kết quả vừa được sửa. Xem lại bản mới rồi ký.',
  resultNotMended: 'Nội dung kết quả chưa được sửa so với bản bị thu hồi.',
  factorRequired: 'Nhập mã xác thực mới rồi ký lại.',
  empty: 'Tệp này trống. Quét lại rồi chọn tệp khác.',
  tooLarge: 'Tệp lớn hơn 10 MB. Quét ở độ phân giải thấp hơn rồi chọn lại.',
  wrongType: 'Tệp không phải PDF, JPEG hay PNG. Quét lại thành một trong các dạng này.',
}

/** The sentence for a problem code of a command's input. */
export const inputProblemWords = (code: string): string => inputWords[code] ?? 'Xem lại phần này.'
