import type { DeskGuide } from '../guide.ts'

export const acceptOnline: DeskGuide = {
  slug: 'tiep-nhan-ho-so-truc-tuyen',
  title: 'Tiếp nhận hồ sơ trực tuyến',
  lead: 'Xem giấy tờ cạnh lời khai, rồi tiếp nhận. Hồ sơ có mã và ngày hẹn trả ngay lúc ấy.',
  who: 'Bộ phận Một cửa',
  place: '/can-bo/tiep-nhan',
  ready: ['Danh mục giấy tờ của thủ tục: có sẵn trong trang hồ sơ.', 'Máy in, nếu người nộp cần giấy hẹn.'],
  time: ['Trả lời trong 8 giờ làm việc kể từ khi hồ sơ đến. Đồng hồ hiện ở từng hồ sơ.'],
  steps: [
    {
      screen: 'arrivals',
      title: 'Mở hàng chờ “Tiếp nhận”',
      caption:
        'Hồ sơ chờ lâu nhất đứng trên cùng. Cột cuối cho biết còn bao lâu phải trả lời và ai đang giữ. Bấm vào số hồ sơ để mở.',
      shows: 'Hàng chờ “Tiếp nhận” của Bộ phận Một cửa.',
    },
    {
      screen: 'newFile',
      title: 'Đối chiếu giấy tờ với lời khai',
      caption:
        'Giấy tờ đã nộp hiện ngay trong trang, xem được từng tệp; lời khai đứng cạnh. Nhãn “Đủ” nghĩa là không thiếu giấy tờ nào. Có hồ sơ giống thế đã nộp trước thì trang báo ở phía trên.',
      shows: 'Phần “Giấy tờ đã nộp” của một hồ sơ trực tuyến, được khoanh đỏ.',
      points: 'Giấy tờ đã nộp',
    },
    {
      screen: 'newFile',
      title: 'Bấm “Tiếp nhận hồ sơ”',
      caption:
        'Đủ và đúng thì bấm “Tiếp nhận hồ sơ”. Thiếu hoặc sai thì chọn “Yêu cầu bổ sung”. Không thuộc thẩm quyền thì chọn “Chuyển cơ quan có thẩm quyền”.',
      shows: 'Khung “Quyết định” của hồ sơ. Nút “Tiếp nhận hồ sơ” được khoanh đỏ.',
      points: 'Tiếp nhận hồ sơ',
    },
    {
      screen: 'acceptedFile',
      title: 'Xem mã hồ sơ và ngày hẹn',
      caption:
        'Trang báo mã hồ sơ vừa cấp. Người nộp được báo ngay qua mục Thông báo và qua kênh đã chọn. Còn hồ sơ khác đang chờ thì có liên kết mở hồ sơ tiếp theo.',
      shows: 'Trang hồ sơ sau khi tiếp nhận. Dòng báo “Đã tiếp nhận” được khoanh đỏ.',
      points: 'Đã tiếp nhận. Mã hồ sơ',
    },
    {
      screen: 'acceptedFile',
      title: 'In giấy hẹn khi cần',
      caption:
        'Khung “In” giữ Giấy tiếp nhận hồ sơ và hẹn trả kết quả đúng như lúc phát hành. Mở ra và in khổ A5, hoặc hai liên trên một tờ A4.',
      shows: 'Khung “In” của hồ sơ. Phần “Giấy tờ đã phát hành” được khoanh đỏ.',
      points: 'Giấy tờ đã phát hành',
    },
  ],
}
