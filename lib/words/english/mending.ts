/** What the office asked to be corrected or added. */
export const mending = {
  'Bổ sung hồ sơ': 'Correct the application',
  'Vì sao yêu cầu thêm:': 'Why more is asked for:',
  'Gửi trước hết ngày <day>{day}</day>.': 'Send it by the end of <day>{day}</day>.',
  '<who>{who}</who> yêu cầu lúc <at>{at}</at>.': 'Asked for by <who>{who}</who> at <at>{at}</at>.',
  'Chỉ sửa những điểm trên rồi gửi lại một lần.': 'Correct only these points, then send them once.',
  'Hồ sơ được xem lại ngay sau khi gửi.': 'It is looked at again as soon as you have sent it.',
  'Thời hạn giải quyết không tính trong lúc chờ.': 'The days until then are not counted.',
  'Sửa và bổ sung': 'Correct and add',
  'Quay lại hồ sơ': 'Back to the application',
  'Chỉ sửa những điểm dưới đây; những phần khác giữ nguyên.':
    'Correct only the points below; everything else stays as it is.',
  'Cần xem lại trước khi gửi': 'Look at this before you send it',
  'Phần bổ sung chỉ gửi một lần: xem lại cho đủ trước khi gửi.':
    'You can send it only once: make sure that everything is there.',
  'Gửi phần bổ sung': 'Send the corrections',
  'Vì câu trả lời vừa sửa, cần điền thêm': 'What you corrected asks for more',
  'Điền thêm': 'Fill it in',
  'Yêu cầu khác': 'Something else',
  'Chưa sửa': 'Not corrected',
  'Đã sửa': 'Corrected',
  'Giữ nguyên, vì đã đúng': 'Leave it, because it is right',
  'Xem lại': 'Review',
  'Nộp thêm giấy tờ': 'Add papers',
  'Câu trả lời mới cần kèm giấy tờ này.': 'The new answer asks for this paper.',
  'Chưa sửa điểm này. Mở để sửa, hoặc đánh dấu “Giữ nguyên” nếu đã đúng.':
    'This is not corrected. Open it to correct it, or tick “Leave it” if it is right.',
  'Phần bổ sung chưa đủ: còn câu hỏi hoặc giấy tờ chưa xong.':
    'The corrections are not complete: a question or a paper is still open.',
} as const
