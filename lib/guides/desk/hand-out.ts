import type { DeskGuide } from '../guide.ts'

export const handOut: DeskGuide = {
  slug: 'tra-ket-qua',
  title: 'Vào sổ và trả kết quả',
  lead: 'Bản ký về đến quầy thì vào sổ; người dân đến thì thu phí còn thiếu và trao kết quả.',
  who: 'Bộ phận Một cửa',
  place: '/can-bo/tra-ket-qua',
  ready: [
    'Bản giấy kết quả đã ký và bản quét của nó.',
    'Giấy hẹn và giấy tờ tùy thân của người đến nhận.',
    'Bản chính giấy tờ phải đối chiếu, nếu hồ sơ ghi là còn phải đối chiếu.',
  ],
  time: ['Bản ký về đến nơi thì vào sổ ngay: hồ sơ được tính là xong vào ngày ấy.'],
  steps: [
    {
      screen: 'fileToRegister',
      title: 'Vào sổ kết quả',
      caption:
        'Mở hồ sơ ở thẻ “Đã duyệt, chờ bản ký về”. Ghi số, ngày ký, người ký, chọn bản quét rồi bấm “Vào sổ kết quả”. Người nộp được báo ngay.',
      shows: 'Khung “Quyết định” của hồ sơ đã duyệt. Nút “Vào sổ kết quả” được khoanh đỏ.',
      points: 'Vào sổ kết quả',
    },
    {
      screen: 'resultsInDrawer',
      title: 'Tìm kết quả khi người dân đến',
      caption:
        'Mở “Kết quả”, thẻ “Chờ trả cho người dân”. Nhanh nhất là quét mã trên giấy hẹn vào ô tìm ở đầu trang.',
      shows: 'Hàng chờ “Kết quả” của Bộ phận Một cửa.',
    },
    {
      screen: 'fileToPay',
      title: 'Thu phí còn thiếu',
      caption:
        'Phí chưa thu thì thu trước. Mở “Thu phí”, chọn cách thu, rồi in biên lai. Được miễn thì ghi căn cứ và giấy tờ chứng minh.',
      shows: 'Khung “Quyết định” của hồ sơ có kết quả mà chưa thu phí. Nút “Thu phí” được khoanh đỏ.',
      points: 'Thu phí',
    },
    {
      screen: 'fileToReturn',
      title: 'Trao kết quả',
      caption:
        'Ghi ai nhận và nhận với tư cách gì. Người nhận ký sổ xong thì đánh dấu xác nhận và bấm “Trả kết quả”.',
      shows: 'Khung “Quyết định” của hồ sơ đã thu phí. Nút “Trả kết quả” được khoanh đỏ.',
      points: 'Trả kết quả',
    },
    {
      screen: 'returnedFile',
      title: 'Hồ sơ kết thúc',
      caption:
        'Trang báo đã trả kết quả. Biên lai và phiếu kiểm soát vẫn in lại được. Phát hiện kết quả sai thì dùng “Sửa kết quả sai”: cơ quan chịu phí tổn.',
      shows: 'Trang hồ sơ sau khi trả kết quả. Dòng báo “Đã trả kết quả hồ sơ này” được khoanh đỏ.',
      points: 'Đã trả kết quả',
    },
  ],
}
