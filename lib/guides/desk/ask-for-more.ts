import type { DeskGuide } from '../guide.ts'

export const askForMore: DeskGuide = {
  slug: 'yeu-cau-bo-sung',
  title: 'Yêu cầu bổ sung',
  lead: 'Xem đủ mọi điểm một lượt, rồi nói một lần tất cả những gì phải sửa.',
  who: 'Bộ phận Một cửa, chuyên viên',
  place: '/can-bo/tiep-nhan',
  ready: ['Danh sách điểm cần xem: trang tự lập từ lời khai và giấy tờ của hồ sơ.'],
  time: [
    'Trước khi tiếp nhận: trong 8 giờ làm việc kể từ khi hồ sơ đến.',
    'Sau khi tiếp nhận: phòng chuyên môn yêu cầu trong 3 ngày làm việc; muộn hơn phải ghi căn cứ.',
  ],
  steps: [
    {
      screen: 'faultyFile',
      title: 'Chọn “Yêu cầu bổ sung”',
      caption: 'Trong khung “Quyết định” của hồ sơ, chọn “Yêu cầu bổ sung” để mở danh sách điểm cần xem.',
      shows: 'Khung “Quyết định” của hồ sơ. Dòng “Yêu cầu bổ sung” được khoanh đỏ.',
      points: 'Yêu cầu bổ sung',
    },
    {
      screen: 'checklist',
      title: 'Đánh dấu từng điểm',
      caption:
        'Mỗi câu trả lời và mỗi giấy tờ là một điểm. Chọn “Đạt” hoặc “Cần sửa”. Chọn “Cần sửa” thì hiện chỗ ghi phải sửa thế nào: ghi đủ để người nộp làm được ngay, không phải hỏi lại.',
      shows: 'Danh sách điểm của hồ sơ. Điểm đầu tiên được khoanh đỏ, có hai lựa chọn “Đạt” và “Cần sửa”.',
    },
    {
      screen: 'checklist',
      title: 'Gửi yêu cầu',
      caption:
        'Bấm “Tất cả các điểm còn lại: đạt” cho nhanh, cho biết lỗi do ai, rồi bấm “Yêu cầu bổ sung”. Mỗi hồ sơ chỉ yêu cầu một lần; yêu cầu thêm phải có căn cứ và được thống kê.',
      shows: 'Phần “Gửi yêu cầu” ở cuối danh sách, được khoanh đỏ.',
      points: 'Gửi yêu cầu',
    },
    {
      screen: 'fileAsked',
      title: 'Chờ người nộp',
      caption:
        'Hồ sơ chuyển sang thẻ “Chờ người nộp bổ sung”. Trong lúc chờ không tính thời hạn. Người nộp gửi lại thì hồ sơ trở về thẻ “Đã bổ sung”, có phần so sánh trước và sau.',
      shows: 'Trang hồ sơ đang chờ người nộp bổ sung. Khung “Quyết định” được khoanh đỏ.',
      points: 'Quyết định',
    },
  ],
}
