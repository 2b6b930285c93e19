/** Signing in through an identity provider, and linking an account to one. */
export const identity = {
  'Đăng nhập bằng {label}': 'Sign in with {label}',
  'Chưa kết nối được với {label}. Thử lại sau ít phút, hoặc đăng nhập bằng mật khẩu.':
    'We cannot reach {label} at the moment. Try again in a few minutes, or sign in with your password.',
  '{label} chưa xác nhận. Nếu vừa bấm hủy thì có thể làm lại, hoặc đăng nhập bằng mật khẩu.':
    '{label} has not confirmed who you are. If you cancelled, you can try again, or sign in with your password.',
  'Không kiểm chứng được điều {label} gửi về, nên chưa đăng nhập. Bắt đầu lại từ trang này.':
    'We could not verify what {label} sent back, so you are not signed in. Begin again from this page.',
  'Lần đăng nhập bằng {label} đã quá lâu hoặc đã dùng rồi. Bắt đầu lại từ trang này.':
    'Signing in with {label} took too long, or was used already. Begin again from this page.',
  'Tài khoản gắn với {label} này đã bị khóa. Liên hệ cơ quan tiếp nhận để được giúp.':
    'The account linked to this {label} has been shut. Ask the receiving office for help.',
  'Có quá nhiều tài khoản mới từ nơi này. Đợi một giờ rồi thử lại {label}.':
    'Too many accounts were opened from where you are. Wait an hour, then try {label} again.',
  'Cách đăng nhập khác': 'Other ways to sign in',
  'nơi khác': 'another provider',
  'Đã gỡ liên kết': 'The link is removed',
  'Đã liên kết': 'Linked',
  'Liên kết rồi thì lần sau đăng nhập bằng {label}, không cần mật khẩu của trang này.':
    'Once linked, you can sign in with {label}, without the password of this site.',
  '{label} vừa xác nhận': '{label} has just confirmed',
  'Họ và tên ở {label}: {name}. Liên kết với tài khoản đang đăng nhập?':
    'Name at {label}: {name}. Link it to the account you are signed in to?',
  'không cho biết': 'not given',
  'Liên kết': 'Link',
  'Liên kết từ': 'Linked since',
  'Dùng gần nhất': 'Last used',
  'Gỡ liên kết': 'Remove the link',
  'Liên kết với {label}': 'Link to {label}',
  'Danh tính này đã liên kết với một tài khoản khác. Đăng nhập tài khoản đó rồi gỡ trước.':
    'This identity is linked to another account. Sign in to that one and remove the link first.',
  'Tài khoản này đã liên kết với một danh tính khác. Gỡ liên kết cũ trước.':
    'This account is linked to another identity. Remove that link first.',
  'Đã quá thời gian xác nhận. Bắt đầu liên kết lại.': 'The time to confirm is over. Begin linking again.',
  'Tài khoản này chưa có mật khẩu nên gỡ ra thì không vào được nữa. Đặt mật khẩu ở trang Quên mật khẩu rồi gỡ.':
    'This account has no password, so without the link you could not sign in. Set one on the page Forgotten password first.',
  '{label} đã xác nhận. Chỉ còn cho biết địa chỉ thư để nhận tin. Đã có tài khoản ở đây thì đăng nhập bằng mật khẩu trước, rồi liên kết trong mục Tài khoản.':
    '{label} has confirmed who you are. Only the address for news is left. If you have an account here, sign in with its password first, then link it under Account.',
  'Địa chỉ này đã có tài khoản. Đăng nhập bằng mật khẩu rồi liên kết trong mục Tài khoản.':
    'This address has an account already. Sign in with its password, then link it under Account.',
  'Điền từ {label}. Sửa được nếu không đúng.': 'Filled in from {label}. You can change it if it is wrong.',
  'Đặt mật khẩu qua thư điện tử': 'Set a password by e-mail',
  'Đăng nhập bằng danh tính ở nơi khác mà không cần mật khẩu.':
    'Sign in with an identity from elsewhere, without a password.',
} as const
