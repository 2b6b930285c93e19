/** The papers of an application: choosing, photographing and sending files. */
export const papers = {
  'Chọn tệp cho từng giấy tờ rồi bấm Tiếp tục. Chọn được nhiều tệp một lúc.':
    'Choose files for each paper, then choose Continue. You can choose several files at once.',
  'Tải các tệp đã chọn lên': 'Send the chosen files',
  'Cần {what}.': 'Needed: {what}.',
  'Hoặc chụp ngay bằng máy ảnh': 'Or take a photo now',
  'Nhiều ảnh của cùng một giấy tờ nên ghép lại theo thứ tự trên, mỗi ảnh một trang.':
    'Several pictures of one paper are best joined, in the order above, one page each.',
  'Ghép {count} ảnh thành một tệp PDF': 'Join the {count} pictures into one PDF',
  'Bỏ tệp này rồi gửi tệp khác.': 'Remove this file and send another one.',
  'Cứ làm tiếp và nộp hồ sơ, không cần đợi.': 'Go on and send the application; you need not wait.',
  'Đang quét mã độc': 'Being scanned for viruses',
  'Có mã độc, đã chặn': 'Has a virus: blocked',
  'Mã kiểm tra (SHA-256) của từng tệp': 'Check code (SHA-256) of each file',
  'Mã của tệp đúng như đang lưu. Mã không đổi nghĩa là tệp chưa bị sửa từ khi tải lên.':
    'The code of the file exactly as it is kept. If the code is the same, the file has not been changed since you sent it.',
  '{kinds}; mỗi tệp tối đa {size} MB.': '{kinds}; at most {size} MB each.',
  '{kinds}; một tệp, tối đa {size} MB.': '{kinds}; one file, at most {size} MB.',
  'PDF, JPEG, PNG hoặc HEIC': 'PDF, JPEG, PNG or HEIC',
  'Cả hồ sơ tối đa {count} tệp, {size} MB. Ảnh được xoay thẳng, thu nhỏ cho vừa và bỏ thông tin nơi chụp trước khi lưu; tệp PDF giữ nguyên.':
    'At most {count} files and {size} MB for the whole application. Pictures are straightened, made smaller and freed of the place where they were taken before they are kept; PDF files stay as they are.',
  Lên: 'Up',
  Xuống: 'Down',
  'tệp {name}': 'the file {name}',
  'Tệp này không được tính: cần gửi tệp khác.': 'This file does not count: send another one.',
  'Chọn tệp cho giấy tờ này: {paper}.': 'Choose a file for this paper: {paper}.',

  'Đang tải tệp lên. Xong sẽ tự đi tiếp, không cần bấm lại.':
    'The files are being sent. The page goes on by itself when they have arrived; no need to press again.',
  'Có tệp đang tải dở. Chọn lại đúng tệp đó để tải tiếp, không phải gửi lại từ đầu.':
    'A file was sent only in part. Choose the same file again to go on; it does not start from the beginning.',
  Đóng: 'Close',
  Thôi: 'Stop',
  'Đã gửi {name}': 'Sent of {name}',
  'Chờ đến lượt…': 'Waiting its turn…',
  '{sent} trên {size}': '{sent} of {size}',
  'Đã gửi đủ, đang kiểm tra tệp…': 'All sent, the file is being checked…',
  'Mất mạng. Tự tải tiếp khi có mạng lại; đóng trang rồi chọn lại tệp cũng được.':
    'No connection. It goes on by itself when the connection is back; you may also close the page and choose the file again later.',
  'Đang tải lên {name}': 'Sending {name}',
  'Mất mạng. Tự tải tiếp khi có mạng lại.':
    'No connection. It goes on by itself when the connection is back.',
  'Có mạng lại, đang tải tiếp {name}': 'Connected again, going on with {name}',
  'Đã tải lên {name}': '{name} has arrived',
  'Không đọc được tệp này nữa. Chọn lại tệp.': 'This file can no longer be read. Choose it again.',
  'Máy chủ không nhận tệp này. Tải lại trang rồi thử lại.':
    'The server did not take this file. Load the page again and try once more.',

  'Tệp “{name}” không có nội dung. Chọn lại tệp khác.': 'The file “{name}” is empty. Choose another one.',
  'Tệp “{name}” lớn hơn {largest} MB. Chụp hoặc quét lại với cỡ nhỏ hơn rồi tải lên.':
    'The file “{name}” is larger than {largest} MB. Photograph or scan it smaller, then send it.',
  'Tệp “{name}” không phải PDF, JPEG, PNG hay HEIC. Lưu lại thành một trong các dạng này rồi tải lên.':
    'The file “{name}” is not PDF, JPEG, PNG or HEIC. Save it as one of these, then send it.',
  'Tệp “{name}” bị hỏng hoặc không trọn vẹn nên không mở được. Mở thử trên máy, lưu lại rồi tải lên.':
    'The file “{name}” is damaged or incomplete and cannot be opened. Open it on your device, save it again, then send it.',
  'Tệp “{name}” mở ra quá lớn. Chụp lại ở cỡ ảnh thường, hoặc quét lại ở 200–300 dpi, rồi tải lên.':
    'The picture in “{name}” is too large. Photograph it at the usual size, or scan it at 200–300 dpi, then send it.',
  'Tệp “{name}” đòi mật khẩu mới mở được. Bỏ mật khẩu (in thành tệp PDF mới) rồi tải lên.':
    'The file “{name}” needs a password. Take the password off (print it as a new PDF), then send it.',
  'Tệp “{name}” có chứa mã chạy hoặc tệp đính kèm bên trong nên không nhận. In ra giấy rồi chụp hoặc quét lại, hoặc xuất lại tệp PDF, rồi tải lên.':
    'The file “{name}” has a program or other files inside and was not accepted. Print it and photograph or scan it, or export the PDF again, then send it.',
  'Tệp “{name}” có lẫn nội dung không phải giấy tờ nên không nhận. In ra giấy rồi chụp hoặc quét lại, hoặc xuất lại tệp PDF, rồi tải lên.':
    'The file “{name}” has something else than a paper mixed in and was not accepted. Print it and photograph or scan it, or export the PDF again, then send it.',
  'Tệp “{name}” đến nơi không giống lúc gửi. Tải lên lần nữa.':
    'The file “{name}” did not arrive as it was sent. Send it again.',
  'Tệp “{name}” vừa được tải lên ở cửa sổ khác. Tải lại trang để xem.':
    'The file “{name}” has just been sent in another window. Load the page again to see it.',
  'Chưa tải lên “{name}”: hồ sơ đã đủ {files} tệp. Bỏ bớt tệp không cần rồi tải lại.':
    '“{name}” was not taken: the application has {files} files already. Remove files that are not needed, then send it again.',
  'Chưa tải lên “{name}”: các tệp của hồ sơ vượt quá {all} MB. Bỏ bớt tệp không cần rồi tải lại.':
    '“{name}” was not taken: the files of the application would be more than {all} MB. Remove files that are not needed, then send it again.',
  'Chưa tải lên “{name}”: thủ tục này không yêu cầu giấy tờ đó.':
    '“{name}” was not taken: this service does not ask for that paper.',
  'Chưa tải lên “{name}”: giấy tờ này không nằm trong những điểm cần bổ sung.':
    '“{name}” was not taken: this paper is not among those that you were asked for.',
  'Chưa tải lên “{name}”: hồ sơ đã nộp, không thêm tệp được nữa.':
    '“{name}” was not taken: the application has been sent, and no more files can be added.',
  'Chưa tải lên “{name}”: không tìm thấy hồ sơ.': '“{name}” was not taken: the application was not found.',
  'Cần ít nhất hai ảnh để ghép. Tải thêm ảnh rồi bấm Ghép.':
    'It takes at least two pictures to join. Send more, then choose Join.',
  'Các ảnh vừa được thay đổi ở cửa sổ khác nên chưa ghép. Xem lại rồi bấm Ghép lần nữa.':
    'The pictures have just been changed in another window and were not joined. Look at them and choose Join again.',
  'ghép từ các ảnh': 'joined from the pictures',
  'Không tìm thấy hồ sơ hoặc lần tải lên này.': 'The application or this upload was not found.',
  'Phần này đã được gửi.': 'This part has been sent already.',
  'Phần vừa gửi bị hỏng trên đường. Gửi lại phần này.': 'This part was damaged on its way. Send it again.',
  'Đường truyền đứt quá nhiều lần. Tải tệp lên lại từ đầu.':
    'The connection broke too many times. Send the file again from the beginning.',
  'Phiên làm việc đã hết. Đăng nhập lại rồi chọn lại tệp, phần đã gửi vẫn còn.':
    'Your session has ended. Sign in and choose the file again; what was sent is kept.',
} as const
