import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { PageBody } from '#components/shell/PageBody.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'

export const metadata: Metadata = { title: 'Dữ liệu cá nhân' }

const PrivacyPage = () => (
  <PageBody width="reading">
    <PageHeading lead="Khai gì, để làm gì, ai xem được, giữ ở đâu, và có thể yêu cầu gì.">
      Dữ liệu cá nhân được dùng thế nào
    </PageHeading>
    <Part title="Thu thập gì, để làm gì">
      <p>
        Họ tên, thư điện tử và số điện thoại của tài khoản: để đăng nhập và báo tin về hồ sơ. Những câu trả
        lời trong tờ khai và giấy tờ kèm theo: đúng những gì mẫu tờ khai của thủ tục yêu cầu, để giải quyết
        chính hồ sơ đó.
      </p>
      <p>
        Căn cứ là nhiệm vụ giải quyết thủ tục hành chính mà luật giao cho cơ quan; trang của từng thủ tục ghi
        rõ văn bản. Riêng những điều ghi thêm ở trang Tài khoản là tùy ý, để lần sau đỡ phải khai lại, và xóa
        được bất cứ lúc nào.
      </p>
    </Part>
    <Part title="Ai xem được">
      <p>
        Người nộp, cán bộ của cơ quan giải quyết hồ sơ theo phần việc của mình, và thanh tra. Người quản trị
        hệ thống không đọc được hồ sơ. Tra cứu bằng mã không hiện họ tên, không hiện nội dung. Số liệu thống
        kê không có dữ liệu cá nhân.
      </p>
    </Part>
    <Part title="Giữ thế nào">
      <p>
        Câu trả lời và số giấy tờ tùy thân được mã hóa khi lưu. Mật khẩu chỉ lưu dưới dạng không đọc ngược lại
        được. Lịch sử giải quyết ghi ai làm gì, lúc nào, không ghi họ tên hay số giấy tờ của người nộp. Bản
        nháp bỏ đi là xóa hẳn.
      </p>
      <p>
        Những điều giữ cho lần nộp sau chỉ được giữ khi người nộp chọn giữ, cũng được mã hóa; xóa ở trang Tài
        khoản là mất hẳn. Ảnh thẻ căn cước chụp để đọc mã QR chỉ được đọc trên máy đang dùng, không gửi đến
        cổng này.
      </p>
    </Part>
    <Part title="Có thể yêu cầu gì">
      <p>
        Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, mỗi người được xem dữ liệu của mình, yêu cầu sửa chỗ
        sai, và yêu cầu xóa khi luật không buộc phải lưu. Tự xem và sửa ở trang{' '}
        <a href="/tai-khoan" className="link">
          Tài khoản
        </a>{' '}
        và{' '}
        <a href="/ho-so" className="link">
          Hồ sơ của tôi
        </a>
        ; việc khác thì gửi yêu cầu đến cơ quan giải quyết hồ sơ.
      </p>
    </Part>
  </PageBody>
)

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className="mb-8">
    <h2 className="mb-2 font-semibold text-xl">{title}</h2>
    <div className="space-y-3">{children}</div>
  </section>
)

export default PrivacyPage
