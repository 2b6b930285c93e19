import type { ReactNode } from 'react'
import { hearLanguage } from '#app/_http/language.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { titled } from '#app/_site/titled.ts'
import { Rich } from '#components/language/Rich.tsx'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { deskGuides } from '#lib/guides/desk/desk-guides.ts'
import { following } from '#lib/guides/following.ts'
import { serviceGuidesOn } from '#lib/guides/guides.ts'
import { catalogueDay } from '#lib/outside/world.ts'
import { GuideList } from './_guides/GuideList.tsx'

export const generateMetadata = titled('Hướng dẫn')

const GuidePage = async () => {
  await hearLanguage()
  return (
    <PageBody width="reading">
      <PageHeading
        lead={say('Ba việc: nộp hồ sơ, theo dõi, nhận kết quả. Điện thoại hay máy tính đều làm được.')}
      >
        {say('Hướng dẫn từng bước')}
      </PageHeading>

      <Part title={say('1. Nộp hồ sơ')}>
        <Item>
          <Rich
            says="Mở <services>danh mục thủ tục</services>, tìm thủ tục cần làm và đọc phần “Ai làm thủ tục này”, “Giấy tờ cần nộp”."
            marks={{ services: linkTo('/thu-tuc') }}
          />
        </Item>
        <Item>
          <Rich
            says="<register>Đăng ký</register> hoặc <signin>đăng nhập</signin>, rồi bấm “Nộp hồ sơ trực tuyến”."
            marks={{ register: linkTo('/dang-ky'), signin: linkTo('/dang-nhap') }}
          />
        </Item>
        <Item>
          {say(
            'Trả lời từng trang, bấm “Tiếp tục”. Chỗ nào chưa đúng sẽ được chỉ rõ ngay tại chỗ; những gì đã gõ luôn được giữ.',
          )}
        </Item>
        <Item>{say('Chụp hoặc quét giấy tờ rồi tải lên. Ảnh cần đủ bốn góc, đọc rõ chữ.')}</Item>
        <Item>
          {say(
            'Xem lại tất cả, sửa nếu cần, rồi bấm “Nộp hồ sơ”. Nộp xong có ngay số tạm; bấm nhầm hai lần cũng chỉ thành một hồ sơ.',
          )}
        </Item>
      </Part>

      <Part title={say('2. Theo dõi')}>
        <Item>
          {say(
            'Bộ phận Một cửa kiểm tra và trả lời trong 8 giờ làm việc. Hồ sơ đủ thì được tiếp nhận: có mã hồ sơ và ngày hẹn trả.',
          )}
        </Item>
        <Item>
          {say(
            'Thiếu hoặc sai thì cơ quan yêu cầu bổ sung một lần, nói rõ từng điểm. Mở hồ sơ, sửa đúng những điểm ấy rồi gửi lại.',
          )}
        </Item>
        <Item>
          <Rich
            says="Vào <cases>Hồ sơ của tôi</cases> để biết hồ sơ đang ở ai, đến ngày nào và vì sao là ngày ấy. Mỗi bước mới đều có tin ở mục <messages>Thông báo</messages> và qua thư điện tử."
            marks={{ cases: linkTo('/ho-so'), messages: linkTo('/thong-bao') }}
          />
        </Item>
        <Item>
          <Rich
            says="Không đăng nhập vẫn <track>tra cứu bằng mã</track> được; trang ấy không hiện họ tên."
            marks={{ track: linkTo('/tra-cuu') }}
          />
        </Item>
      </Part>

      <Part title={say('3. Nhận kết quả')}>
        <Item>{say('Có kết quả là báo ngay, không đợi đến ngày hẹn.')}</Item>
        <Item>
          {say(
            'Đến Bộ phận Một cửa của cơ quan đã tiếp nhận, trong giờ làm việc. Mang giấy tờ tùy thân, mã hồ sơ và bản chính của giấy tờ nào trang thủ tục ghi là phải đưa xem.',
          )}
        </Item>
        <Item>{say('Phí chưa nộp thì nộp tại quầy, có biên lai.')}</Item>
      </Part>

      <GuideList
        id="bang-hinh"
        title={say('Xem bằng hình')}
        guides={[...serviceGuidesOn(catalogueDay(theWorld()).toString()), following]}
      />

      <section aria-labelledby="hay-hoi" className="mb-10">
        <h2 id="hay-hoi" className="mb-2 font-semibold text-2xl">
          {say('Hay hỏi')}
        </h2>
        <Disclosure summary={say('Đang khai thì mất mạng hoặc hết phiên, có phải khai lại không?')}>
          <p>
            {say(
              'Không. Gõ đến đâu lưu đến đó; mất mạng thì giữ tạm trên máy và gửi sau. Hết phiên giữa chừng thì đăng nhập lại, những gì vừa gõ hiện ra như cũ.',
            )}
          </p>
        </Disclosure>
        <Disclosure summary={say('Nộp rồi mới thấy khai sai thì làm gì?')}>
          <p>
            {say(
              'Hồ sơ chưa được giải quyết xong thì rút được ở trang hồ sơ rồi nộp lại. Nếu được yêu cầu bổ sung thì sửa ngay trong lần bổ sung.',
            )}
          </p>
        </Disclosure>
        <Disclosure summary={say('Quên mật khẩu thì làm gì?')}>
          <p>
            <Rich
              says="Mở <forgot>Quên mật khẩu</forgot>, nhập địa chỉ thư đã đăng ký. Liên kết trong thư dùng được một lần, trong một giờ."
              marks={{ forgot: linkTo('/quen-mat-khau') }}
            />
          </p>
        </Disclosure>
        <Disclosure summary={say('Không quen dùng máy tính thì sao?')}>
          <p>
            {say(
              'Đến Bộ phận Một cửa, cán bộ tiếp nhận sẽ nhập hồ sơ giúp. Hồ sơ nộp tại quầy được giải quyết như hồ sơ trực tuyến.',
            )}
          </p>
        </Disclosure>
      </section>

      <div className="mb-12">
        <ButtonLink href="/thu-tuc" wide onward>
          {say('Chọn thủ tục')}
        </ButtonLink>
      </div>

      <GuideList id="can-bo" title={say('Dành cho cán bộ')} guides={deskGuides} />
    </PageBody>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className="mb-10">
    <h2 className="mb-3 font-semibold text-2xl">{title}</h2>
    <ol className="space-y-3 border-gold border-l pl-5">{children}</ol>
  </section>
)

const Item = ({ children }: { children: ReactNode }) => <li>{children}</li>

const linkTo = (href: string) => (words: string) => (
  <a href={href} className="link">
    {words}
  </a>
)

export default GuidePage
