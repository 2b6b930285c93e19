/** Before an application is begun: where it goes, what fills it in, the reader of identity cards. */
export const starting = {
  'Nộp hồ sơ: {service}': 'Apply: {service}',
  'Trước khi bắt đầu khai': 'Before you begin',
  'Hồ sơ đến đâu': 'Where your application goes',
  hoặc: 'or',
  '{office} giải quyết.': 'Decided by: {office}.',
  'Câu hỏi đầu tiên,': 'The first question,',
  'cho biết đó là {kind} nào.': 'tells which one it is ({kind}).',
  'Hiện nhận trực tuyến tại đây:': 'At the moment, these take applications online here:',
  'Thuộc nơi khác thì nộp trực tiếp tại {kind} nơi ấy.':
    'For any other place, apply in person there ({kind}).',
  'Hiện chưa có cơ quan nào nhận trực tuyến ở đây: xin nộp trực tiếp tại {kind}.':
    'No office takes this online here yet: please apply in person ({kind}).',
  'Phòng Tư pháp': 'District Justice Office',
  'Phòng Tư pháp quận, huyện hoặc Ủy ban nhân dân xã, phường, thị trấn giữ sổ':
    'District Justice Office or commune People’s Committee that keeps the register',
  'Ủy ban nhân dân cấp xã': 'Commune People’s Committee',
  'Nên có sẵn bên cạnh': 'What to have at hand',
  'Khai thế nào': 'How it works',
  '{count} bước, mỗi bước một trang. Gõ đến đâu, bấm “Tiếp tục” là lưu đến đó. Dừng giữa chừng cũng được: bản nháp chờ ở trang Hồ sơ của tôi, mở được trên máy khác.':
    '{count} steps, one page each. Continue saves what you have typed. You can stop halfway: the draft waits under My applications and can be opened on another device.',
  'Xem {count} bước': 'See the {count} steps',
  'Xem lại và nộp': 'Check and send',
  'Không nộp ở đây nếu': 'Do not apply here if',
  'Xem thủ tục khác': 'See other services',
  'Bắt đầu khai': 'Begin',
  'Những gì khai chỉ dùng để giải quyết hồ sơ này, và điền sẵn hồ sơ sau nếu người nộp chọn.':
    'What you give is used only to deal with this application, and to fill in a later one if you choose so.',
  'Đăng nhập trước để bản nháp được giữ lại cho đúng người.':
    'Sign in first, so that the draft is kept for you.',
  'Đăng nhập để bắt đầu': 'Sign in to begin',
  'Chưa có tài khoản: đăng ký': 'No account yet: create one',

  'Điền sẵn từ đâu': 'Fill in from',
  'Câu nào điền sẵn được đánh dấu để xem lại; sửa lúc nào cũng được. Câu phải trả lời theo hôm nay và lời cam đoan luôn để trống.':
    'Answers that are filled in are marked for you to check, and can always be changed. What has to be answered as of today, and the declaration, are left empty.',
  'Xem {count} hồ sơ khác đã nộp': {
    one: 'See 1 other application that you sent',
    other: 'See {count} other applications that you sent',
  },
  'Chỉ những điều giữ trong tài khoản': 'Only what my account keeps',
  'Tài khoản chưa giữ điều gì mà tờ khai này hỏi.': 'Your account keeps nothing yet that this form asks.',
  'tài khoản': 'your account',
  'Không điền sẵn, khai từ đầu': 'Nothing, I start from the beginning',
  'Dùng lại câu trả lời ngày {day}': 'Use my answers of {day}',
  'Cũng thủ tục này': 'The same service',
  'hồ sơ ngày {day}, {number}': 'the application of {day}, {number}',
  'Xem {count} câu sẽ điền': { one: 'See the 1 answer', other: 'See the {count} answers' },
  'từ {source}': 'from {source}',

  'Đọc mã QR trên thẻ căn cước': 'Read the QR code of an identity card',
  'Họ tên, ngày sinh, giới tính, số, ngày cấp và nơi thường trú được điền giúp. Ảnh chỉ được đọc ngay trên máy này, không gửi đi đâu.':
    'It fills in name, date of birth, sex, number, date of issue and permanent residence. The picture is read on this device only and sent nowhere.',
  'Không có thẻ bên cạnh thì khai tay ở các bước sau.':
    'Without the card at hand, type the answers in the steps that follow.',
  'Không có thẻ bên cạnh thì gõ vào các ô dưới đây.': 'Without the card at hand, type into the boxes below.',
  'Hình từ máy ảnh': 'Picture from the camera',
  'Tắt máy ảnh': 'Turn the camera off',
  'Quét bằng máy ảnh': 'Scan with the camera',
  'Chọn ảnh chụp thẻ': 'Choose a photo of the card',
  'Ảnh chụp mặt trước thẻ căn cước': 'Photo of the front of the identity card',
  'Đưa mã QR ở góc trên bên phải, mặt trước thẻ, vào khung. Đọc được thì máy ảnh tự tắt.':
    'Hold the QR code, at the top right of the front of the card, into the frame. The camera turns off once it is read.',
  'Đang đọc ảnh…': 'Reading the picture…',
  'Không dùng những điều này': 'Do not use this',
  'Không mở được ảnh này. Chọn ảnh JPEG hoặc PNG, hoặc khai tay.':
    'This picture could not be opened. Choose a JPEG or PNG, or type the answers.',
  'Không đọc được mã QR trong ảnh. Chụp lại gần hơn, đủ sáng, mã nằm trọn trong ảnh; hoặc khai tay.':
    'No QR code could be read in the picture. Take it again from nearer, with enough light and the whole code in it; or type the answers.',
  'Trình duyệt chưa cho trang này dùng máy ảnh. Cho phép rồi bấm lại, chọn ảnh chụp thẻ, hoặc khai tay.':
    'The browser does not let this page use the camera. Allow it and press again, choose a photo of the card, or type the answers.',
  'Không mở được máy ảnh. Chọn ảnh chụp thẻ, hoặc khai tay.':
    'The camera could not be opened. Choose a photo of the card, or type the answers.',
  'Chưa tải được phần đọc mã. Kiểm tra mạng rồi thử lại, hoặc khai tay.':
    'The part that reads codes has not arrived. Check your connection and try again, or type the answers.',
  'Chưa có gì để đọc. Đưa mã QR ở mặt trước thẻ vào khung hoặc chọn ảnh chụp thẻ.':
    'There is nothing to read yet. Hold the QR code on the front of the card into the frame, or choose a photo of the card.',
  'Mã QR này không phải của thẻ căn cước. Chọn mã ở mặt trước thẻ, góc trên bên phải.':
    'This is not the QR code of an identity card. Use the code on the front of the card, at the top right.',
  'Đã đọc thẻ căn cước': 'The card has been read',
  'Ngày sinh': 'Date of birth',
  'Giới tính': 'Sex',
  'Số căn cước': 'Citizen identity number',
  'Số chứng minh nhân dân cũ': 'Old identity card number',
  'Ngày cấp': 'Date of issue',
  'Nơi thường trú': 'Permanent residence',
  Nam: 'Male',
  Nữ: 'Female',
  '(ô này đang ghi khác nên được giữ nguyên)': '(this box says something else and was left as it is)',
  'Những điều này được điền vào tờ khai khi bấm Bắt đầu khai.':
    'This is filled into the form when you choose Begin.',
  'Đã điền vào các ô còn trống. Xem lại rồi bấm Lưu.':
    'It has been filled into the empty boxes. Check it, then choose Save.',
} as const
