/** The screen at the counter. */
export const kiosk = {
  'Khai hồ sơ tại quầy': 'Apply at the counter',
  'Màn hình đã xóa': 'The screen is cleared',
  'Những gì đã khai được giữ ở quầy. Mời đến gặp cán bộ để nộp giấy tờ.':
    'Your answers are kept at the counter. Please go to the official to hand in your papers.',
  'Cán bộ tại quầy đọc mã gồm 8 chữ số.': 'The official at the counter tells you a code of 8 digits.',
  'Bắt đầu khai tại quầy': 'Begin at the counter',
  'Trình duyệt này đang đăng nhập một tài khoản': 'Somebody is signed in to this browser',
  '<out>Đăng xuất</out> trước, rồi mở lại trang này: người dân không được nhìn thấy trang của tài khoản đó.':
    '<out>Sign out</out> first, then open this page again: nobody at the screen may see the pages of that account.',
  'Bắt đầu': 'Begin',
  'Mã của quầy': 'Code of the counter',
  'Ví dụ 1234 5678': 'For example 1234 5678',
  'Kiểm tra lại mã: mã không đúng hoặc đã quá 10 phút. Cần thì nhờ cán bộ cấp mã mới.':
    'Check the code: it is wrong or older than 10 minutes. If need be, ask the official for a new one.',
  'Đã thử quá nhiều lần. Chờ 10 phút rồi thử lại.': 'Too many tries. Wait 10 minutes, then try again.',
  'Xem lại những gì đã khai': 'Review your answers',
  'Chỗ nào chưa đúng thì bấm Sửa. Đúng cả rồi thì bấm nút ở cuối trang.':
    'Change what is not right. If everything is right, press the button at the end of the page.',
  'Nơi cư trú đã chọn không thuộc cơ quan này': 'This office is not competent for the place that you chose',
  'Nơi đó thuộc <unit>{unit}</unit>.': 'That place belongs to <unit>{unit}</unit>.',
  'Nếu chọn nhầm thì bấm Sửa; nếu đúng, hãy hỏi cán bộ tại quầy trước khi nộp.':
    'If it was a slip, change it; if it is right, ask the official at the counter before you apply.',
  'Giấy tờ đưa cho cán bộ': 'Papers for the official',
  'Hồ sơ chưa nộp: cán bộ quét giấy tờ, nộp cùng người khai và đưa giấy hẹn.':
    'It is not sent yet: the official scans your papers, sends it together with you and gives you a receipt.',
  'Xong, xóa màn hình': 'Done, clear the screen',
  'Còn đang khai không?': 'Are you still there?',
  'Màn hình tự đóng sau {seconds} giây. Những gì đã khai vẫn được giữ ở quầy.':
    'The screen closes by itself in {seconds} seconds. Your answers stay at the counter.',
} as const
