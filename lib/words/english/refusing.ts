/** What is answered in one line, without a page, to what no form of ours can cause. */
export const refusing = {
  'Yêu cầu không đến từ trang này nên đã bị từ chối.':
    'This request did not come from this site and was refused.',
  'Không tìm thấy trang.': 'Page not found.',
  'Không có mã chuyển khoản nào đang mở.': 'No code for a transfer is open.',
  'Nội dung gửi quá lớn hoặc không đúng dạng. Hãy quay lại và rút ngắn nội dung.':
    'What was sent is too large or not in the right form. Go back and make it shorter.',
  'Trang đã mở quá lâu hoặc trình duyệt chặn cookie. Hãy tải lại trang rồi gửi lại.':
    'The page was open too long, or the browser blocks cookies. Reload the page and send again.',
  'Không nhận được trọn vẹn các tệp. Hãy quay lại trang trước và tải lên lần nữa.':
    'The files did not arrive whole. Go back to the page before and upload them again.',
  'Các tệp gửi cùng lúc quá nhiều hoặc quá lớn. Hãy quay lại trang trước và tải lên ít tệp hơn mỗi lần.':
    'Too many files at once, or too large. Go back to the page before and upload fewer at a time.',
  'Phiên làm việc đã hết. Hãy chọn lại tệp rồi tải lên.':
    'Your session has ended. Choose the file again and upload it.',
  'Tệp đang được quét mã độc, chưa mở được. Thử lại sau ít phút.':
    'The file is being checked for viruses and cannot be opened yet. Try again in a few minutes.',
  'Tệp có mã độc nên đã bị chặn, không ai mở được. Cần gửi tệp khác.':
    'The file holds a virus and was blocked; nobody can open it. Another file has to be sent.',
  'Không tìm thấy giấy này.': 'This paper was not found.',
  'Không tìm thấy giấy tờ này.': 'This paper was not found.',
  'Không tìm thấy liên kết này.': 'This link was not found.',
  'Liên kết đã hết hạn, đã ngừng hoặc không đúng.': 'The link has expired, was stopped, or is wrong.',
  'Chưa có giấy tờ nào.': 'There are no papers yet.',
  'Không tìm thấy tệp.': 'File not found.',
  'Không tìm thấy hồ sơ.': 'Application not found.',
  'Không tìm thấy bản nháp. Có thể đã bỏ, hoặc đã nộp.':
    'Draft not found. It may have been discarded, or sent.',
  'Không tìm thấy thông báo.': 'Message not found.',
  'Không tìm thấy thủ tục hoặc hồ sơ này.': 'This service or application was not found.',
  'Không có cách nhận này.': 'There is no such way of getting the result.',
} as const
