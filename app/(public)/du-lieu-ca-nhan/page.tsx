import type { ReactNode } from 'react'
import { hearLanguage } from '#app/_http/language.ts'
import { titled } from '#app/_site/titled.ts'
import { Rich } from '#components/language/Rich.tsx'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'

export const generateMetadata = titled('Dữ liệu cá nhân')

const PrivacyPage = async () => {
  await hearLanguage()
  return (
    <PageBody width="reading">
      <PageHeading lead={say('Khai gì, để làm gì, ai xem được, giữ ở đâu, và có thể yêu cầu gì.')}>
        {say('Dữ liệu cá nhân được dùng thế nào')}
      </PageHeading>
      <Part title={say('Thu thập gì, để làm gì')}>
        <p>
          {say(
            'Họ tên, thư điện tử và số điện thoại của tài khoản: để đăng nhập và báo tin về hồ sơ. Những câu trả lời trong tờ khai và giấy tờ kèm theo: đúng những gì mẫu tờ khai của thủ tục yêu cầu, để giải quyết chính hồ sơ đó.',
          )}
        </p>
        <p>
          {say(
            'Căn cứ là nhiệm vụ giải quyết thủ tục hành chính mà luật giao cho cơ quan; trang của từng thủ tục ghi rõ văn bản. Riêng những điều ghi thêm ở trang Tài khoản là tùy ý, để lần sau đỡ phải khai lại, và xóa được bất cứ lúc nào.',
          )}
        </p>
      </Part>
      <Part title={say('Ai xem được')}>
        <p>
          {say(
            'Người nộp, cán bộ của cơ quan giải quyết hồ sơ theo phần việc của mình, và thanh tra. Người quản trị hệ thống không đọc được hồ sơ. Tra cứu bằng mã không hiện họ tên, không hiện nội dung. Số liệu thống kê không có dữ liệu cá nhân.',
          )}
        </p>
      </Part>
      <Part title={say('Giữ thế nào')}>
        <p>
          {say(
            'Câu trả lời và số giấy tờ tùy thân được mã hóa khi lưu. Mật khẩu chỉ lưu dưới dạng không đọc ngược lại được. Lịch sử giải quyết ghi ai làm gì, lúc nào, không ghi họ tên hay số giấy tờ của người nộp. Bản nháp bỏ đi là xóa hẳn.',
          )}
        </p>
        <p>
          {say(
            'Những điều giữ cho lần nộp sau chỉ được giữ khi người nộp chọn giữ, cũng được mã hóa; xóa ở trang Tài khoản là mất hẳn. Ảnh thẻ căn cước chụp để đọc mã QR chỉ được đọc trên máy đang dùng, không gửi đến cổng này.',
          )}
        </p>
      </Part>
      <Part title={say('Có thể yêu cầu gì')}>
        <p>
          <Rich
            says="Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, mỗi người được xem dữ liệu của mình, yêu cầu sửa chỗ sai, và yêu cầu xóa khi luật không buộc phải lưu. Tự xem và sửa ở trang <account>Tài khoản</account> và <cases>Hồ sơ của tôi</cases>; việc khác thì gửi yêu cầu đến cơ quan giải quyết hồ sơ."
            marks={{ account: linkTo('/tai-khoan'), cases: linkTo('/ho-so') }}
          />
        </p>
      </Part>
    </PageBody>
  )
}

const linkTo = (href: string) => (words: string) => (
  <a href={href} className="link">
    {words}
  </a>
)

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className="mb-8">
    <h2 className="mb-2 font-semibold text-xl">{title}</h2>
    <div className="space-y-3">{children}</div>
  </section>
)

export default PrivacyPage
