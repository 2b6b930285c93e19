import type { Family } from './families.ts'
import type { ApplyingScreen, GuideStep } from './guide.ts'

/** From the page of a service to a submitted file: the same way for every service, in the words of its family. */
export const applyingSteps = ({ place, asked }: Family): readonly GuideStep<ApplyingScreen>[] => [
  {
    screen: 'service',
    title: 'Mở trang thủ tục',
    caption:
      'Vào mục Thủ tục, tìm đúng việc cần làm. Trang thủ tục cho biết ai làm được, cần giấy tờ gì, phí bao nhiêu và mất bao lâu. Đọc xong thì bấm “Nộp hồ sơ trực tuyến”.',
    shows: 'Trang thủ tục trên điện thoại. Nút “Nộp hồ sơ trực tuyến” được khoanh đỏ.',
    points: 'Nộp hồ sơ trực tuyến',
  },
  {
    screen: 'start',
    title: 'Bắt đầu khai',
    caption:
      'Trang này cho biết hồ sơ sẽ đến đâu, nên có sẵn những gì và phải khai mấy bước. Đã đăng nhập thì bấm “Bắt đầu khai”. Chưa có tài khoản thì đăng ký ngay tại đây.',
    shows: 'Cuối trang “Trước khi bắt đầu khai”. Nút “Bắt đầu khai” được khoanh đỏ.',
    points: 'Bắt đầu khai',
  },
  {
    screen: 'firstStep',
    title: 'Chọn nơi giải quyết',
    caption: `Trang đầu tiên hỏi để biết cơ quan nào giải quyết: ${place}. Trả lời xong thì bấm “Tiếp tục”.`,
    shows: 'Bước đầu tiên của tờ khai. Câu hỏi đầu tiên được khoanh đỏ.',
  },
  {
    screen: 'secondStep',
    title: 'Trả lời từng trang',
    caption: `${asked} Bấm “Tiếp tục” là trang ấy đã lưu. Chỗ nào chưa đúng, trang chỉ ngay tại chỗ.`,
    shows: 'Bước thứ hai của tờ khai, đã điền. Câu hỏi đầu tiên được khoanh đỏ.',
  },
  {
    screen: 'papers',
    title: 'Gửi kèm giấy tờ',
    caption:
      'Mỗi giấy tờ có chỗ chọn tệp riêng, ngay dưới tên giấy tờ. Dùng điện thoại thì chụp luôn. Ảnh phải đủ bốn góc và đọc rõ chữ.',
    shows: 'Trang “Giấy tờ kèm theo”. Chỗ chọn tệp của giấy tờ đầu tiên được khoanh đỏ.',
  },
  {
    screen: 'check',
    title: 'Đọc lại rồi nộp',
    caption:
      'Đọc lại một lượt. Chỗ nào sai thì bấm “Sửa” ở chỗ ấy. Đúng cả rồi thì bấm “Nộp hồ sơ”; lỡ bấm hai lần cũng chỉ thành một hồ sơ.',
    shows: 'Cuối trang kiểm tra. Nút “Nộp hồ sơ” được khoanh đỏ.',
    points: 'Nộp hồ sơ',
  },
  {
    screen: 'submitted',
    title: 'Giữ số tạm',
    caption:
      'Nộp xong có ngay số tạm, bắt đầu bằng TAM. Bộ phận Một cửa trả lời trong 8 giờ làm việc, qua mục Thông báo và thư điện tử. Chưa cần làm gì thêm.',
    shows: 'Trang hồ sơ vừa nộp. Khung “Đã nộp hồ sơ” có số tạm được khoanh đỏ.',
    points: 'Đã nộp hồ sơ',
  },
]
