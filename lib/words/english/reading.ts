/** The pages that are simply read: the guide, and what happens to personal data. */
export const reading = {
  'Ba việc: nộp hồ sơ, theo dõi, nhận kết quả. Điện thoại hay máy tính đều làm được.':
    'Three things: apply, follow, collect. A phone is as good as a computer.',
  '1. Nộp hồ sơ': '1. Apply',
  'Trả lời từng trang, bấm “Tiếp tục”. Chỗ nào chưa đúng sẽ được chỉ rõ ngay tại chỗ; những gì đã gõ luôn được giữ.':
    'Answer page by page and choose “Continue”. Where something is wrong, it is said on the spot; what you typed is always kept.',
  'Chụp hoặc quét giấy tờ rồi tải lên. Ảnh cần đủ bốn góc, đọc rõ chữ.':
    'Take photos of your papers or scan them, and upload them. All four corners must be seen, and the text must be easy to read.',
  'Xem lại tất cả, sửa nếu cần, rồi bấm “Nộp hồ sơ”. Nộp xong có ngay số tạm; bấm nhầm hai lần cũng chỉ thành một hồ sơ.':
    'Check everything, change what you need, then choose “Send the application”. You get a provisional number at once; if you press twice, it is still one application.',
  '2. Theo dõi': '2. Follow',
  'Bộ phận Một cửa kiểm tra và trả lời trong 8 giờ làm việc. Hồ sơ đủ thì được tiếp nhận: có mã hồ sơ và ngày hẹn trả.':
    'The One-Stop desk checks your application and answers within 8 working hours. If it is complete, it is accepted: you get a code and a due date.',
  'Thiếu hoặc sai thì cơ quan yêu cầu bổ sung một lần, nói rõ từng điểm. Mở hồ sơ, sửa đúng những điểm ấy rồi gửi lại.':
    'If something is missing or wrong, the office asks for it once, point by point. Open your application, correct these points and send it again.',
  '3. Nhận kết quả': '3. Collect the result',
  'Có kết quả là báo ngay, không đợi đến ngày hẹn.':
    'We tell you as soon as the result is there, without waiting for the due date.',
  'Đến Bộ phận Một cửa của cơ quan đã tiếp nhận, trong giờ làm việc. Mang giấy tờ tùy thân, mã hồ sơ và bản chính của giấy tờ nào trang thủ tục ghi là phải đưa xem.':
    'Go to the One-Stop desk of the office that accepted your application, in office hours. Bring your identity document, the code, and the originals that the page of the service asks for.',
  'Phí chưa nộp thì nộp tại quầy, có biên lai.':
    'If you have not paid the fee yet, pay at the desk. You get a receipt.',
  'Hay hỏi': 'Common questions',
  'Đang khai thì mất mạng hoặc hết phiên, có phải khai lại không?':
    'If the network fails or my session ends, do I have to begin again?',
  'Không. Gõ đến đâu lưu đến đó; mất mạng thì giữ tạm trên máy và gửi sau. Hết phiên giữa chừng thì đăng nhập lại, những gì vừa gõ hiện ra như cũ.':
    'No. What you type is saved as you go; without a connection it is kept on your device and sent later. If your session ends, sign in again and everything you typed is still there.',
  'Xem bằng hình': 'See it in pictures (in Vietnamese)',
  'Xem hướng dẫn bằng hình': 'See the guide in pictures (in Vietnamese)',
  'Dành cho cán bộ': 'For staff (in Vietnamese)',
  'Nộp rồi mới thấy khai sai thì làm gì?': 'I have sent it and see a mistake now. What can I do?',
  'Hồ sơ chưa được giải quyết xong thì rút được ở trang hồ sơ rồi nộp lại. Nếu được yêu cầu bổ sung thì sửa ngay trong lần bổ sung.':
    'As long as it is not finished, you can withdraw it on its page and apply again. If the office asks you to correct something, correct it then.',
  'Quên mật khẩu thì làm gì?': 'I have forgotten my password. What can I do?',
  'Không quen dùng máy tính thì sao?': 'What if I am not used to computers?',
  'Đến Bộ phận Một cửa, cán bộ tiếp nhận sẽ nhập hồ sơ giúp. Hồ sơ nộp tại quầy được giải quyết như hồ sơ trực tuyến.':
    'Go to the One-Stop desk: the staff there enter your application for you. It is dealt with like one that is made online.',
  'Mở <services>danh mục thủ tục</services>, tìm thủ tục cần làm và đọc phần “Ai làm thủ tục này”, “Giấy tờ cần nộp”.':
    'Open <services>all services</services>, find the one that you need, and read “Who this is for” and “Papers to hand in”.',
  '<register>Đăng ký</register> hoặc <signin>đăng nhập</signin>, rồi bấm “Nộp hồ sơ trực tuyến”.':
    '<register>Create an account</register> or <signin>sign in</signin>, then choose “Apply online”.',
  'Vào <cases>Hồ sơ của tôi</cases> để biết hồ sơ đang ở ai, đến ngày nào và vì sao là ngày ấy. Mỗi bước mới đều có tin ở mục <messages>Thông báo</messages> và qua thư điện tử.':
    'Go to <cases>My applications</cases> to see who has it, until which day, and why that day. About each new step there is a message under <messages>Messages</messages> and by email.',
  'Không đăng nhập vẫn <track>tra cứu bằng mã</track> được; trang ấy không hiện họ tên.':
    'Without signing in you can <track>track it by its code</track>; that page shows no names.',
  'Mở <forgot>Quên mật khẩu</forgot>, nhập địa chỉ thư đã đăng ký. Liên kết trong thư dùng được một lần, trong một giờ.':
    'Open <forgot>Forgotten password</forgot> and enter the email address that you registered with. The link in our email works once, for one hour.',

  'Dữ liệu cá nhân': 'Personal data',
  'Khai gì, để làm gì, ai xem được, giữ ở đâu, và có thể yêu cầu gì.':
    'What you tell us and why, who can see it, how it is kept, and what you can ask for.',
  'Thu thập gì, để làm gì': 'What we collect, and why',
  'Họ tên, thư điện tử và số điện thoại của tài khoản: để đăng nhập và báo tin về hồ sơ. Những câu trả lời trong tờ khai và giấy tờ kèm theo: đúng những gì mẫu tờ khai của thủ tục yêu cầu, để giải quyết chính hồ sơ đó.':
    'The name, email address and phone number of your account: for signing in and for news about your applications. Your answers and papers: exactly what the official form asks for, to deal with that application.',
  'Căn cứ là nhiệm vụ giải quyết thủ tục hành chính mà luật giao cho cơ quan; trang của từng thủ tục ghi rõ văn bản. Riêng những điều ghi thêm ở trang Tài khoản là tùy ý, để lần sau đỡ phải khai lại, và xóa được bất cứ lúc nào.':
    'The legal basis is the duty of the office to provide the service; the page of each service names the law. What you add on the Account page is up to you: it saves filling it in next time, and you can delete it at any time.',
  'Ai xem được': 'Who can see it',
  'Người nộp, cán bộ của cơ quan giải quyết hồ sơ theo phần việc của mình, và thanh tra. Người quản trị hệ thống không đọc được hồ sơ. Tra cứu bằng mã không hiện họ tên, không hiện nội dung. Số liệu thống kê không có dữ liệu cá nhân.':
    'You, the officials who deal with your application, each for their part of the work, and inspectors. Administrators of the system cannot read applications. Tracking by code shows no names and no contents. The statistics hold no personal data.',
  'Giữ thế nào': 'How it is kept',
  'Câu trả lời và số giấy tờ tùy thân được mã hóa khi lưu. Mật khẩu chỉ lưu dưới dạng không đọc ngược lại được. Lịch sử giải quyết ghi ai làm gì, lúc nào, không ghi họ tên hay số giấy tờ của người nộp. Bản nháp bỏ đi là xóa hẳn.':
    'Answers and identity numbers are stored encrypted. Passwords are stored only in a form that cannot be read back. The history of an application says who did what and when, without your name or numbers. A draft that you delete is gone for good.',
  'Có thể yêu cầu gì': 'What you can ask for',
  'Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, mỗi người được xem dữ liệu của mình, yêu cầu sửa chỗ sai, và yêu cầu xóa khi luật không buộc phải lưu. Tự xem và sửa ở trang <account>Tài khoản</account> và <cases>Hồ sơ của tôi</cases>; việc khác thì gửi yêu cầu đến cơ quan giải quyết hồ sơ.':
    'Under the Law on Personal Data Protection (91/2025/QH15) you may see your data, have mistakes corrected, and have data deleted that the law does not require to be kept. See and correct them under <account>Account</account> and <cases>My applications</cases>; for anything else, write to the office that deals with your application.',
  'Những điều giữ cho lần nộp sau chỉ được giữ khi người nộp chọn giữ, cũng được mã hóa; xóa ở trang Tài khoản là mất hẳn. Ảnh thẻ căn cước chụp để đọc mã QR chỉ được đọc trên máy đang dùng, không gửi đến cổng này.':
    'What is kept for your next application is kept only if you choose so. It is encrypted too, and what you delete on the Account page is gone. A photo of an identity card taken to read its QR code is read only on your device and is never sent to this portal.',
} as const
