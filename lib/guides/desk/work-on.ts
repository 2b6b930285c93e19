import type { DeskGuide } from '../guide.ts'

export const workOn: DeskGuide = {
  slug: 'xu-ly-va-trinh',
  title: 'Xử lý và trình duyệt',
  lead: 'Nhận một hồ sơ vào tay, giải quyết, rồi trình lãnh đạo phòng.',
  who: 'Chuyên viên',
  place: '/can-bo/xu-ly',
  ready: ['Hồ sơ đã tiếp nhận thuộc lĩnh vực của phòng.', 'Ý kiến đề xuất, viết ngắn và rõ.'],
  time: ['Trong thời hạn của hồ sơ. Mỗi bước nội bộ có ngày riêng; số ngày còn lại hiện ở từng hồ sơ.'],
  steps: [
    {
      screen: 'worklist',
      title: 'Mở hàng chờ “Xử lý”',
      caption:
        'Hồ sơ đến hạn trước đứng trước. Thẻ “Chờ nhận” là hồ sơ chưa ai giữ, thẻ “Đang giữ” là việc của mình.',
      shows: 'Hàng chờ “Xử lý” của chuyên viên.',
    },
    {
      screen: 'fileToTakeUp',
      title: 'Bấm “Nhận xử lý”',
      caption:
        'Đọc hồ sơ rồi bấm “Nhận xử lý”. Từ lúc ấy hồ sơ ở trong tay mình, đồng nghiệp mở ra đều thấy.',
      shows: 'Khung “Quyết định” của hồ sơ. Nút “Nhận xử lý” được khoanh đỏ.',
      points: 'Nhận xử lý',
    },
    {
      screen: 'fileInHand',
      title: 'Lấy ý kiến khi luật yêu cầu',
      caption:
        'Cần cơ quan khác xác minh thì mở “Lấy ý kiến cơ quan khác”, ghi nơi hỏi, việc hỏi và ngày phải trả lời. Có trả lời thì ghi lại ngay tại hồ sơ.',
      shows: 'Khung “Quyết định” của hồ sơ đang giữ. Dòng “Lấy ý kiến cơ quan khác” được khoanh đỏ.',
      points: 'Lấy ý kiến cơ quan khác',
    },
    {
      screen: 'fileInHand',
      title: 'Trình duyệt',
      caption:
        'Ghi ý kiến đề xuất rồi bấm “Trình duyệt”. Hồ sơ sang lãnh đạo phòng; bị trả lại thì về đúng người đã trình, kèm lý do.',
      shows: 'Khung “Quyết định” của hồ sơ đang giữ. Nút “Trình duyệt” được khoanh đỏ.',
      points: 'Trình duyệt',
    },
  ],
}
