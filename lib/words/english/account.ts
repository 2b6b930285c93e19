/** Signing in, registering, forgetting a password. */
export const account = {
  'Đăng ký tài khoản': 'Create an account',
  'Có tài khoản thì khai dở vẫn còn nguyên, theo dõi được hồ sơ và lần sau đỡ phải khai lại.':
    'With an account your drafts are kept, you can follow your applications, and next time there is less to fill in.',
  'Thông tin này chỉ dùng để đăng nhập, điền sẵn tờ khai và báo tin về hồ sơ.':
    'We use this only for signing in, for filling in forms and for news about your applications.',
  'Dữ liệu cá nhân được dùng thế nào': 'How personal data are used',
  'Đăng ký': 'Create account',
  'Đã có tài khoản? Đăng nhập': 'Have an account already? Sign in',
  'Chưa có tài khoản? Đăng ký': 'No account yet? Create one',
  'Đã đặt mật khẩu mới': 'Your new password is set',
  'Mọi nơi đang đăng nhập đều đã thoát. Đăng nhập lại bằng mật khẩu mới.':
    'You have been signed out everywhere. Sign in with the new password.',
  'Đăng nhập xong sẽ trở lại đúng chỗ vừa rời, không mất gì đã nhập.':
    'After signing in you come back to where you were. Nothing that you typed is lost.',
  'Mật khẩu': 'Password',
  'Quên mật khẩu': 'Forgotten password',
  'Bản trình diễn: chọn một vai có sẵn': 'Demonstration: choose a role',
  'Đặt mật khẩu mới': 'Set a new password',
  'Đặt xong, mọi nơi đang đăng nhập bằng mật khẩu cũ đều bị thoát.':
    'You will then be signed out wherever you signed in with the old password.',
  'Mật khẩu mới': 'New password',
  'Ít nhất 10 ký tự. Không bắt buộc chữ hoa, số hay ký hiệu.':
    'At least 10 characters. Capitals, digits and signs are not required.',
  'Đặt mật khẩu': 'Set password',
  'Yêu cầu liên kết mới': 'Ask for a new link',
  'Nhập địa chỉ đã dùng để đăng ký. Thư gửi đến đó có liên kết để đặt mật khẩu mới.':
    'Enter the address that you registered with. We send a link there with which you can set a new password.',
  'Gửi liên kết': 'Send the link',
  'Xem hộp thư': 'Look into your mailbox',
  'Đã nhận yêu cầu': 'We have your request',
  'Nếu địa chỉ vừa nhập có tài khoản, vài phút nữa sẽ có thư kèm liên kết đặt mật khẩu mới. Liên kết dùng được một lần, trong một giờ.':
    'If there is an account with this address, a link for setting a new password arrives within a few minutes. It works once, for one hour.',
  'Không thấy thư thì xem cả hộp thư rác, rồi kiểm tra lại địa chỉ đã nhập.':
    'If you do not see it, look among the spam, and check the address that you entered.',
  'Bản trình diễn: mở hộp thư': 'Demonstration: open the mailbox',
  'Thư điện tử': 'Email address',
  'địa chỉ thư điện tử': 'your email address',
  'Dùng để đăng nhập và nhận tin về hồ sơ.': 'For signing in and for news about your applications.',
  'Họ và tên': 'Full name',
  'Ghi đúng như trên giấy tờ tùy thân, có dấu.':
    'Write it exactly as in your identity document, with its accents.',
  'Số điện thoại': 'Phone number',
  'Để cơ quan gọi khi cần, ví dụ 0912 345 678':
    'So that the office can call you if need be, for example 0912 345 678',
  'Địa chỉ này đã có tài khoản. Hãy đăng nhập, hoặc đặt lại mật khẩu nếu đã quên.':
    'There is already an account with this address. Sign in, or set a new password if you have forgotten it.',
  'Thư điện tử hoặc mật khẩu chưa đúng. Xem lại cả hai rồi thử lại.':
    'The email address or the password is wrong. Check both and try again.',
  'Liên kết này đã dùng hoặc đã quá một giờ. Hãy yêu cầu một liên kết mới.':
    'This link has been used or is older than one hour. Ask for a new one.',
  'Xem lại địa chỉ thư điện tử, ví dụ nguyenvanan@gmail.com.':
    'Check the email address, for example nguyenvanan@gmail.com.',
  'Đã nhập sai nhiều lần nên tạm khóa đăng nhập bằng mật khẩu trong 15 phút. Hết 15 phút thì thử lại, hoặc đặt lại mật khẩu.':
    'There were too many wrong tries, so signing in by password is locked for 15 minutes. Try again after that, or set a new password.',
  'Đã có nhiều lần đăng ký từ nơi này. Hãy thử lại sau một giờ.':
    'Too many accounts were created from here. Try again in an hour.',
  'Đã yêu cầu nhiều lần. Hãy kiểm tra hộp thư, hoặc thử lại sau một giờ.':
    'You have asked many times. Look into your mailbox, or try again in an hour.',
  'Đã tra cứu nhiều lần trong một phút. Hãy đợi một phút rồi thử lại.':
    'You have asked many times within a minute. Wait a minute and try again.',
  'Phiên làm việc đã hết. Những gì vừa nhập vẫn còn nguyên: hãy kiểm tra rồi gửi lại.':
    'Your session had ended. What you typed is still here: check it and send it again.',
  'Trang của tôi': 'My pages',
  'Hồ sơ': 'Applications',
} as const
