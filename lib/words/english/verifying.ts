/** The pages on which anybody finds out whether a result holds. */
export const verifying = {
  'Xác thực văn bản': 'Verify a document',
  'Ai cũng kiểm tra được kết quả điện tử do các cơ quan ở đây ban hành, không cần đăng nhập.':
    'Anyone can check an electronic result issued by the offices here, without signing in.',
  'Mã xác thực': 'Verification code',
  'In cạnh mã QR ở cuối văn bản: sáu nhóm, mỗi nhóm bốn chữ hoặc số.':
    'Printed beside the QR code at the end of the document: six groups of four letters or digits.',
  'Xác thực': 'Verify',
  'Có tệp PDF?': 'Do you have the PDF file?',
  'Tệp được so từng byte với bản đã ban hành và kiểm tra chữ ký số, rồi bỏ ngay, không lưu lại.':
    'The file is compared byte by byte with what was issued, its digital signatures are checked, and it is thrown away at once.',
  'Tệp cần kiểm tra': 'File to check',
  'Chọn hoặc kéo tệp vào đây.': 'Choose a file or drop it here.',
  'Kiểm tra tệp': 'Check the file',
  'Chọn một tệp PDF để kiểm tra.': 'Choose a PDF file to check.',
  'Tệp lớn hơn 15 MB, không phải văn bản ban hành ở đây.':
    'The file is larger than 15 MB, so it was not issued here.',
  '“{typed}” không giống mã xác thực': '“{typed}” is not a verification code',
  'Có một ký tự nhập nhầm hoặc thiếu. Chép lại từng nhóm từ văn bản, hoặc quét mã QR.':
    'A character is wrong or missing. Copy the groups from the document again, or scan the QR code.',
  'Kiểm tra tệp PDF hoặc mã khác': 'Check a PDF file or another code',
  'Không có văn bản nào mang mã này': 'No document has this code',
  'Xem lại từng nhóm của mã, hoặc quét mã QR in trên văn bản. Mã đúng mà vẫn không thấy thì văn bản không phải do các cơ quan ở đây ban hành.':
    'Look at each group again, or scan the QR code on the document. If the code is right and nothing is found, the document was not issued by the offices here.',
  'Còn giá trị': 'Valid',
  'Cơ quan này đã ban hành văn bản có mã này và chưa thay thế hay thu hồi.':
    'This office issued the document with this code, and has neither replaced nor revoked it.',
  'Đang được sửa': 'Being corrected',
  'Văn bản có sai sót và đã được lấy lại để sửa. Không dùng bản này; chờ bản thay thế.':
    'The document had a mistake and was taken back. Do not use it; wait for the one that replaces it.',
  'Đã được thay thế': 'Replaced',
  'Cơ quan đã ban hành văn bản khác thay cho văn bản này. Không dùng bản này nữa.':
    'The office has issued another document in place of this one. Do not use it any more.',
  'Đã bị thu hồi': 'Revoked',
  'Cơ quan đã thu hồi văn bản này. Văn bản không còn giá trị.':
    'The office has revoked this document. It is no longer valid.',
  'Văn bản thay thế có số {number}.': 'The document that replaces it has the number {number}.',
  'Văn bản': 'Document',
  Loại: 'Kind',
  'Số văn bản': 'Number',
  'Cơ quan ban hành': 'Issued by',
  'Ngày ký': 'Signed on',
  'Hết giá trị': 'Valid until',
  'So loại, số, ngày và cơ quan với văn bản đang cầm. Trang này không hiện họ tên và nội dung.':
    'Compare kind, number, day and office with the document in your hand. Names and contents are not shown here.',
  'Tệp đúng là bản đã ban hành': 'The file is what was issued',
  'Giống từng byte với bản cơ quan lưu; chữ ký số của người ký và của cơ quan đều hợp lệ.':
    'It is the same, byte by byte, as the office has on file; both digital signatures are valid.',
  'Chữ ký có dấu thời gian của': 'The signatures bear a time stamp of',
  'Tệp đã bị sửa sau khi ký': 'The file was changed after it was signed',
  'Tệp có chữ ký của cơ quan nhưng nội dung không còn như lúc ký. Không dùng tệp này.':
    'It bears a signature of the office, but its contents are not those that were signed. Do not use it.',
  'Tệp đã bị thêm nội dung sau khi ký': 'Something was added to the file after it was signed',
  'Chữ ký vẫn đúng với phần đã ký, nhưng phía sau có thêm nội dung không ai ký. Không dùng tệp này.':
    'The signatures hold for what was signed, but something that nobody signed follows. Do not use it.',
  'Không phải văn bản ký số của hệ thống này': 'Not a document signed by the offices here',
  'Tệp không có chữ ký số dẫn đến cơ quan ở đây. Bản chụp, bản quét, bản in lại đều như vậy: hãy dùng mã xác thực in trên văn bản.':
    'No digital signature in it leads to an office here. Photos, scans and prints have none: use the verification code on the document.',
  'Tệp không phải PDF': 'The file is not a PDF',
  'Chọn tệp PDF đã tải về từ trang hồ sơ hoặc được gửi đến.':
    'Choose the PDF that was downloaded from the application’s page or sent to you.',
  'Đã có từ trước, dùng lại thì đánh dấu:': 'You have this already. Tick to use it again:',
} as const
