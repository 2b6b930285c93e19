/** Filling in an application, up to the moment when it is sent. */
export const forms = {
  'Khai hồ sơ': 'Application',
  'Tiếp tục': 'Continue',
  'Lưu và thoát': 'Save and leave',
  'Quay lại': 'Back',
  'Cần sửa hoặc nộp thêm': 'Please correct or add',
  'Cần sửa trước khi tiếp tục': 'Please correct this before you continue',
  '(không bắt buộc)': '(optional)',
  Có: 'Yes',
  Không: 'No',
  'Chọn trong danh sách': 'Choose from the list',
  'Nước ngoài': 'Abroad',
  'Nơi khác': 'Somewhere else',
  'Không có trong danh sách': 'Not in the list',
  'Thêm {row}': 'Add a {row}',
  'Đã đủ {max} dòng, không thêm được nữa.': 'There are {max} rows already: no more can be added.',
  Bỏ: 'Remove',
  'Ví dụ 31/12/1960. Chỉ nhớ tháng hoặc năm thì ghi 12/1960 hoặc 1960':
    'For example 31/12/1960. If you only remember the month or the year: 12/1960 or 1960',
  'Ngày/tháng/năm, ví dụ 31/12/1990': 'Day/month/year, for example 31/12/1990',
  'Ví dụ 09/2015; nếu chưa chuyển đi, ghi nay': 'For example 09/2015; if you have not moved, enter now',
  'Tháng/năm, ví dụ 09/2015': 'Month/year, for example 09/2015',
  'Từ {min} đến {max}': 'From {min} to {max}',
  'Các bước khai hồ sơ': 'Steps of the application',
  'Bước {at}/{steps}': 'Step {at} of {steps}',
  'Xem các bước': 'See the steps',
  'đã khai': 'done',
  'đang khai': 'you are here',
  'chưa khai': 'still to do',
  'cần sửa': 'to correct',
  'Giấy tờ kèm theo': 'Papers',
  'giấy tờ kèm theo': 'the papers',
  'Kiểm tra và nộp': 'Check and send',
  'Kiểm tra và gửi bổ sung': 'Check and send what was asked for',
  'Kiểm tra và nộp hồ sơ': 'Check and send the application',
  'Đọc lại một lượt. Chỗ nào chưa đúng thì bấm Sửa; những phần khác giữ nguyên.':
    'Read everything once more. Choose Change where something is wrong; the rest stays as it is.',
  'Xem tờ khai đã điền (PDF)': 'See the official form as filled in (PDF, in Vietnamese)',
  Sửa: 'Change',
  'Chưa khai': 'Not answered',
  'Chưa có tệp': 'No file yet',
  'Hồ sơ chỉ được bổ sung một lần: xem lại cho đủ trước khi gửi.':
    'You can do this only once: make sure that nothing is missing before you send it.',
  'Thông tin và giấy tờ chỉ dùng để giải quyết hồ sơ này, chỉ người nộp và cán bộ giải quyết xem được.':
    'What you have given is used only to deal with this application. Only you and the officials who deal with it can see it.',
  'Gửi bổ sung': 'Send',
  'Nộp hồ sơ': 'Send the application',
  'Đã có hồ sơ đang giải quyết': 'You have an application that is still open',
  'cùng số giấy tờ này, nộp ngày {day}': 'for the same identity number, sent on {day}',
  'cùng thủ tục này, nộp ngày {day}': 'for the same service, sent on {day}',
  'Vẫn nộp thêm hồ sơ này': 'Send this application as well',
  'Mỗi hồ sơ được giải quyết và thu phí riêng. Nếu chỉ muốn sửa hồ sơ đã nộp, hãy mở hồ sơ đó.':
    'Each application is dealt with and paid for on its own. If you only want to correct the one that you sent, open that one.',
  'Đánh dấu nếu vẫn muốn nộp thêm hồ sơ này.': 'Tick the box if you want to send this application as well.',
  'Cổng này hiện nhận hồ sơ cho': 'At the moment, this portal takes applications for',
  'Thuộc nơi khác thì nộp tại {office} nơi đó.': 'For any other place, apply at the {office} there.',
  'Cơ quan giải quyết': 'Decided by',
  '{office} chưa nhận hồ sơ này qua cổng. Hãy nộp trực tiếp tại đó, hoặc chọn lại nếu chọn nhầm.':
    '{office} does not take this application through this portal yet. Apply there in person, or choose again if this was a mistake.',
  '{office} nơi này chưa nhận hồ sơ qua cổng này (hiện có {units}). Hãy nộp trực tiếp tại đó, hoặc chọn lại nếu chọn nhầm.':
    'The {office} of this place does not take applications through this portal yet (these do: {units}). Apply there in person, or choose again if this was a mistake.',
  '{office} nơi này chưa nhận hồ sơ qua cổng này. Hãy nộp trực tiếp tại đó, hoặc chọn lại nếu chọn nhầm.':
    'The {office} of this place does not take applications through this portal yet. Apply there in person, or choose again if this was a mistake.',
  'Xem {count} cơ quan': { one: 'See 1 authority', other: 'See {count} authorities' },
  '{office} nơi đã chọn chưa nhận hồ sơ qua cổng này':
    'The {office} of the place that you chose does not take applications through this portal yet',
  'Những gì đã khai vẫn được giữ. <place>Chọn lại nơi cư trú</place> nếu chọn nhầm; nếu đúng, hãy nộp trực tiếp tại {office} nơi cư trú.':
    'What you have filled in is kept. <place>Choose your place of residence again</place> if it was a slip; if it is right, apply in person at the {office} where you live.',
  'Sau khi nộp': 'What happens next',
  'Thời hạn theo luật': 'How long the law gives',
  '<strong>Không quá {limit}</strong> kể từ ngày tiếp nhận hồ sơ đầy đủ.':
    '<strong>At most {limit}</strong> after your complete application is accepted.',
  'Vì:': 'Because:',
  'Phí phải nộp': 'What you pay',
  'Nộp trực tuyến hoặc tại Bộ phận Một cửa sau khi hồ sơ được tiếp nhận, muộn nhất khi nhận kết quả.':
    'Pay online or at the One-Stop desk once the application has been accepted, at the latest when you receive the result.',
  'Số đồng, ví dụ 1.000.000': 'Amount in dong, for example 1.000.000',
} as const
