/** The account's own pages: what it keeps, its password, how news reaches its owner. */
export const profile = {
  'Những điều ghi ở đây được điền sẵn vào tờ khai của lần nộp sau. Chỉ họ và tên là bắt buộc. Khi nộp vẫn sửa được.':
    'What you write here is filled into the form of your next application. Only your full name is required. You can still change it when you apply.',
  Lưu: 'Save',
  'Đã lưu': 'Saved',
  'Đã giữ cho lần sau. Xem lại dưới đây.': 'Kept for the next time. You can check it below.',
  'Đã lưu cách nhận tin': 'Your choice of news has been saved',
  'Đã đổi mật khẩu. Mọi nơi khác đang đăng nhập đều đã thoát.':
    'Your password has been changed. You have been signed out everywhere else.',
  'Đăng nhập bằng địa chỉ': 'You sign in with the address',
  'Đổi mật khẩu': 'Change password',
  'Nhận tin về hồ sơ': 'News about your applications',
  'Tin luôn có trong mục Thông báo. Có thể nhận thêm qua thư điện tử, tin nhắn hoặc Zalo.':
    'News is always under Messages. You can also have it by email, text message or Zalo.',
  'Chọn cách nhận tin': 'Choose how to get news',
  'Đổi xong, máy này vẫn đăng nhập; mọi nơi khác đều bị thoát.':
    'This device stays signed in; you will be signed out everywhere else.',
  'Mật khẩu đang dùng': 'Current password',
  'Mật khẩu đang dùng chưa đúng. Nhập lại.': 'The current password is wrong. Enter it again.',
  'Cách nhận tin': 'How to get news',
  'Mỗi khi hồ sơ sang bước mới, tin luôn có trong mục Thông báo. Chọn thêm cách nhận tin ngoài trang này.':
    'Whenever your application reaches a new step, there is news under Messages. Choose where else you want to have it.',
  'Nhận tin qua': 'Send me news by',
  'Tin qua điện thoại không đến được thì gửi bằng thư điện tử. Liên kết đặt lại mật khẩu luôn gửi bằng thư điện tử.':
    'What cannot reach your phone is sent by email. Links for a new password always go by email.',
  'Tin nhắn SMS': 'Text message (SMS)',
  Zalo: 'Zalo',
  'Nơi này chưa dùng kênh này.': 'Not used here yet.',
  'Gửi đến {address}': 'Goes to {address}',
  'Cần có số điện thoại di động trong trang Tài khoản': 'Needs a mobile number on the page Account',
  'Gửi đến {telephone}, chỉ có mã hồ sơ và cơ quan':
    'Goes to {telephone}, with nothing but the code of the application and the office',
  'Gửi đến tài khoản Zalo của số {telephone}, chỉ có mã hồ sơ và cơ quan':
    'Goes to the Zalo account of {telephone}, with nothing but the code of the application and the office',
  'Ghi số điện thoại di động vào trang Tài khoản trước, rồi chọn kênh này.':
    'First write your mobile number on the page Account, then choose this.',

  'Bản thân': 'Yourself',
  'Giấy tờ tùy thân': 'Identity document',
  'Nơi ở': 'Where you live',
  'Cha mẹ, vợ hoặc chồng': 'Parents, husband or wife',
  'Ghi về cha mẹ, vợ hoặc chồng': 'Write about parents, husband or wife',
  'Ghi về tổ chức mà mình nộp hồ sơ thay': 'Write about an organisation that you apply for',
  'Tên gọi khác': 'Other name',
  'Ngày, tháng, năm sinh': 'Date of birth',
  'Nơi sinh': 'Place of birth',
  'Xã/phường, tỉnh/thành phố; sinh ở nước ngoài thì ghi tên nước.':
    'Commune or ward, province or city. If you were born abroad, the country.',
  'Việt Nam': 'Vietnamese',
  'Nước khác': 'Another nationality',
  'Tên nước có quốc tịch': 'Country of nationality',
  'Chỉ ghi khi là nước khác, ví dụ Nhật Bản.': 'Only if it is another one, for example Nhat Ban (Japan).',
  'Dân tộc': 'Ethnic group',
  'Ví dụ Kinh': 'For example Kinh',
  'Loại giấy tờ tùy thân': 'Type of identity document',
  'Thẻ căn cước công dân': 'Citizen identity card',
  'Giấy chứng minh nhân dân': 'Identity card (the older kind)',
  'Hộ chiếu': 'Passport',
  'Số giấy tờ': 'Document number',
  '9 chữ số, nếu trước đây đã được cấp.': '9 digits, if you had one.',
  'Nơi cấp': 'Issued by',
  'Ghi như trên giấy tờ.': 'As it stands in the document.',
  'Số nhà, đường hoặc ấp, xã/phường, tỉnh/thành phố.':
    'House number, street or hamlet, commune or ward, province or city.',
  'Nơi tạm trú': 'Temporary residence',
  'Chỉ ghi khi đang ở nơi khác nơi thường trú.':
    'Only if you stay somewhere else than at your permanent residence.',
  'Họ và tên cha': 'Father’s full name',
  'Ngày, tháng, năm sinh của cha': 'Father’s date of birth',
  'Họ và tên mẹ': 'Mother’s full name',
  'Ngày, tháng, năm sinh của mẹ': 'Mother’s date of birth',
  'Họ và tên vợ hoặc chồng': 'Husband’s or wife’s full name',
  'Ngày, tháng, năm sinh của vợ hoặc chồng': 'Husband’s or wife’s date of birth',
  'Chỉ nhớ năm thì nhập năm, ví dụ 1960.': 'If you only remember the year, enter the year, for example 1960.',
  'Tên tổ chức': 'Name of the organisation',
  'Địa chỉ trụ sở': 'Address of the office',
  'Số điện thoại của tổ chức': 'Phone number of the organisation',
  'Thư điện tử của tổ chức': 'Email address of the organisation',
  'Số giấy đăng ký hoặc giấy phép': 'Number of the registration or licence',
  'Ngày cấp giấy đăng ký': 'Date of the registration',
  'Họ và tên người đại diện': 'Full name of the representative',
} as const
