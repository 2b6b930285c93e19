type Place = { readonly href: string; readonly label: string; readonly words: string }

const at = (slug: string, label: string, words: string): Place => ({
  href: `/can-bo/quan-tri/${slug}`,
  label,
  words,
})

/** Everything that administrators keep, in the order in which a house is set up. */
export const adminPlaces: readonly { readonly title: string; readonly places: readonly Place[] }[] = [
  {
    title: 'Cơ quan và con người',
    places: [
      at('don-vi', 'Cơ quan', 'Cây đơn vị, mã định danh, địa chỉ, thời gian hoạt động'),
      at('ke-thua', 'Kế thừa', 'Cơ quan nào tiếp nhận việc sau chia tách, sáp nhập'),
      at('phong', 'Phòng', 'Phòng chuyên môn và lĩnh vực'),
      at('nhan-su', 'Nhân sự', 'Ai giữ vai trò gì, ở đâu, từ ngày nào'),
      at('thay-mat', 'Làm thay khi vắng', 'Ai làm thay ai, trong thời gian nào'),
      at('tai-khoan', 'Tài khoản cán bộ', 'Khóa, mở khóa, gửi đường dẫn đặt mật khẩu'),
    ],
  },
  {
    title: 'Thủ tục',
    places: [
      at('dich-vu', 'Dịch vụ công trực tuyến', 'Bật, tắt từng thủ tục và mức độ ở từng cơ quan'),
      at('thoi-han', 'Thời hạn cam kết', 'Cam kết sớm hơn luật; cách tính sau bổ sung'),
      at('tai-khoan-thu', 'Tài khoản thu phí', 'Tài khoản nhận chuyển khoản của từng cơ quan'),
      at('phi', 'Mức phí theo ngày', 'Mức thu khác với bảng phí của thủ tục'),
      at('ly-do', 'Thư viện lý do', 'Lời soạn sẵn cho bổ sung, từ chối, dừng, xin lỗi'),
      at('chi-tieu', 'Chỉ tiêu', 'Cam kết của từng năm trên trang thống kê'),
    ],
  },
  {
    title: 'Thời gian và sổ',
    places: [
      at('lich', 'Lịch làm việc', 'Ngày nghỉ, hoán đổi, làm bù; đổi lịch cần hai người'),
      at('gio-lam-viec', 'Giờ làm việc', 'Giờ mở cửa của từng cơ quan'),
      at('so', 'Sổ và ký hiệu', 'Ký hiệu sau số của từng loại giấy; số đã cấp'),
      at('dai-so-buu-gui', 'Dải số bưu gửi', 'Số nhãn mà bưu chính đã giao cho cơ quan'),
    ],
  },
  {
    title: 'Theo dõi',
    places: [
      at('khoa-api', 'Hệ thống kết nối', 'Khóa API, quyền và địa chỉ nhận tin của hệ thống khác'),
      at('nhat-ky', 'Nhật ký quản trị', 'Ai đã đổi gì, lúc nào'),
      at('viec-nen', 'Việc nền', 'Tin nhắn, công việc nào đang kẹt và vì sao'),
    ],
  },
]
