/** Files that were sent: their list, their statuses, tracking by a code. */
export const cases = {
  'Rút hồ sơ': 'Withdraw the application',
  'Rút hồ sơ này?': 'Withdraw this application?',
  'Không rút, quay lại': 'Do not withdraw it, go back',
  '<unit>{unit}</unit> sẽ không giải quyết tiếp. Hồ sơ đã rút không mở lại được; cần kết quả thì nộp hồ sơ mới.':
    '<unit>{unit}</unit> will stop dealing with it. It cannot be opened again; if you need the result, make a new application.',
  'Phí đã nộp: hỏi Bộ phận Một cửa về việc hoàn phí.':
    'You have paid the fee: ask the One-Stop desk about getting it back.',
  'Đã bỏ bản nháp': 'The draft is gone',
  'Nộp hồ sơ mới': 'New application',
  'Chưa có hồ sơ nào': 'No applications yet',
  'Chọn thủ tục': 'Choose a service',
  'Chọn thủ tục cần làm để bắt đầu. Khai dở thì bản nháp nằm ở đây, mở lại lúc nào cũng được.':
    'Choose a service to begin. If you stop halfway, your draft is here and you can go on at any time.',
  'Đang khai dở': 'Drafts',
  'Đã nộp': 'Sent',
  'Có mã từ quầy: đưa hồ sơ vào tài khoản': 'I have a code from the desk: add that application to my account',
  '{count} tin chưa đọc': { one: '1 unread message', other: '{count} unread messages' },
  'nộp lúc': 'sent at',
  'Đến lượt': 'Whose turn',
  'Hẹn trả': 'Due on',
  'Lưu lần cuối lúc': 'Last saved at',
  'Khai tiếp': 'Go on',
  'Bỏ bản nháp': 'Delete the draft',
  'Bỏ bản nháp này?': 'Delete this draft?',
  'Mọi câu trả lời và {count} tệp đã tải lên sẽ mất hẳn, không lấy lại được.': {
    one: 'All answers and the file that you uploaded will be gone for good.',
    other: 'All answers and the {count} files that you uploaded will be gone for good.',
  },
  'Mọi câu trả lời sẽ mất hẳn, không lấy lại được.': 'All answers will be gone for good.',
  'Giữ lại': 'Keep it',
  'Đưa hồ sơ vào tài khoản': 'Add an application to my account',
  'Hồ sơ nộp tại quầy hoặc qua bưu chính cũng theo dõi được ở đây. Mã in trên phiếu mà Bộ phận Một cửa đưa cho người nộp.':
    'You can also follow applications here that were made at the desk or by post. The code is on the slip that the One-Stop desk gave you.',
  'Đưa vào tài khoản': 'Add it',
  'Mã trên phiếu': 'Code on the slip',
  '10 chữ và số, ví dụ ABCDE-23456. Không phân biệt chữ hoa, chữ thường.':
    '10 letters and digits, for example ABCDE-23456. Capitals do not matter.',
  'Số giấy tờ tùy thân đã khai': 'Identity number given in the application',
  'Số căn cước công dân, chứng minh nhân dân hoặc hộ chiếu ghi trong hồ sơ.':
    'The number of the citizen identity card, identity card or passport that stands in the application.',
  'Mã hoặc số giấy tờ không đúng, hoặc mã đã dùng hay hết hạn. Kiểm tra lại; cần thì xin mã mới tại Bộ phận Một cửa.':
    'The code or the identity number is wrong, or the code has been used or is too old. Check them; if need be, ask the One-Stop desk for a new code.',
  'Đã thử quá nhiều lần. Thử lại sau một giờ, hoặc xin mã mới tại Bộ phận Một cửa.':
    'Too many tries. Try again in an hour, or ask the One-Stop desk for a new code.',
  '{count} thông báo chưa đọc.': { one: '1 unread message.', other: '{count} unread messages.' },
  'Đánh dấu tất cả đã đọc': 'Mark all as read',
  'Chưa có thông báo nào': 'No messages yet',
  'Mỗi khi hồ sơ sang bước mới, tin sẽ đến đây và đến thư điện tử.':
    'Whenever your application reaches a new step, a message comes here and to your email.',
  'Chưa đọc': 'Unread',
  'Mở hồ sơ': 'Open the application',
  'Mở bàn làm việc': 'Open the desk',
  'Người nộp hồ sơ': 'You',
  'Bộ phận Một cửa': 'One-Stop desk',
  'Chuyên viên': 'Officer',
  'Cơ quan phối hợp': 'Another office',
  'Lãnh đạo phòng': 'Head of division',
  'Người ký': 'Signatory',
  'xong sớm {count} ngày': { one: 'finished 1 day early', other: 'finished {count} days early' },
  'xong đúng hạn': 'finished on time',
  'xong trễ {count} ngày': { one: 'finished 1 day late', other: 'finished {count} days late' },
  'quá hạn {count} ngày': { one: '1 day overdue', other: '{count} days overdue' },
  'hạn hôm nay': 'due today',
  'còn {count} ngày': { one: '1 day left', other: '{count} days left' },

  'Không cần đăng nhập. Chỉ hiện mã và mức độ giải quyết, không hiện họ tên hay nội dung hồ sơ.':
    'No need to sign in. Only the code and the progress are shown: no names, nothing of what is in the application.',
  'In trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả. Chưa được tiếp nhận thì dùng số tạm, bắt đầu bằng TAM':
    'It is printed on your receipt. Before your application is accepted, use the provisional number, which begins with TAM',
  '“{typed}” không giống mã hồ sơ': '“{typed}” does not look like an application code',
  'Mã hồ sơ gồm mã cơ quan, sáu chữ số của ngày và bốn chữ số thứ tự, nối bằng dấu gạch. Chép lại từ giấy tiếp nhận hoặc từ thư báo.':
    'A code is made of the code of the office, six digits for the day and four digits, joined by hyphens. Copy it from your receipt or from our message.',
  'Chưa tìm thấy hồ sơ có mã này': 'We found no application with this code',
  'Xem lại từng chữ số. Hồ sơ vừa nộp mà chưa được tiếp nhận thì tra bằng số tạm.':
    'Check each digit. If you have just applied and the application is not accepted yet, use the provisional number.',
  'Hồ sơ của chính mình? <mine>Mở Hồ sơ của tôi</mine> để xem ngày hẹn trả, ai đang giải quyết và những giấy tờ đã nộp.':
    'Is it your own application? <mine>Open My applications</mine> to see when it is due, who has it, and the papers that you handed in.',
  '(đã qua)': '(done)',
  '(chưa đến)': '(to come)',
  'Thay đổi lần cuối ngày': 'Last changed on',

  'Bản nháp': 'Draft',
  'Hồ sơ chưa nộp. Có thể khai tiếp bất cứ lúc nào.': 'Not sent yet. You can go on at any time.',
  'Chờ tiếp nhận': 'Waiting to be accepted',
  'Hồ sơ đã gửi đến Bộ phận Một cửa và đang chờ kiểm tra.':
    'The One-Stop desk has it and is going to check it.',
  'Chờ bổ sung': 'Waiting for you',
  'Cần sửa hoặc nộp thêm những điểm đã nêu rồi gửi lại một lần.':
    'Something has to be corrected or added. Do it and send it once.',
  'Chờ nộp phí': 'Waiting for the fee',
  'Cần nộp phí trước khi hồ sơ được giải quyết tiếp.': 'The fee must be paid before it can go on.',
  'Đã tiếp nhận': 'Accepted',
  'Hồ sơ đã được tiếp nhận và chuyển đến phòng chuyên môn.':
    'It has been accepted and passed on to the division.',
  'Đang giải quyết': 'In progress',
  'Chuyên viên đang thẩm tra hồ sơ.': 'An officer is examining it.',
  'Chờ cơ quan phối hợp': 'Waiting for another office',
  'Đang chờ cơ quan khác trả lời về hồ sơ. Thời hạn giải quyết vẫn tính.':
    'Another office has to answer. The time goes on counting.',
  'Chờ duyệt': 'Waiting for approval',
  'Kết quả dự kiến đang chờ lãnh đạo phòng duyệt.': 'The head of division has to approve the draft result.',
  'Chờ ký': 'Waiting to be signed',
  'Kết quả đã duyệt, đang chờ người có thẩm quyền ký.': 'The result is approved and has to be signed.',
  'Đang ký số': 'Being signed',
  'Người có thẩm quyền đã ký. Hệ thống đang tạo bản điện tử có chữ ký số, xong trong ít phút.':
    'It has been signed. The electronic copy with its signatures is being made and will be here in a few minutes.',
  'Kết quả đã bị thu hồi': 'Result revoked',
  'Kết quả đã bị thu hồi vì lý do đã nêu và không còn giá trị sử dụng.':
    'The result was revoked for the reason given and is no longer valid.',
  'Đã có kết quả, chờ nhận': 'Result ready to collect',
  'Kết quả đã về Bộ phận Một cửa. Có thể đến nhận ngay, không cần chờ ngày hẹn.':
    'The result is at the One-Stop desk. You can collect it now; you need not wait for the day of your appointment.',
  'Đang sửa kết quả': 'Result being corrected',
  'Kết quả có sai sót và đang được làm lại. Người nhận không phải nộp thêm khoản nào.':
    'There was a mistake in the result, and it is being made again. You pay nothing more.',
  'Đã trả kết quả': 'Result handed over',
  'Kết quả đã được trao cho người nhận.': 'The result has been handed over.',
  'Không được tiếp nhận': 'Not accepted',
  'Hồ sơ không được tiếp nhận vì lý do đã nêu.': 'It was not accepted, for the reason given.',
  'Từ chối giải quyết': 'Refused',
  'Hồ sơ không đủ điều kiện giải quyết vì lý do đã nêu.': 'It was refused, for the reason given.',
  'Đã dừng giải quyết': 'Stopped',
  'Cơ quan đã dừng giải quyết hồ sơ vì lý do đã nêu.':
    'The office has stopped dealing with it, for the reason given.',
  'Đã rút': 'Withdrawn',
  'Người nộp đã rút hồ sơ.': 'The applicant has withdrawn it.',
  'Đã có kết quả': 'Result ready',
  'Còn giữ đến hết ngày': 'Kept until the end of',
  'Mở hồ sơ của tôi': 'Open my applications',
} as const
