/** Paying a fee, and what became of it. */
export const payment = {
  'Nộp phí': 'Pay the fee',
  'Không phải nộp phí': 'There is nothing to pay',
  'Xem biên lai': 'See the receipt',
  'Chưa nộp phí trực tuyến được': 'The fee cannot be paid online yet',
  'Phí nộp sau khi hồ sơ được tiếp nhận, trực tuyến nếu cơ quan có, hoặc tại quầy.':
    'The fee is paid once the application has been accepted: online where the office offers it, or at the desk.',
  'Qua VNPay': 'Through VNPay',
  'Thẻ ngân hàng, ví điện tử hoặc quét mã. Biên lai có ngay.':
    'By bank card, wallet or by scanning a code. The receipt is there at once.',
  'Sang trang của ngân hàng để thanh toán': 'Go on to the bank and pay',
  'Giao dịch này mở đến': 'This payment stays open until',
  'Nộp qua VNPay': 'Pay through VNPay',
  'Chuyển khoản theo mã VietQR': 'Transfer with a VietQR code',
  'Mở ứng dụng ngân hàng, quét mã này rồi chuyển đúng số tiền và nội dung đã điền sẵn.':
    'Open the app of your bank, scan this code and send the transfer with the amount and the words filled in, unchanged.',
  'Mã VietQR để chuyển khoản': 'VietQR code for the transfer',
  'Lưu ảnh mã QR': 'Save the code as a picture',
  'Nộp bằng chính điện thoại này thì lưu ảnh rồi chọn ảnh đó trong phần quét mã của ngân hàng.':
    'Paying on this very telephone? Save the picture, then choose it where the app of your bank scans codes.',
  'Hoặc nhập tay': 'Or type it in',
  'Ngân hàng': 'Bank',
  'Số tài khoản': 'Account number',
  'Tên tài khoản': 'Account name',
  'Nội dung chuyển khoản': 'Words of the transfer',
  'Cơ quan đối chiếu sao kê mỗi ngày làm việc; biên lai có khi tiền đã vào tài khoản. Mã này mở đến':
    'The office looks through its statement every working day; the receipt is there once the money has arrived. This code stays open until',
  'Không mất phí giao dịch của cổng thanh toán. Biên lai có sau khi cơ quan đối chiếu sao kê.':
    'No charge by a payment service. The receipt is there once the office has looked through its statement.',
  'Lấy mã chuyển khoản': 'Get the code for a transfer',
  'Tại quầy': 'At the desk',
  'Nộp bằng tiền mặt hoặc thẻ tại Bộ phận Một cửa trong giờ làm việc, muộn nhất khi nhận kết quả.':
    'Pay in cash or by card at the One-Stop desk during office hours, at the latest when you receive the result.',
  'Chờ tiền đến': 'Waiting for the money',
  'Đã thanh toán': 'Paid',
  'Không thành': 'Did not go through',
  'Hết hạn': 'Ran out',
  'Chờ hoàn tiền': 'To be paid back',
  'Đã hoàn tiền': 'Paid back',
  'Các giao dịch': 'Payments so far',
  'Hồ sơ này không còn khoản nào nộp được bằng cách đó. Xem lại dưới đây.':
    'There is nothing left of this application that can be paid in that way. See below.',
  'Kết quả thanh toán': 'Outcome of the payment',
  'Nộp lại': 'Try again',
  'Về hồ sơ': 'Back to the application',
  'Đang chờ ngân hàng xác nhận': 'Waiting for the bank to confirm',
  'Thường chỉ vài giây. Trang này tự xem lại; đóng trang cũng không mất gì, có kết quả là báo ngay.':
    'It usually takes a few seconds. This page looks again by itself; you may also close it, nothing is lost and you will be told.',
  'Tiền này sẽ được hoàn lại': 'This money will be paid back',
  'Tiền đến khi hồ sơ không nhận được nữa. Cơ quan hoàn lại và báo qua tin nhắn.':
    'It came when the application could no longer take it. The office pays it back and tells you by message.',
  'Chưa thanh toán': 'Not paid',
  'Giao dịch bị hủy hoặc hết hạn, không có khoản nào bị trừ. Có thể nộp lại.':
    'The payment was cancelled or ran out; nothing was charged. You can try again.',
} as const
