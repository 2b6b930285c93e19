/** One's own papers, and those that somebody has shared. */
export const documents = {
  'Giấy tờ của tôi': 'My papers',
  'Kết quả đã được cấp': 'Results issued to you',
  'Lần sau cần lại giấy tờ nào thì đánh dấu dùng lại ngay trong hồ sơ, không phải chụp lần nữa.':
    'When one of these is asked for again, tick it in the application instead of photographing it once more.',
  'Tải tất cả (ZIP)': 'Download all (ZIP)',
  'Chưa có giấy tờ nào': 'No papers yet',
  'Giấy tờ đã nộp và kết quả được cấp nằm ở đây, chỉ mình chủ hồ sơ thấy.':
    'The papers you have sent and the results issued to you are kept here; only you can see them.',
  'Tải về': 'Download',
  'Ngừng chia sẻ': 'Stop sharing',
  'Mở được đến': 'Opens until',
  'đã tải {count} lần': { one: 'downloaded once', other: 'downloaded {count} times' },
  'Chia sẻ bằng liên kết': 'Share by a link',
  'Liên kết mở được trong': 'The link opens for',
  'Ai có liên kết đều tải được giấy này, không cần đăng nhập. Ngừng chia sẻ lúc nào cũng được.':
    'Whoever has the link can download this paper without signing in. You can stop sharing at any time.',
  'Tạo liên kết': 'Make a link',
  'Đã có quá nhiều liên kết đang mở. Ngừng bớt rồi tạo mới.':
    'Too many links are open. Stop some of them, then make a new one.',
  'Giấy tờ được chia sẻ': 'A shared paper',
  'Chủ giấy tờ đã gửi liên kết này và có thể ngừng chia sẻ bất cứ lúc nào.':
    'The owner of the paper has sent this link, and can stop sharing at any time.',
  'Muốn biết giấy còn giá trị không, kiểm tra tệp tại trang <verify>Xác thực văn bản</verify>.':
    'To find out whether the paper is still valid, check the file at <verify>Verify a document</verify>.',
} as const
