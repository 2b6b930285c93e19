import type { Guide, GuideStep, OfficeScreen } from './guide.ts'

/** After the file was submitted: where it is, how to mend it, how to get the result. The same for all services. */
export const following: Guide & { readonly steps: readonly GuideStep<OfficeScreen>[] } = {
  slug: 'theo-doi-va-nhan-ket-qua',
  title: 'Theo dõi hồ sơ và nhận kết quả',
  lead: 'Nộp xong, hồ sơ luôn cho biết đang ở đâu, đến ngày nào và có phải làm gì thêm không.',
  ready: [
    'Tài khoản đã dùng để nộp, hoặc mã hồ sơ.',
    'Khi đến nhận kết quả: giấy tờ tùy thân, mã hồ sơ và bản chính của giấy tờ nào trang thủ tục ghi là phải đưa xem.',
  ],
  time: [
    'Bộ phận Một cửa trả lời: trong 8 giờ làm việc.',
    'Ngày hẹn trả: ghi trong trang hồ sơ và trên giấy hẹn. Có kết quả sớm thì được báo ngay.',
  ],
  steps: [
    {
      screen: 'ownFiles',
      title: 'Mở “Hồ sơ của tôi”',
      caption:
        'Đăng nhập rồi mở mục Hồ sơ của tôi. Hồ sơ nào cũng có ở đây, kèm tình trạng mới nhất. Bấm vào tên thủ tục để xem kỹ hơn.',
      shows: 'Trang “Hồ sơ của tôi” với một hồ sơ và tình trạng của nó.',
    },
    {
      screen: 'ownFileAccepted',
      title: 'Xem ngày hẹn trả',
      caption:
        'Được tiếp nhận thì hồ sơ có mã và ngày hẹn trả, in như một tờ lịch. Ngay dưới là hồ sơ đang ở ai. Muốn biết vì sao là ngày ấy thì đọc phần “Vì sao hẹn ngày này”.',
      shows: 'Đầu trang hồ sơ: mã hồ sơ, tên thủ tục và ngày hẹn trả. Dòng “Mã hồ sơ” được khoanh đỏ.',
      points: 'Mã hồ sơ',
    },
    {
      screen: 'lookedUp',
      title: 'Tra cứu không cần đăng nhập',
      caption:
        'Mở mục Tra cứu hồ sơ, gõ mã hồ sơ hoặc số tạm rồi bấm “Tra cứu”. Trang này chỉ cho biết mức độ giải quyết, không hiện họ tên.',
      shows: 'Trang “Tra cứu hồ sơ” sau khi gõ một mã hồ sơ. Ô nhập mã được khoanh đỏ.',
    },
    {
      screen: 'ownFileAsked',
      title: 'Đọc yêu cầu bổ sung',
      caption:
        'Hồ sơ thiếu hoặc sai thì được báo từng điểm, kèm ngày cuối phải gửi. Đọc hết các điểm rồi bấm “Sửa và bổ sung”.',
      shows: 'Trang hồ sơ có khung “Cần sửa hoặc nộp thêm”. Nút “Sửa và bổ sung” được khoanh đỏ.',
      points: 'Sửa và bổ sung',
    },
    {
      screen: 'ownTasks',
      title: 'Sửa từng điểm rồi gửi một lần',
      caption:
        'Mở từng điểm để sửa hoặc chọn tệp khác. Xong cả thì bấm “Gửi phần bổ sung”. Chỉ gửi được một lần, nên xem lại cho đủ trước khi bấm.',
      shows: 'Trang “Cần sửa hoặc nộp thêm” với danh sách điểm. Nút “Gửi phần bổ sung” được khoanh đỏ.',
      points: 'Gửi phần bổ sung',
    },
    {
      screen: 'ownFileReady',
      title: 'Đến nhận kết quả',
      caption:
        'Khung “Đã có kết quả” cho biết nhận ở đâu và mang theo gì. Đến trong giờ làm việc, không phải chờ đến ngày hẹn. Phí chưa nộp thì nộp tại quầy, có biên lai.',
      shows: 'Trang hồ sơ có khung “Đã có kết quả” được khoanh đỏ.',
      points: 'Đã có kết quả',
    },
  ],
}
