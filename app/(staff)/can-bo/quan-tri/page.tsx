import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { adminHome } from '#lib/queries/administration/unknowns.ts'
import { currentStaff } from '../../_frame/current-staff.ts'
import { adminPlaces } from './_home/admin-places.ts'

export const metadata: Metadata = { title: 'Quản trị' }

/** Where an administrator begins: what is not known yet, and the ways to everything that is kept here. */
const AdminPage = async () => {
  const home = await adminHome(await currentStaff('/can-bo/quan-tri'), theWorld())
  if (!home) notFound()
  return (
    <PageBody width="desk">
      <PageHeading lead="Cơ quan mình quản trị và các cơ quan trực thuộc. Mọi thay đổi đều ghi vào nhật ký.">
        Quản trị
      </PageHeading>
      <div className="space-y-10">
        {home.toDecide > 0 && (
          <Notice kind="warning" title={`Có ${home.toDecide} đề xuất đổi lịch chờ duyệt`}>
            <p>
              <a href="/can-bo/quan-tri/lich" className="link">
                Xem đề xuất
              </a>
            </p>
          </Notice>
        )}
        <div className="grid gap-x-10 gap-y-8 md:grid-cols-2 xl:grid-cols-4">
          {adminPlaces.map(({ title, places }) => (
            <section key={title} aria-label={title}>
              <h2 className="mb-2 border-gold border-b pb-1 font-semibold text-xl">{title}</h2>
              <ul className="divide-y divide-rule">
                {places.map(({ href, label, words }) => (
                  <li key={href} className="py-2">
                    <a href={href} className="link inline-flex min-h-9 items-center font-semibold">
                      {label}
                    </a>
                    <span className="block text-ink-soft text-sm">{words}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        {home.unknowns.length > 0 && (
          <section aria-labelledby="chua-biet">
            <h2 id="chua-biet" className="mb-2 font-semibold text-xl">
              Điều chưa biết chắc
            </h2>
            <p className="mb-2 max-w-reading text-ink-soft">
              Hệ thống không đoán thay: cần đối chiếu với văn bản trước khi dùng thật.
            </p>
            <ul className="max-w-reading divide-y divide-rule border-rule border-y">
              {home.unknowns.map(({ words, href }) => (
                <li key={words} className="py-2">
                  {words}{' '}
                  {href && (
                    <a href={href} className="link whitespace-nowrap">
                      Mở mục này
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </PageBody>
  )
}

export default AdminPage
