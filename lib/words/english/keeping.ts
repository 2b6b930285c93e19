/** What a form says of itself: what is saved, filled in, kept, recognised. */
export const keeping = {
  'Có {count} câu vừa được sửa ở nơi khác: chọn bản muốn giữ.': {
    one: '1 answer was changed elsewhere: choose which to keep.',
    other: '{count} answers were changed elsewhere: choose which to keep.',
  },
  'Đang lưu…': 'Saving…',
  'Đã lưu {time}': 'Saved at {time}',
  'Các câu khác đã lưu {time}.': 'The others were saved at {time}.',
  'Chưa gửi được, đã giữ trên máy này. Cứ khai tiếp, có mạng lại sẽ tự gửi.':
    'Not sent yet, but kept on this device. Go on; it is sent by itself when the connection is back.',
  'Chưa lưu được, sẽ thử lại. Cứ khai tiếp, đừng đóng trang này.':
    'Not saved yet; we are trying again. Go on, but do not close this page.',
  'Phiên làm việc đã hết. Những gì đã gõ được giữ trên máy này: bấm Tiếp tục để đăng nhập lại.':
    'Your session has ended. What you typed is kept on this device: choose Continue to sign in again.',
  'Phiên làm việc đã hết. Bấm Tiếp tục để đăng nhập lại, những gì đã gõ vẫn được giữ.':
    'Your session has ended. Choose Continue to sign in again; what you typed is kept.',
  'Hồ sơ đã nộp hoặc đã bỏ ở nơi khác nên không sửa ở đây được nữa.':
    'The application was sent or deleted elsewhere and can no longer be changed here.',
  'Đến chỗ chọn': 'Go and choose',
  'Chọn bản muốn giữ': 'Choose which to keep',
  'Câu này vừa được sửa ở cửa sổ hoặc máy khác. Chưa chọn thì cả hai bản vẫn còn.':
    'This answer was changed in another window or on another device. Until you choose, both are kept.',
  'Những câu này vừa được sửa ở cửa sổ hoặc máy khác. Chưa chọn thì cả hai bản vẫn còn.':
    'These answers were changed in another window or on another device. Until you choose, both are kept.',
  'Gõ ở trang này': 'Typed on this page',
  'Đã lưu từ nơi khác': 'Saved from elsewhere',
  'Giữ bản đã chọn': 'Keep the chosen one',
  '(để trống)': '(left empty)',
  'Đã gửi {count} câu trả lời còn giữ trên máy này': {
    one: '1 answer kept on this device has been sent',
    other: '{count} answers kept on this device have been sent',
  },
  'Còn {count} câu trả lời chưa gửi được': {
    one: '1 answer could not be sent yet',
    other: '{count} answers could not be sent yet',
  },
  'Vẫn giữ trên máy này, có mạng lại sẽ tự gửi.':
    'It is kept on this device and sent by itself when the connection is back.',
  'Có câu trả lời khác với bản đã lưu': 'There are answers that differ from what was saved',
  'Trên máy này còn giữ một bản, nơi khác đã lưu bản khác.':
    'This device keeps one answer, and another was saved elsewhere.',
  'Mở để chọn bản muốn giữ': 'Open the step to choose which to keep',

  'Gợi ý xã, phường': 'Suggested communes and wards',
  'Có {count} gợi ý, dùng phím mũi tên để chọn.': {
    one: '1 suggestion, use the arrow keys to choose.',
    other: '{count} suggestions, use the arrow keys to choose.',
  },
  'Nay chia cho {count} xã, phường': 'Now divided among {count} communes and wards',
  'Nay là': 'Now',
  Thuộc: 'In',
  'Địa chỉ ở nước ngoài:': 'Address abroad:',
  'Chưa nhận ra xã, phường hiện nay. Ghi đủ xã, phường và tỉnh nếu biết; vẫn nộp được.':
    'We do not recognise the commune or ward of today. Write commune or ward and province if you know them; you can go on without.',
  'Địa chỉ này nay thuộc nơi nào? Không rõ thì bỏ qua.':
    'Where does this address belong today? Leave it if you do not know.',
  'Trước là': 'Before:',
  'Bằng chữ:': 'In Vietnamese words:',

  'Đã điền sẵn {count} câu ở bước này': {
    one: '1 answer of this step has been filled in',
    other: '{count} answers of this step have been filled in',
  },
  'Xem lại, sửa chỗ đã khác trước, rồi bấm Tiếp tục.':
    'Look at them, correct what has changed, then choose Continue.',
  'Điền sẵn. {source}.': 'Filled in. {source}.',
  'Theo tài khoản': 'From your account',
  'Theo mã QR trên thẻ căn cước': 'From the QR code of your identity card',
  'Theo hồ sơ ngày {day}': 'From your application of {day}',
  'Bản nháp sắp hết hạn giữ': 'This draft will soon be deleted',
  'Khai tiếp hoặc sửa bất cứ câu nào thì được giữ thêm.':
    'Go on or change any answer, and it is kept longer.',
  'Bản nháp còn giữ đến hết ngày': 'The draft is kept until the end of',
  'tính lại mỗi khi có thay đổi.': 'counted anew with each change.',
  'Sắp hết hạn giữ': 'Soon to be deleted',
  'Đã khai đủ các câu, còn giấy tờ và nộp': 'All questions are answered; the papers and sending are left',
  'Dừng ở: {step}': 'You stopped at: {step}',
  'Có câu vừa được sửa ở nơi khác (cửa sổ hoặc máy khác). Những câu còn lại đã lưu: chọn bản muốn giữ rồi gửi lại.':
    'An answer has just been changed elsewhere (in another window or on another device). The others are saved: choose which one to keep, then send again.',
} as const
