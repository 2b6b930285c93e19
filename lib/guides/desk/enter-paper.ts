import type { DeskGuide } from '../guide.ts'

export const enterPaper: DeskGuide = {
  slug: 'nhap-ho-so-tai-quay',
  title: 'Nhập hồ sơ tại quầy',
  lead: 'Hồ sơ giấy được nhập đủ như tờ khai, để cùng một nơi theo dõi, tính hạn và thống kê.',
  who: 'Bộ phận Một cửa',
  place: '/can-bo/nhap-ho-so',
  ready: [
    'Tờ khai giấy và giấy tờ của người nộp.',
    'Giấy tờ tùy thân của người đứng trước quầy, để đối chiếu.',
  ],
  time: ['Nhập xong là tiếp nhận được ngay, người nộp cầm giấy hẹn về.'],
  steps: [
    {
      screen: 'entryStart',
      title: 'Chọn thủ tục và cách hồ sơ đến',
      caption:
        'Mở “Nhập hồ sơ giấy”. Chọn thủ tục, rồi cho biết hồ sơ đến bằng cách nào: người nộp đến tận nơi, gửi qua bưu chính, hay nộp trực tuyến tại quầy có cán bộ hỗ trợ. Bấm “Tiếp tục”.',
      shows: 'Trang “Nhập hồ sơ giấy”. Câu “Hồ sơ đến bằng cách nào” được khoanh đỏ.',
      points: 'Hồ sơ đến bằng cách nào',
    },
    {
      screen: 'entryForm',
      title: 'Nhập lời khai',
      caption:
        'Mọi câu hỏi nằm trên một trang, theo thứ tự của tờ khai. Nhập theo đúng những gì người nộp ghi. Có việc gấp thì bấm “Lưu và thoát”, lúc khác nhập tiếp.',
      shows: 'Trang nhập lời khai với các câu hỏi của tờ khai. Câu hỏi đầu tiên được khoanh đỏ.',
    },
    {
      screen: 'entryForm',
      title: 'Ghi ai đứng trước quầy',
      caption:
        'Ở phần “Tại quầy”, cho biết người nộp là chính người yêu cầu hay người được ủy quyền, và đã xem giấy tờ tùy thân.',
      shows: 'Phần “Tại quầy” của trang nhập, được khoanh đỏ.',
      points: 'Tại quầy',
    },
    {
      screen: 'entryForm',
      title: 'Đánh dấu giấy tờ đã nhận',
      caption:
        'Đánh dấu từng giấy tờ đang nằm trên bàn; có đối chiếu bản chính thì đánh dấu thêm. Đủ cả thì bấm “Nộp hồ sơ”.',
      shows: 'Phần “Giấy tờ đã nhận” của trang nhập, được khoanh đỏ.',
      points: 'Giấy tờ đã nhận',
    },
    {
      screen: 'enteredFile',
      title: 'Tiếp nhận và in giấy hẹn',
      caption:
        'Hồ sơ mở ra như mọi hồ sơ khác. Bấm “Tiếp nhận hồ sơ” để có mã và ngày hẹn, rồi in giấy hẹn đưa người nộp.',
      shows: 'Khung “Quyết định” của hồ sơ vừa nhập. Nút “Tiếp nhận hồ sơ” được khoanh đỏ.',
      points: 'Tiếp nhận hồ sơ',
    },
  ],
}
