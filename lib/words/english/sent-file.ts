/** One file that was sent, as the person who applied sees it. */
export const sentFile = {
  'Mã hồ sơ': 'Application code',
  'Số tạm': 'Provisional number',
  Số: 'No.',
  'Hẹn trả kết quả:': 'Result due on:',
  'Hẹn trả kết quả': 'Result due on',
  'Cơ quan cam kết xong sớm hơn luật:': 'The office has promised to be sooner than the law asks:',
  'Ngày hẹn trả': 'Due date',
  'Tháng {month} năm {year}': '{month}/{year}',
  'Chủ nhật': 'Sunday',
  'Thứ Hai': 'Monday',
  'Thứ Ba': 'Tuesday',
  'Thứ Tư': 'Wednesday',
  'Thứ Năm': 'Thursday',
  'Thứ Sáu': 'Friday',
  'Thứ Bảy': 'Saturday',

  'Đã nộp hồ sơ': 'Your application has been sent',
  'Tiếp theo': 'What happens next',
  '<unit>{unit}</unit> kiểm tra hồ sơ và trả lời trong 8 giờ làm việc.':
    '<unit>{unit}</unit> checks your application and answers within 8 working hours.',
  'Muộn nhất <at>{at}</at>.': 'At the latest <at>{at}</at>.',
  'Hồ sơ đủ thì được cấp mã hồ sơ và ngày hẹn trả; thiếu thì được báo rõ cần sửa gì, một lần.':
    'If everything is there, you get an application code and a due date; if not, you are told once, and exactly, what to correct.',
  'Mỗi lần có thay đổi đều có thông báo trong trang này và qua thư điện tử. Chưa cần làm gì thêm.':
    'Whenever something changes, you get a message here and by email. You need not do anything now.',
  'Chưa cần làm gì thêm.': 'You need not do anything now.',
  'Hồ sơ đang chờ kiểm tra lại': 'Your application is waiting to be checked again',
  'Đã gửi bổ sung': 'Your corrections have been sent',
  'Đã nhận phí': 'Your fee has been received',
  'Hồ sơ đã được chuyển đến cơ quan có thẩm quyền':
    'Your application has been passed on to the competent office',
  '<unit>{unit}</unit> kiểm tra và trả lời trong 8 giờ làm việc.':
    '<unit>{unit}</unit> checks it and answers within 8 working hours.',
  'Lý do:': 'Reason:',
  'Cần nộp phí': 'Pay the fee',
  'Nộp <amount>{amount}</amount> trực tuyến, hoặc tại Bộ phận Một cửa, <unit>{unit}</unit>, trong giờ làm việc.':
    'Pay <amount>{amount}</amount> online, or at the One-Stop desk, <unit>{unit}</unit>, during office hours.',
  'Nộp xong, hồ sơ được giải quyết tiếp ngay. Trong lúc chờ không tính thời hạn.':
    'Once it is paid, your application goes on at once. The days until then are not counted.',
  'Kết quả đang được làm lại': 'The result is being made again',
  'Không phải nộp thêm gì. Có kết quả đúng, hệ thống báo ngay.':
    'You need not hand in or pay anything more. You are told as soon as the right result is there.',
  'Xin lỗi: hồ sơ không xong kịp ngày đã hẹn': 'We are sorry: your application will not be ready in time',
  '<unit>{unit}</unit> hẹn lại ngày <day>{day}</day>. Xong sớm hơn, hệ thống báo ngay.':
    '<unit>{unit}</unit> now promises it for <day>{day}</day>. If it is ready sooner, you are told at once.',
  'Không đồng ý thì có quyền khiếu nại đến <unit>{unit}</unit>. Có thể nộp hồ sơ mới khi đã đủ điều kiện.':
    'If you do not agree, you have the right to complain to <unit>{unit}</unit>. You can apply again once you meet the conditions.',
  'Đã nhận kết quả': 'You have your result',
  'số <number>{number}</number>, ký ngày <day>{day}</day>.':
    'No. <number>{number}</number>, signed on <day>{day}</day>.',
  'Trao cho người nhận lúc <at>{at}</at>.': 'Handed over at <at>{at}</at>.',
  'Bộ phận Một cửa sẽ gửi qua bưu chính cho <to>{to}</to>. Không cần đến nhận; gửi rồi, chúng tôi báo ngay.':
    'The One-Stop desk will post it to <to>{to}</to>. You need not come; we tell you as soon as it is sent.',
  'Nhận tại Bộ phận Một cửa, <unit>{unit}</unit>, trong giờ làm việc. Không cần chờ đến ngày hẹn.':
    'Collect it at the One-Stop desk, <unit>{unit}</unit>, during office hours. You need not wait for the due date.',
  'Đã gửi kết quả qua bưu chính': 'Your result has been posted',
  'Bưu chính đã phát kết quả': 'The post has delivered your result',
  'Người đã nhận: <to>{to}</to>.': 'Received by <to>{to}</to>.',
  'Tải kết quả (PDF có chữ ký số)': 'Download the result (signed PDF)',
  'Có giá trị như bản giấy. Gửi nguyên tệp cho nơi cần; họ kiểm tra ở trang sau:':
    'It counts as the paper does. Send the file as it is; whoever receives it can check it on this page:',
  'Nộp phí xong thì tải được kết quả có chữ ký số tại đây.':
    'Once the fee is paid, the signed result can be downloaded here.',
  'Đã gửi bưu chính ngày <day>{day}</day> cho <to>{to}</to>.': 'Posted on <day>{day}</day> to <to>{to}</to>.',
  'Số bưu gửi: {number}.': 'Tracking number: {number}.',
  'Lâu không nhận được thì viết cho cơ quan ở phần Tin nhắn với cán bộ, hoặc hỏi bưu điện theo số bưu gửi.':
    'If it does not arrive, write to the office under Letters, or ask the post office and give the tracking number.',
  'Lâu không nhận được thì viết cho cơ quan ở phần Tin nhắn với cán bộ, hoặc hỏi bưu điện.':
    'If it does not arrive, write to the office under Letters, or ask the post office.',
  'Kết quả đã được gửi qua bưu chính.': 'The result has been posted.',
  'Kết quả đã về Bộ phận Một cửa và sẽ được gửi qua bưu chính. Không cần đến nhận.':
    'The result is at the One-Stop desk and will be posted. You need not come.',

  'Người nộp': 'Applicant',
  'Một cửa': 'One-Stop desk',
  'Đang chờ người nộp': 'It waits for the applicant',
  'Hồ sơ đang chờ tại đây': 'It waits for you',
  'Đang ở Bộ phận Một cửa': 'It is at the One-Stop desk',
  'Đang ở chuyên viên': 'An officer has it',
  'Đang chờ cơ quan phối hợp': 'It waits for another office',
  'Đang chờ lãnh đạo phòng duyệt': 'It waits for the head of division to approve',
  'Đang chờ người có thẩm quyền ký': 'It waits for the signatory to sign',
  'Hồ sơ đã kết thúc': 'It has ended',
  'Đến hết <day>{until}</day>': 'Until the end of <day>{until}</day>',

  'Vì sao hẹn ngày này': 'Why it is due on this day',
  'Luật cho không quá {limit}.': 'The law allows at most: {limit}.',
  'Vì sao:': 'Why:',
  'Thời hạn được tính lại từ đầu vào <day>{day}</day>, ngày nhận đủ phần bổ sung.':
    'The days were counted anew from <day>{day}</day>, the day on which the corrections came in.',
  'Cán bộ giải quyết đã dùng thời hạn dài nhất của luật.':
    'The officer has used the longest time that the law allows.',
  T2: 'Mon',
  T3: 'Tue',
  T4: 'Wed',
  T5: 'Thu',
  T6: 'Fri',
  T7: 'Sat',
  CN: 'Sun',
  'Trả ngay': 'Given at once',
  'Tính {count} ngày kể từ sau ngày tiếp nhận': {
    one: '1 day is counted after the day of acceptance',
    other: '{count} days are counted after the day of acceptance',
  },
  ', không tính {count} ngày nghỉ': { one: ', without 1 day off', other: ', without {count} days off' },
  ': hẹn trả <day>{day}</day>.': ': due on <day>{day}</day>.',
  'Lịch tính ngày hẹn trả': 'Calendar of the days counted',
  'Xem từng ngày bằng chữ': 'See each day in words',
  nghỉ: 'off',
  lễ: 'off',
  đổi: 'off',
  nhận: 'in',
  dời: 'on',
  hẹn: 'due',
  'Ngày tiếp nhận, chưa tính': 'Day of acceptance, not counted',
  'Ngày được tính, số thứ tự ở dưới': 'Day counted, with its number',
  'Ngày nghỉ, không tính': 'Day off, not counted',
  'ngày tiếp nhận, chưa tính': 'day of acceptance, not counted',
  'ngày thứ {ordinal}': 'day {ordinal}',
  'cuối tuần, không tính': 'weekend, not counted',
  'nghỉ lễ, không tính': 'public holiday, not counted',
  'nghỉ hoán đổi, không tính': 'day off in exchange, not counted',
  'không tính': 'not counted',
  'ngày hẹn trả, vì ngày cuối của thời hạn là ngày nghỉ':
    'due date, because the last day of the time limit is a day off',
  'nhận sau {time} nên hẹn trả vào ngày làm việc tiếp theo':
    'came in after {time}, so it is due on the next working day',

  'Biên lai số {number}.': 'Receipt no. {number}.',
  'Không phải nộp.': 'Nothing to pay.',
  'Chưa nộp. Trả cho bưu tá khi nhận thư, hoặc nộp trước ở đây.':
    'Not paid yet. Pay when the letter is delivered, or beforehand here.',
  'Chưa nộp. Nộp trực tuyến hoặc tại Bộ phận Một cửa, muộn nhất khi nhận kết quả.':
    'Not paid yet. Pay online or at the One-Stop desk, at the latest when you receive the result.',
  'Chưa nộp. Nộp sau khi hồ sơ được tiếp nhận, trực tuyến hoặc tại Bộ phận Một cửa.':
    'Not paid yet. Pay once your application is accepted, online or at the One-Stop desk.',
  'Nộp phí trực tuyến': 'Pay the fee online',
  'Trả phí cho bưu tá khi nhận thư': 'You pay the postman when the letter comes',
  'Đã nộp phí': 'Fee paid',
  'Đã ghi nhận không thu phí': 'Recorded: nothing to pay',

  'Tin nhắn với cán bộ': 'Letters',
  'cán bộ': 'official',
  'người nộp': 'applicant',
  'đã đọc': 'read',
  'Đánh dấu đã đọc {count} tin': { one: 'Mark 1 letter as read', other: 'Mark {count} letters as read' },
  'Nhắn cho người nộp': 'Write to the applicant',
  'Nhắn cho cán bộ': 'Write to the office',
  'Gửi tin nhắn': 'Send',
  'Người nộp đọc được ngay trong hồ sơ và được báo có tin; nội dung không gửi qua thư điện tử.':
    'The applicant reads it in the application and is told that it is there; what it says is not sent by email.',
  'Cán bộ đang giữ hồ sơ đọc và trả lời trong giờ làm việc.':
    'The official who has your application reads it and answers during office hours. They read Vietnamese.',
  'Viết nội dung tin nhắn rồi gửi.': 'Write something, then send it.',
  'Rút ngắn tin nhắn còn tối đa 2.000 ký tự.': 'Make it shorter: at most 2,000 characters.',
  'Đã gửi quá nhiều tin nhắn. Thử lại sau 15 phút; nội dung vừa viết vẫn còn đây.':
    'Too many letters. Try again in 15 minutes; what you wrote is still here.',

  'Đã diễn ra': 'What has happened',
  'Giấy tờ đã phát hành': 'Slips',
  'Giấy tờ đã nộp': 'Papers handed in',
  'Tệp khác đã nộp': 'Other files handed in',
  'Giấy tờ khác': 'Other papers',
  'Lời khai đã nộp': 'Your answers',
  'Xem lại lời khai': 'See your answers',
  'Biên lai': 'Receipt',
  'Phiếu hoàn phí': 'Refund slip',
  'Rút hồ sơ này': 'Withdraw this application',
  'Ai đã xem hồ sơ': 'Who has looked at it',
  'Chưa có cán bộ nào mở hồ sơ này.': 'No official has opened this application yet.',
  'Xem {count} lượt': { one: 'Opened once: see by whom', other: 'Opened {count} times: see by whom' },

  'Giữ những điều này cho lần sau': 'Keep this for the next time',
  'Lần nộp sau, những câu đã giữ được điền sẵn. Sửa hoặc xóa lúc nào cũng được ở trang Tài khoản.':
    'The next time, what you keep is filled in. You can change or delete it at any time under Account.',
  'Xem {count} câu': { one: 'See 1 answer', other: 'See {count} answers' },
  'về {title}': 'about {title}',
  'Giữ những phần đã chọn': 'Keep what is ticked',
  'Chọn ít nhất một phần để giữ, hoặc bỏ qua mục này.':
    'Tick at least one part to keep, or leave this alone.',

  'Giấy tiếp nhận và hẹn trả kết quả': 'Receipt with the due date',
  'Phiếu yêu cầu bổ sung': 'Request for corrections',
  'Phiếu từ chối': 'Refusal',
  'Phiếu xin lỗi và hẹn lại': 'Apology with a new date',
  'Thông báo dừng giải quyết': 'Notice that it was stopped',

  'Cán bộ Một cửa': 'One-Stop desk',
  'Hệ thống kết nối': 'Connected system',
  'Trưởng phòng': 'Head of division',
  'Lãnh đạo cơ quan': 'Head of the office',
  'Quản trị hệ thống': 'Administrator',
  'Thanh tra': 'Inspector',
  'Hệ thống': 'System',

  'Hồ sơ vừa thay đổi nên yêu cầu chưa được thực hiện. Xem lại tình trạng dưới đây.':
    'The application has just changed, so nothing was done. See below how it stands now.',
  'Việc này không làm được khi hồ sơ đang ở tình trạng hiện tại.':
    'This cannot be done as the application stands now.',
  'Phần bổ sung chưa đủ: còn câu hỏi hoặc giấy tờ chưa xong. Mở lại hồ sơ để sửa.':
    'The corrections are not complete: a question or a paper is still open. Open the application again to go on.',
} as const
