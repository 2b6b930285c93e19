import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { Button } from '#components/ui/Button.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { DoorLink } from '#components/ui/DoorLink.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { Kbd } from '#components/ui/Kbd.tsx'
import { Letterhead } from '#components/ui/Letterhead.tsx'
import { Money } from '#components/ui/Money.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { SearchBox } from '#components/ui/SearchBox.tsx'
import { SummaryList } from '#components/ui/SummaryList.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import { dong } from '#lib/domain/kernel/money.ts'
import { Section } from './Section.tsx'

/** What knows HTML and nothing of the domain. */
export const Pieces = () => (
  <>
    <Section title="Nút và đường dẫn">
      <div className="flex flex-wrap items-center gap-3">
        <Button>Tiếp tục</Button>
        <Button look="secondary" icon="upload">
          Chọn tệp
        </Button>
        <Button look="danger">Từ chối hồ sơ</Button>
        <Button look="quiet">Bỏ qua</Button>
        <Button disabled>Chưa bấm được</Button>
        <ButtonLink href="#" onward>
          Nộp hồ sơ
        </ButtonLink>
        <ButtonLink href="#" look="secondary" icon="printer">
          In giấy hẹn
        </ButtonLink>
      </div>
      <p>
        Phím <Kbd>J</Kbd> <Kbd>K</Kbd> để lên xuống;{' '}
        <a href="#noi-dung" className="link">
          một đường dẫn trong câu
        </a>
        .
      </p>
    </Section>
    <Section title="Nhãn">
      <div className="flex flex-wrap gap-2">
        <Tag>Bình thường</Tag>
        <Tag tone="leaf">Toàn trình</Tag>
        <Tag tone="water">Một phần</Tag>
        <Tag tone="amber">Chưa đối chiếu văn bản gốc</Tag>
        <Tag tone="lotus">Cần bổ sung</Tag>
        <Tag tone="lacquer">Hết hiệu lực</Tag>
      </div>
    </Section>
    <Section title="Lời báo">
      <Notice kind="info" title="Cổng nhận hồ sơ suốt ngày đêm">
        <p>Hồ sơ gửi sau 15 giờ được tính từ ngày làm việc tiếp theo.</p>
      </Notice>
      <Notice kind="success" title="Đã nộp hồ sơ" />
      <Notice kind="warning">
        <p>Mang theo bản chính giấy tờ tùy thân khi đến nhận kết quả.</p>
      </Notice>
      <Notice kind="error" title="Chưa gửi được">
        <p>Mạng đang gián đoạn. Những gì đã khai vẫn còn; thử lại sau ít phút.</p>
      </Notice>
    </Section>
    <Section title="Tờ giấy, bảng câu trả lời">
      <Breadcrumbs
        crumbs={[
          { label: 'Thủ tục', href: '#' },
          { label: 'Lý lịch tư pháp', href: '#ly-lich' },
        ]}
      />
      <div className="grid gap-6 lg:grid-cols-2">
        <Card
          title="Người yêu cầu"
          level={3}
          aside={
            <a href="#sua" className="link">
              Sửa cả phần
            </a>
          }
        >
          <SummaryList
            rows={[
              { label: 'Họ và tên', value: 'Nguyễn Thị Ánh Nguyệt', changeHref: '#ten' },
              { label: 'Ngày sinh', value: '31/12/1990', changeHref: '#ngay-sinh' },
              { label: 'Thư điện tử', changeHref: '#thu' },
              { label: 'Phí', value: <Money amount={dong(200_000)} /> },
              { label: 'Lệ phí', value: <Money amount={dong(0)} /> },
              { label: 'Ngày nộp', value: <Dateline day="2020-08-31" weekday /> },
              { label: 'Lúc', value: <Moment at="2020-08-31T03:42:00Z" /> },
            ]}
          />
        </Card>
        <Card title="Giấy tiếp nhận hồ sơ và hẹn trả kết quả" level={3} official>
          <Letterhead
            authority="UBND TỈNH ĐỒNG THÁP"
            unit="SỞ TƯ PHÁP"
            number="Số: 0001/TNHS"
            placeAndDay="Đồng Tháp, ngày 31 tháng 8 năm 2020"
          />
        </Card>
      </div>
      <Disclosure summary="Vì sao cần khai từ năm 14 tuổi?">
        <p>Người từ đủ 14 tuổi có thể phải chịu trách nhiệm hình sự, nên lý lịch tư pháp tính từ khi ấy.</p>
      </Disclosure>
      <div className="grid gap-6 lg:grid-cols-2">
        <DoorLink href="#mau" title="Cấp Phiếu lý lịch tư pháp">
          Để xin việc, du học, xuất cảnh.
        </DoorLink>
        <SearchBox
          action="#"
          name="mau"
          label="Mã hồ sơ"
          hint="In trên giấy hẹn"
          button="Tra cứu"
          quiet
          verbatim
        />
      </div>
    </Section>
    <Section title="Trống, lỗi, xong">
      <div className="grid gap-6 lg:grid-cols-2">
        <EmptyState title="Không còn hồ sơ nào chờ">
          Hồ sơ mới sẽ hiện ở đây, gần hạn nhất đứng đầu.
        </EmptyState>
        <EmptyState
          picture="door"
          title="Chưa có hồ sơ nào"
          action={<ButtonLink href="#bat-dau">Chọn thủ tục</ButtonLink>}
        >
          Bắt đầu bằng việc chọn một thủ tục.
        </EmptyState>
      </div>
    </Section>
  </>
)
