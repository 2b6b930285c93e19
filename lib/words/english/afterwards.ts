/** What comes after the decision: how the result reaches people, what they thought of it, what they object to. */
export const afterwards = {
  'Bưu chính đã chuyển trả kết quả': 'The post has returned your result',
  'Chọn gửi lại đến địa chỉ khác, hoặc đến nhận tại <unit>{unit}</unit>.':
    'Have it sent to another address, or collect it at <unit>{unit}</unit>.',
  'Nhận qua bưu chính: <to>{to}</to>.': 'By post to <to>{to}</to>.',
  'Đến nhận tại Bộ phận Một cửa, <unit>{unit}</unit>.':
    'To be collected at the One-Stop desk, <unit>{unit}</unit>.',
  'Đổi cách nhận kết quả': 'Change how you get the result',
  'Mã QR để nhận kết quả tại quầy': 'QR code for collecting the result at the desk',
  'Mã nhận kết quả': 'Collection code',
  'Cho quét hoặc đọc mã này tại quầy, kèm giấy tờ tùy thân. Mã chỉ dùng một lần; không gửi mã cho người khác.':
    'Show or read out this code at the desk, with your identity paper. It works once; do not give it to anybody else.',
  'Chờ bàn giao': 'Waiting to be posted',
  'Đã giao bưu chính': 'Handed to the post',
  'Đang vận chuyển': 'On its way',
  'Đang đi phát': 'Out for delivery',
  'Phát chưa được': 'Could not be delivered',
  'Đã phát': 'Delivered',
  'Đã chuyển trả': 'Returned to the office',
  'Thất lạc': 'Lost',

  'Cách nhận kết quả': 'How you get the result',
  'Đổi được cho đến khi kết quả được gửi đi.': 'You can change this until the result has been sent.',
  'Lưu cách nhận': 'Save',
  'Nhận kết quả bằng cách nào': 'Way of getting the result',
  'Đến nhận tại Bộ phận Một cửa': 'Collect it at the One-Stop desk',
  'Chỉ nhận bản điện tử có ký số, không nhận bản giấy': 'Only the signed electronic result, no paper',
  'Nộp phí xong thì nhận được bản điện tử.': 'The electronic result can be received once the fee is paid.',
  'Nhận qua bưu chính tại địa chỉ': 'By post, to an address',
  'Họ và tên người nhận thư': 'Name on the letter',
  'Điện thoại người nhận thư': 'Telephone for the postal worker',
  'Bưu tá gọi số này khi phát.': 'The postal worker calls this number on delivery.',
  'Địa chỉ nhận thư': 'Postal address',
  'Số nhà, đường hoặc thôn, xã hoặc phường, tỉnh hoặc thành phố.':
    'House number, street or hamlet, commune or ward, province or city.',
  'Kết quả đã được gửi hoặc trao nên không đổi cách nhận được nữa.':
    'The result has been sent or handed over, so this can no longer be changed.',
  'Cách nhận này không có cho hồ sơ này. Chọn cách khác.':
    'This way is not offered for this application. Choose another one.',

  'Ông/Bà có hài lòng không?': 'Are you satisfied?',
  'Đánh giá {event}': 'Rate {event}',
  'Đánh giá': 'Rating',
  'việc tiếp nhận hồ sơ': 'how your application was accepted',
  'việc yêu cầu bổ sung': 'how you were asked for more',
  'việc từ chối hồ sơ': 'how your application was refused',
  'việc trả kết quả': 'how the result was given to you',
  'Ông/Bà hài lòng đến đâu với {event}?': 'How satisfied are you with {event}?',
  'Chạm một lần là xong. Không cần tài khoản; không ai biết ai đã trả lời.':
    'One tap and it is done. No account needed; nobody learns who answered.',
  'Rất không hài lòng': 'Very dissatisfied',
  'Không hài lòng': 'Dissatisfied',
  'Bình thường': 'Neither',
  'Rất hài lòng': 'Very satisfied',
  'Cảm ơn Ông/Bà đã đánh giá': 'Thank you for rating',
  'Đã ghi:': 'Recorded:',
  'Muốn nói thêm điều gì?': 'Anything to add?',
  'Chỉ người đứng đầu cơ quan đọc. Đừng ghi tên hay số giấy tờ. Tối đa 1.000 ký tự.':
    'Only the head of the office reads it. Leave out names and numbers of papers. At most 1,000 characters.',
  'Lời góp ý đã được gửi đến người đứng đầu <unit>{unit}</unit>.':
    'Your words have been sent to the head of <unit>{unit}</unit>.',
  'Gửi lời góp ý': 'Send',
  'Chọn một mức đánh giá.': 'Choose one of the ratings.',
  'Quá nhiều lượt từ nơi này. Thử lại sau ít phút.': 'Too many tries from here. Try again in a few minutes.',
  'Viết ít nhất một câu rồi gửi.': 'Write at least one sentence, then send it.',
  'Rút ngắn còn tối đa 1.000 ký tự.': 'Shorten this to 1,000 characters or fewer.',

  'Phản ánh, khiếu nại về hồ sơ này': 'Make a remark or complaint about this application',
  'Phản ánh, khiếu nại': 'Remarks and complaints',
  'Gửi thẳng đến người đứng đầu <unit>{unit}</unit>. Mỗi loại có thời hạn trả lời riêng theo luật.':
    'It goes straight to the head of <unit>{unit}</unit>. The law sets the time for an answer to each kind.',
  'Muốn gửi gì': 'Kind of message',
  'Phản ánh, kiến nghị': 'Remark or suggestion',
  'Khiếu nại': 'Complaint',
  'Về thái độ, cách làm, sự chậm trễ, hoặc điều nên sửa.':
    'About manners, ways of working, delays, or what should be better.',
  'Đề nghị xem lại một quyết định hoặc việc làm mà Ông/Bà cho là trái luật.':
    'Asks for a decision or an act that you think unlawful to be looked at again.',
  'Nội dung': 'Message',
  'Việc gì, khi nào, mong muốn điều gì. Chỉ người đứng đầu cơ quan đọc.':
    'What happened, when, and what you wish for. Only the head of the office reads it.',
  'Gửi đến người đứng đầu cơ quan': 'Send to the head of the office',
  'Hôm nay đã gửi quá nhiều phản ánh. Gửi tiếp vào ngày mai.':
    'Too many were sent today. Send more tomorrow.',
  'Gửi ngày': 'Sent on',
  'Trả lời ngày': 'Answered on',
  'Cơ quan trả lời có thụ lý hay không, chậm nhất ngày': 'The office says whether it takes this up by',
  'Cơ quan trả lời chậm nhất ngày': 'The office answers by',
  'Chờ thụ lý': 'Waiting to be taken up',
  'Đã trả lời': 'Answered',
  Đúng: 'Justified',
  'Đúng một phần': 'Partly justified',
  'Không có cơ sở': 'Unfounded',
  'Theo {source}; chưa đối chiếu văn bản gốc.': 'Under {source}; not yet compared with the original text.',
} as const
