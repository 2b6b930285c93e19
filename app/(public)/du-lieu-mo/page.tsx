import { hearLanguage } from '#app/_http/language.ts'
import { titled } from '#app/_site/titled.ts'
import { Known } from '#components/language/Known.tsx'
import { Rich } from '#components/language/Rich.tsx'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { ScrollRegion } from '#components/ui/ScrollRegion.tsx'
import { openFields } from '#lib/queries/statistics/open-fields.ts'
import { satisfactionFields } from '#lib/queries/statistics/open-satisfaction.ts'

export const generateMetadata = titled('Dữ liệu mở')

const example = '/api/open/statistics?from=2020-06-01&to=2020-08-31'

const OpenDataPage = async () => {
  await hearLanguage()
  return (
    <PageBody width="reading">
      <PageHeading
        lead={say(
          'Số liệu giải quyết thủ tục, đúng những con số trên trang Thống kê, để máy đọc được. Ai cũng dùng được, không cần đăng ký.',
        )}
      >
        {say('Dữ liệu mở')}
      </PageHeading>
      <section aria-labelledby="dia-chi" className="mb-10">
        <h2 id="dia-chi" className="mb-3 font-semibold text-2xl">
          {say('Địa chỉ')}
        </h2>
        <p id="mau-dia-chi" className="mb-2 text-ink-soft text-sm">
          {say('Mẫu địa chỉ')}
        </p>
        <ScrollRegion labelledBy="mau-dia-chi">
          <pre className="rounded-sheet border border-rule bg-shade px-4 py-3 text-sm">
            <code>{'GET /api/open/statistics?from=YYYY-MM-DD&to=YYYY-MM-DD&unit=…'}</code>
          </pre>
        </ScrollRegion>
        <p className="mt-3">
          <Rich
            says="<code>from</code> và <code>to</code> là ngày đầu và ngày cuối của kỳ, tính cả hai ngày. <code>unit</code> là mã đơn vị; bỏ trống thì tính mọi đơn vị. Trả về JSON; thêm <code>.csv</code> sau <code>statistics</code> thì trả về bảng CSV, mã hóa UTF-8."
            marks={{ code: (words) => <code>{words}</code> }}
          />
        </p>
        <div className="mt-5 flex flex-wrap gap-3">
          <ButtonLink href={example} look="secondary">
            {say('Xem thử JSON')}
          </ButtonLink>
          <ButtonLink
            href={example.replace('statistics?', 'statistics.csv?')}
            look="secondary"
            icon="download"
          >
            {say('Tải thử CSV')}
          </ButtonLink>
        </div>
      </section>
      <section aria-labelledby="truong">
        <h2 id="truong" className="mb-3 font-semibold text-2xl">
          {say('Ý nghĩa từng trường')}
        </h2>
        <dl className="divide-y divide-rule border-rule border-y">
          {[...openFields, ...satisfactionFields].map(({ name, description }) => (
            <div key={name} className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[14rem_1fr]">
              <dt className="break-words font-semibold">
                <code>{name}</code>
              </dt>
              <dd>
                <Known>{description}</Known>
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 text-ink-soft">
          {say(
            'Số liệu chốt đến hết ngày cuối kỳ, không phải đến lúc hỏi: hỏi lại cùng một kỳ đã qua thì ra cùng con số. Không có dữ liệu cá nhân nào trong đó. Khi dùng lại, xin ghi nguồn và kỳ số liệu.',
          )}
        </p>
        <p className="mt-4">
          <a href="/thong-ke" className="link inline-flex min-h-11 items-center">
            {say('Xem những con số này bằng biểu đồ')}
          </a>
        </p>
        <p>
          <a href="/du-lieu-mo/api" className="link inline-flex min-h-11 items-center">
            {say('API cho hệ thống khác: nộp hồ sơ, theo dõi hồ sơ')}
          </a>
        </p>
      </section>
    </PageBody>
  )
}

export default OpenDataPage
