import type { Metadata } from 'next'
import { hearLanguage } from '#app/_http/language.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { apiProblems } from '#lib/domain/api/api-problems.ts'
import { Example } from './Example.tsx'
import { exampleAnswer, exampleFollow, exampleHook, exampleSubmit } from './examples.ts'
import { Part } from './Part.tsx'

export const metadata: Metadata = { title: 'API cho hệ thống khác' }

/** What somebody needs who connects a system to this one: how to begin, in the order in which one does it. */
const ApiPage = async () => {
  await hearLanguage()
  return (
    <PageBody width="reading">
      <Breadcrumbs crumbs={[{ label: 'Dữ liệu mở', href: '/du-lieu-mo' }]} />
      <PageHeading
        lead="Hệ thống khác nộp hồ sơ thay người dân và đọc tình trạng hồ sơ, theo tên trường của Cổng Dịch vụ công quốc gia."
        actions={
          <ButtonLink href="/api/v1/openapi.json" look="secondary" icon="download">
            Tài liệu OpenAPI 3.1
          </ButtonLink>
        }
      >
        API cho hệ thống khác
      </PageHeading>
      <div className="space-y-10">
        <Part id="khoa" title="Khóa">
          <p>
            Quản trị của cơ quan cấp khóa ở mục Quản trị, Hệ thống kết nối. Khóa chỉ hiện một lần, dùng được
            một năm, mỗi hệ thống có tối đa hai khóa cùng lúc để đổi mà không gián đoạn. Gửi khóa ở mỗi yêu
            cầu:
          </p>
          <Example label="Đầu mục" text="Authorization: Bearer mctp.0123456789abcdef.…" />
          <p>
            Khóa chỉ mở hồ sơ của cơ quan cấp khóa và các cơ quan trực thuộc. Hồ sơ của nơi khác được trả lời
            như không tồn tại. Mỗi phút tối đa 600 lượt hỏi và 120 lượt nộp hoặc gửi tệp.
          </p>
        </Part>
        <Part id="nop" title="Nộp hồ sơ">
          <ol className="list-decimal space-y-2 pl-6">
            <li>
              <code>GET /api/v1/procedures/ten-ngan</code> cho biết tờ khai (<code>answersSchema</code>), giấy
              tờ và đơn vị nhận.
            </li>
            <li>
              Giấy tờ gửi kèm dạng base64 trong <code>content</code>, hoặc gửi trước từng tệp bằng{' '}
              <code>POST /api/v1/files</code> rồi ghi <code>fileId</code>. Nhận PDF, JPEG, PNG, HEIC, mỗi tệp
              tối đa 25 MB; tệp có mã chạy bên trong bị từ chối.
            </li>
            <li>
              <code>POST /api/v1/submissions</code> với <code>Idempotency-Key</code> riêng cho mỗi hồ sơ. Mất
              kết nối thì gửi lại y nguyên: không bao giờ thành hai hồ sơ. Lần nộp bị từ chối thì sửa rồi gửi
              lại với cùng chuỗi được.
            </li>
          </ol>
          <Example label="Ví dụ nộp hồ sơ" text={exampleSubmit} />
          <Example label="Trả lời" text={exampleAnswer} />
          <p>
            Hồ sơ đi đúng con đường của người dân: cùng quy tắc kiểm tra, cùng thời hạn, cùng hàng chờ ở Bộ
            phận Một cửa. Ngày ghi YYYY-MM-DD, tháng ghi YYYY-MM.
          </p>
        </Part>
        <Part id="bo-sung" title="Bổ sung hồ sơ">
          <p>
            Khi trạng thái là 5, <code>GET /api/v1/submissions/…</code> nêu từng điểm cần sửa ở{' '}
            <code>toMend</code>. Gửi một lần bằng <code>POST /api/v1/submissions/…/supplement</code>: chỉ
            những câu và giấy tờ được yêu cầu; điểm nào đã đúng thì ghi tên vào <code>kept</code>.
          </p>
        </Part>
        <Part id="rut" title="Rút hồ sơ">
          <p>
            Người có hồ sơ muốn rút thì gửi <code>POST /api/v1/submissions/…/withdrawal</code> với{' '}
            <code>{'{"askedByPerson": true}'}</code> và <code>Idempotency-Key</code> riêng. Rút được khi hồ sơ
            còn ở những bước mà người dân tự rút được; sau đó câu trả lời là <code>notWithdrawable</code>.
          </p>
        </Part>
        <Part id="theo-doi" title="Theo dõi hồ sơ">
          <p>
            <code>GET /api/v1/dossiers</code> trả về những hồ sơ đã thay đổi, mỗi hồ sơ một lần theo tình
            trạng lúc hỏi. Giữ <code>next</code> và gửi lại ở <code>since</code> cho lần sau: không sót, không
            lặp.
          </p>
          <Example label="Ví dụ đọc tiếp" text={exampleFollow} />
          <p>
            Chỉ có một dữ liệu cá nhân trong đó: <code>ChuHoSo</code>. Người có hồ sơ thấy hệ thống nào đã
            đọc, ngày nào. <code>MaLinhVuc</code> để trống cho đến khi có bảng mã chính thức.
          </p>
        </Part>
        <Part id="bao-tin" title="Báo tin khi hồ sơ đổi trạng thái">
          <p>
            Khai địa chỉ nhận tin và tạo khóa ký ở mục Hệ thống kết nối. Mỗi tin chỉ có mã hồ sơ và mã trạng
            thái; cần thêm thì hỏi bằng API.
          </p>
          <Example label="Một tin" text={exampleHook} />
          <p>
            Tin được ký theo chuẩn Standard Webhooks: HMAC-SHA256 của <code>webhook-id</code>,{' '}
            <code>webhook-timestamp</code> và nội dung, nối bằng dấu chấm, với khóa sau <code>whsec_</code>.
            Trong 24 giờ sau khi đổi khóa, đầu mục mang hai chữ ký cách nhau một dấu cách: đúng một trong hai
            là được. Từ chối tin có giờ gửi lệch quá 5 phút. Trả lời 2xx trong 10 giây; không thì tin được gửi
            lại 12 lần trong khoảng một ngày, với cùng <code>webhook-id</code>: gặp lại thì bỏ qua. Địa chỉ
            trả lời 410 thì thôi gửi.
          </p>
        </Part>
        <Part id="loi" title="Lỗi">
          <p>
            Lỗi trả về ở dạng <code>application/problem+json</code>. Phần sau dấu # của <code>type</code> là
            mã lỗi; <code>errors</code> nói từng ô khai, kèm câu tiếng Việt để hiện cho người khai.
          </p>
          <dl className="divide-y divide-rule border-rule border-y">
            {Object.entries(apiProblems).map(([code, [status, words]]) => (
              <div key={code} id={code} className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[14rem_1fr]">
                <dt className="font-semibold">
                  {status} <code className="break-all">{code}</code>
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </Part>
      </div>
    </PageBody>
  )
}

export default ApiPage
