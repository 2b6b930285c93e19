/** The front page, the catalogue and the pages of services. */
export const services = {
  'Một cửa mở cho mọi thủ tục tư pháp': 'One open door to every justice service',
  'Khai một lần, nộp trực tuyến, biết hồ sơ đang ở đâu và nhận kết quả ngay khi có.':
    'Fill in once, apply online, know where your application is, and get the result as soon as it exists.',
  'Cần làm thủ tục gì?': 'What do you need?',
  'Gõ có dấu hay không dấu đều được, ví dụ: ly lich tu phap':
    'In English or Vietnamese, with or without accents, for example: criminal record',
  'Tìm thủ tục': 'Search',
  'Thủ tục hay làm': 'Most used services',
  'Thủ tục nhận trực tuyến': 'Services online',
  'Hiện chưa có thủ tục nào nhận trực tuyến ở đây': 'No service can be applied for online here at the moment',
  'Xem tất cả thủ tục': 'See all services',
  'Đã nộp hồ sơ?': 'Already applied?',
  'Mã hồ sơ hoặc số tạm': 'Application code or provisional number',
  'In trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả': 'It is printed on your receipt',
  'Tra cứu': 'Track',
  'Từ lúc mở cửa đến khi cầm kết quả': 'From the open door to the result in your hand',
  'Việc của Một cửa, ai cũng xem được': 'Anybody can see how the One-Stop desk does',
  'Bao nhiêu hồ sơ đã nhận, bao nhiêu xong sớm, đúng hạn hay trễ, theo từng đơn vị và từng tháng.':
    'How many applications came in, and how many were finished early, on time or late: for each office and each month.',
  'Xem thống kê': 'See the statistics',
  'Khai trên máy': 'Fill in on your device',
  'Mỗi trang hỏi một nhóm câu. Đang khai phải dừng thì lần sau mở lại, chữ nào đã gõ vẫn còn.':
    'Each page asks one group of questions. If you have to stop, come back later: everything you typed is still there.',
  'Nộp và có số tạm': 'Apply and get a number',
  'Tờ khai tự lập theo mẫu chính thức. Không cần in, ký rồi chụp lại.':
    'The official form is filled in for you. No need to print, sign and scan.',
  'Theo dõi từng bước': 'Follow every step',
  'Luôn biết hồ sơ đang ở ai, đến ngày nào, và vì sao là ngày ấy.':
    'You always know who has your application, until which day, and why that day.',
  'Nhận kết quả': 'Get the result',
  'Có kết quả là báo ngay. Đến Bộ phận Một cửa nhận được luôn, không phải chờ ngày hẹn.':
    'We tell you as soon as the result exists. Come and collect it at once: you need not wait for the day of your appointment.',
  'Đang cần việc gì?': 'What is happening in your life?',

  'Chọn theo việc đang cần': 'Choose by what you need it for',
  'Theo việc trong đời': 'By what happens in life',
  'Ai nộp': 'Who applies',
  'Tất cả': 'Everybody',
  'Cá nhân': 'People',
  'Tổ chức': 'Organisations',
  'Kết quả tìm': 'Search results',
  '{count} thủ tục hợp với “{question}”.': {
    one: '1 service for “{question}”.',
    other: '{count} services for “{question}”.',
  },
  '{count} thủ tục cho việc: {event}.': {
    one: '1 service for: {event}.',
    other: '{count} services for: {event}.',
  },
  '{count} thủ tục.': { one: '1 service.', other: '{count} services.' },
  'Xem tất cả': 'See all',
  'Xin nộp hồ sơ trực tiếp tại Bộ phận Một cửa.': 'Please apply in person at the One-Stop desk.',
  'Chưa có thủ tục nào hợp với “{question}”': 'No service matches “{question}”',
  'Chưa có thủ tục nào như vậy': 'There is no such service',
  'Thử một từ khác, ngắn hơn, như tên giấy tờ cần có. Thủ tục chưa nhận trực tuyến thì nộp tại Bộ phận Một cửa.':
    'Try another, shorter word, such as the name of the paper that you need. For services that are not online yet, apply at the One-Stop desk.',
  'Không quá {limit}': 'At most {limit}',
  'Không quá {limit}.': 'At most {limit}.',
  'Theo quy định': 'As the law says',
  'Phí {amount}': 'Fee {amount}',
  '{count} ngày': { one: '{count} day', other: '{count} days' },
  '{count} ngày làm việc': { one: '{count} working day', other: '{count} working days' },
  'ngay trong ngày': 'the same day',
  'ngay trong ngày, nhận sau {time} thì ngày làm việc tiếp theo':
    'the same day, or the next working day if received after {time}',

  'Sở Tư pháp': 'Department of Justice',
  'Lý lịch tư pháp': 'Criminal records',
  'Quốc tịch': 'Nationality',
  'Luật sư': 'Lawyers',
  'Tư vấn pháp luật': 'Legal advice',
  'Đấu giá tài sản': 'Property auctions',
  'Công chứng': 'Notaries',
  'Hộ tịch': 'Civil status',

  'Chưa đối chiếu văn bản gốc': 'Not yet checked against the original law',
  'Phần chi tiết của thủ tục này hiện chỉ có tiếng Việt':
    'The details of this service are in Vietnamese only for now',
  'Ai làm thủ tục này': 'Who this is for',
  'Trường hợp không nộp ở đây': 'When you cannot apply here',
  'Chuẩn bị trước khi khai': 'What to have ready',
  'Trường hợp của mình': 'Your case',
  'Trả lời {count} câu để biết đúng giấy tờ, phí và thời hạn trong trường hợp của mình. Câu trả lời không được lưu lại.':
    {
      one: 'Answer one question to see the papers, the fee and the time for your case. Your answer is not kept.',
      other:
        'Answer {count} questions to see the papers, the fee and the time for your case. Your answers are not kept.',
    },
  'Còn {count} câu chưa trả lời. Bên dưới vẫn là mọi trường hợp.': {
    one: 'One question is still open. What follows is still about every case.',
    other: '{count} questions are still open. What follows is still about every case.',
  },
  'Giấy tờ, phí và thời hạn dưới đây là của trường hợp này:':
    'The papers, the fee and the time below are for this case:',
  'Đổi câu trả lời': 'Change the answers',
  'Xem cần gì': 'See what I need',
  'Xóa câu trả lời': 'Clear the answers',
  'Giấy tờ cần nộp': 'Papers to hand in',
  'Tờ khai được lập từ câu trả lời khi nộp trực tuyến: không phải in, ký rồi chụp lại. Ngoài ra cần:':
    'The form is made from your answers when you apply online: no need to print, sign and scan. Besides, you need:',
  'Không cần giấy tờ nào khác.': 'No other papers.',
  '{count} giấy tờ khác, không cần trong trường hợp này': {
    one: '1 other paper, not needed in this case',
    other: '{count} other papers, not needed in this case',
  },
  '(nếu có)': '(if you have it)',
  '{count} bản chụp hoặc bản quét': { one: '1 photo or scan', other: '{count} photos or scans' },
  '{count} bản sao có chứng thực': { one: '1 certified copy', other: '{count} certified copies' },
  '{count} bản chính': { one: '1 original', other: '{count} originals' },
  'Xuất trình bản chính khi nộp.': 'Show the original when you apply.',
  'Xuất trình bản chính khi nhận kết quả.': 'Show the original when you collect the result.',
  'Bản chính phải đưa xem khi nộp': 'Originals to show when you apply',
  'Bản chính phải mang theo khi nhận kết quả': 'Originals to bring when you collect the result',
  Phí: 'Fee',
  'Mọi mức phí, mức giảm và trường hợp được miễn': 'All fees, reductions and exemptions',
  'Mức phí, mức giảm và trường hợp được miễn': 'Fees, reductions and exemptions',
  'Trường hợp': 'Case',
  'Số tiền': 'Amount',
  'Không thu': 'Nothing',
  'Trong thời hạn đó, cơ quan khác làm:': 'Within that time, other bodies do this:',
  'Tính với:': 'Reckoned with:',
  'Tổng cộng': 'Total',
  'Căn cứ:': 'Ground:',
  'Khi khai, số tiền phải nộp hiện ra ngay theo câu trả lời. Phí nộp tại Bộ phận Một cửa, có biên lai.':
    'While you fill in the form, you see what you have to pay. You pay at the One-Stop desk and get a receipt.',
  'Mất bao lâu': 'How long it takes',
  'Trong trường hợp khác:': 'In other cases:',
  'Cơ quan đã cam kết xong sớm hơn luật': 'Offices that have promised to be quicker than the law demands',
  'Tính từ ngày được tiếp nhận; không tính ngày tiếp nhận. Có kết quả sớm thì báo ngay, không đợi đến ngày hẹn.':
    'Counted from the day after your application is accepted. If the result is there earlier, we tell you at once.',
  'Thực tế: một nửa số hồ sơ xong trong {count} ngày': {
    one: 'In fact, half of all applications were finished within 1 day',
    other: 'In fact, half of all applications were finished within {count} days',
  },
  ', chín phần mười xong trong {count} ngày, kể cả ngày nghỉ.': {
    one: ', and nine in ten within 1 day, weekends and holidays included.',
    other: ', and nine in ten within {count} days, weekends and holidays included.',
  },
  'Đếm trên {count} hồ sơ đã xong.': {
    one: 'Counted over 1 application.',
    other: 'Counted over {count} applications.',
  },
  'Nhận được gì, nhận thế nào': 'What you get, and how',
  'Cơ quan giải quyết:': 'Decided by:',
  'Căn cứ pháp lý': 'The law',
  'Tên chính thức': 'Official name',
  'Mã thủ tục': 'Service code',
  'Tờ khai': 'Form',
  'Mức độ': 'Level',
  'Dịch vụ công trực tuyến mức độ {level}': 'Online public service, level {level}',
  'Nộp ngay tại đây': 'Apply here',
  'Khai dở thì bản nháp vẫn còn, mở lại lúc nào cũng được.':
    'You can stop at any time and go on later: your draft is kept.',
  'Nộp hồ sơ trực tuyến': 'Apply online',
  'Hiện chưa nhận trực tuyến': 'Not online at the moment',
  'Chưa có cơ quan nào nhận thủ tục này qua cổng. Xin nộp trực tiếp tại <office>{office}</office>.':
    'No office takes this service through the portal yet. Please apply in person at: <office>{office}</office>.',
  'Trong trang này': 'On this page',
} as const
