import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { deskGuides } from '#lib/guides/desk/desk-guides.ts'
import { following } from '#lib/guides/following.ts'
import { serviceGuidesOn } from '#lib/guides/guides.ts'
import { catalogueDay } from '#lib/outside/world.ts'
import { GuideList } from './_guides/GuideList.tsx'

export const metadata: Metadata = { title: 'Hướng dẫn' }

const GuidesPage = () => (
  <PageBody width="reading">
    <PageHeading lead="Ba việc: nộp hồ sơ, theo dõi, nhận kết quả. Điện thoại hay máy tính đều làm được.">
      Hướng dẫn từng bước
    </PageHeading>

    <Part title="1. Nộp hồ sơ">
      <Item>
        Mở <Link href="/thu-tuc">danh mục thủ tục</Link>, tìm thủ tục cần làm và đọc phần “Ai làm thủ tục
        này”, “Giấy tờ cần nộp”.
      </Item>
      <Item>
        <Link href="/dang-ky">Đăng ký</Link> hoặc <Link href="/dang-nhap">đăng nhập</Link>, rồi bấm “Nộp hồ sơ
        trực tuyến”.
      </Item>
      <Item>
        Trả lời từng trang, bấm “Tiếp tục”. Chỗ nào chưa đúng sẽ được chỉ rõ ngay tại chỗ; những gì đã gõ luôn
        được giữ.
      </Item>
      <Item>Chụp hoặc quét giấy tờ rồi tải lên. Ảnh cần đủ bốn góc, đọc rõ chữ.</Item>
      <Item>
        Xem lại tất cả, sửa nếu cần, rồi bấm “Nộp hồ sơ”. Nộp xong có ngay số tạm; bấm nhầm hai lần cũng chỉ
        thành một hồ sơ.
      </Item>
    </Part>

    <Part title="2. Theo dõi">
      <Item>
        Bộ phận Một cửa kiểm tra và trả lời trong 8 giờ làm việc. Hồ sơ đủ thì được tiếp nhận: có mã hồ sơ và
        ngày hẹn trả.
      </Item>
      <Item>
        Thiếu hoặc sai thì cơ quan yêu cầu bổ sung một lần, nói rõ từng điểm. Mở hồ sơ, sửa đúng những điểm ấy
        rồi gửi lại.
      </Item>
      <Item>
        Vào <Link href="/ho-so">Hồ sơ của tôi</Link> để biết hồ sơ đang ở ai, đến ngày nào và vì sao là ngày
        ấy. Mỗi bước mới đều có tin ở mục <Link href="/thong-bao">Thông báo</Link> và qua thư điện tử.
      </Item>
      <Item>
        Không đăng nhập vẫn <Link href="/tra-cuu">tra cứu bằng mã</Link> được; trang ấy không hiện họ tên.
      </Item>
    </Part>

    <Part title="3. Nhận kết quả">
      <Item>Có kết quả là báo ngay, không đợi đến ngày hẹn.</Item>
      <Item>
        Đến Bộ phận Một cửa của cơ quan đã tiếp nhận, trong giờ làm việc. Mang giấy tờ tùy thân, mã hồ sơ và
        bản chính của giấy tờ nào trang thủ tục ghi là phải đưa xem.
      </Item>
      <Item>Phí chưa nộp thì nộp tại quầy, có biên lai.</Item>
    </Part>

    <GuideList
      id="bang-hinh"
      title="Xem bằng hình"
      guides={[...serviceGuidesOn(catalogueDay(theWorld()).toString()), following]}
    />

    <section aria-labelledby="hay-hoi" className="mb-10">
      <h2 id="hay-hoi" className="mb-2 font-semibold text-2xl">
        Hay hỏi
      </h2>
      <Disclosure summary="Đang khai thì mất mạng hoặc hết phiên, có phải khai lại không?">
        <p>
          Không. Trang nào đã bấm “Tiếp tục” thì đã lưu. Hết phiên giữa chừng thì đăng nhập lại, những gì vừa
          gõ hiện ra như cũ.
        </p>
      </Disclosure>
      <Disclosure summary="Nộp rồi mới thấy khai sai thì làm gì?">
        <p>
          Hồ sơ chưa được giải quyết xong thì rút được ở trang hồ sơ rồi nộp lại. Nếu được yêu cầu bổ sung thì
          sửa ngay trong lần bổ sung.
        </p>
      </Disclosure>
      <Disclosure summary="Quên mật khẩu thì làm gì?">
        <p>
          Mở <Link href="/quen-mat-khau">Quên mật khẩu</Link>, nhập địa chỉ thư đã đăng ký. Liên kết trong thư
          dùng được một lần, trong một giờ.
        </p>
      </Disclosure>
      <Disclosure summary="Không quen dùng máy tính thì sao?">
        <p>
          Đến Bộ phận Một cửa, cán bộ tiếp nhận sẽ nhập hồ sơ giúp. Hồ sơ nộp tại quầy được giải quyết như hồ
          sơ trực tuyến.
        </p>
      </Disclosure>
    </section>

    <div className="mb-12">
      <ButtonLink href="/thu-tuc" wide onward>
        Chọn thủ tục
      </ButtonLink>
    </div>

    <GuideList id="can-bo" title="Dành cho cán bộ" guides={deskGuides} />
  </PageBody>
)

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className="mb-10">
    <h2 className="mb-3 font-semibold text-2xl">{title}</h2>
    <ol className="space-y-3 border-gold border-l pl-5">{children}</ol>
  </section>
)

const Item = ({ children }: { children: ReactNode }) => <li>{children}</li>

const Link = ({ href, children }: { href: string; children: string }) => (
  <a href={href} className="link">
    {children}
  </a>
)

export default GuidesPage
