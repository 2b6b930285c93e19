import type { DeskGuide } from '../guide.ts'

export const approve: DeskGuide = {
  slug: 'ky-duyet',
  title: 'Ký duyệt',
  lead: 'Đọc đề xuất cạnh hồ sơ, rồi duyệt hoặc trả lại có lý do.',
  who: 'Lãnh đạo phòng, lãnh đạo cơ quan',
  place: '/can-bo/ky-duyet',
  ready: ['Hồ sơ chuyên viên đã trình.', 'Để ký số: điện thoại có ứng dụng xác thực, hoặc khóa truy cập.'],
  time: ['Trong thời hạn của hồ sơ. Hồ sơ gấp nhất đứng trên cùng.'],
  steps: [
    {
      screen: 'proposals',
      title: 'Mở “Ký duyệt”',
      caption:
        'Thẻ “Chờ duyệt” có những hồ sơ chuyên viên vừa trình. Các thẻ bên cạnh là kết quả chờ ký số, kết quả chờ ký tay và thư xin lỗi cần ký.',
      shows: 'Hàng chờ “Ký duyệt” của lãnh đạo phòng.',
    },
    {
      screen: 'proposedFile',
      title: 'Đọc rồi bấm “Duyệt”',
      caption:
        'Ý kiến của chuyên viên nằm ở phần “Diễn biến”, giấy tờ và lời khai ở bên cạnh. Đồng ý thì bấm “Duyệt”. Người trình không tự duyệt hồ sơ của mình.',
      shows: 'Khung “Quyết định” của hồ sơ đã trình. Nút “Duyệt” được khoanh đỏ.',
      points: 'Duyệt',
    },
    {
      screen: 'proposedFile',
      title: 'Trả lại khi chưa được',
      caption:
        'Chưa được thì mở “Trả lại chuyên viên”, ghi rõ phải làm lại chỗ nào. Hồ sơ về đúng người đã trình; thời hạn của hồ sơ không đổi.',
      shows: 'Khung “Quyết định” của hồ sơ đã trình. Dòng “Trả lại chuyên viên” được khoanh đỏ.',
      points: 'Trả lại chuyên viên',
    },
    {
      screen: 'approvedFile',
      title: 'Ký kết quả',
      caption:
        'Kết quả soạn ở đây nằm ở thẻ “Chờ ký số”: chọn nhiều hồ sơ, bấm “Xem lại và ký số”, đọc từng bản rồi nhập một mã cho cả danh sách. Kết quả làm trên giấy nằm ở thẻ “Chờ ký tay”. Chưa ký mà cần xem lại thì chọn “Thu hồi để xem lại”.',
      shows: 'Trang hồ sơ sau khi duyệt. Dòng “Thu hồi để xem lại” được khoanh đỏ.',
      points: 'Thu hồi để xem lại',
    },
  ],
}
