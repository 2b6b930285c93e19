import type { Metadata } from 'next'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Dateline } from '#components/ui/Dateline.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { hasRole } from '#lib/domain/access/actor.ts'
import { today } from '#lib/outside/clock/index.ts'
import { deskOverview } from '#lib/queries/desk-overview.ts'
import { officerLoads } from '#lib/queries/officer-load.ts'
import { currentStaff } from '../_frame/current-staff.ts'
import { FirstFiles } from './_home/FirstFiles.tsx'
import { LoadTable } from './_home/LoadTable.tsx'
import { OverdueConsultations } from './_home/OverdueConsultations.tsx'
import { QueueCard } from './_home/QueueCard.tsx'

export const metadata: Metadata = { title: 'Bàn làm việc' }

/** The first page of the day: what waits for this official, what cannot wait, and where to go. */
const HomePage = async () => {
  const actor = await currentStaff('/can-bo')
  const world = theWorld()
  const [queues, loads] = await Promise.all([deskOverview(actor, world), officerLoads(actor, world)])
  const isAuditor = hasRole(actor, 'auditor')
  const isAdmin = hasRole(actor, 'admin')
  return (
    <PageBody width="desk">
      <PageHeading over={<Dateline day={today(world.clock).toString()} weekday />}>Bàn làm việc</PageHeading>
      {queues.length > 0 && (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
          {queues.map((queue) => (
            <QueueCard key={queue.queue} {...queue} />
          ))}
        </ul>
      )}
      <OverdueConsultations actor={actor} />
      <FirstFiles actor={actor} />
      {loads.length > 0 && (
        <div className="mt-8">
          <LoadTable loads={loads} linked={hasRole(actor, 'divisionHead')} />
        </div>
      )}
      <p data-screen-only="" className="mt-8">
        <a href="/huong-dan#can-bo" className="link inline-flex min-h-11 items-center">
          Hướng dẫn bằng hình cho cán bộ
        </a>
      </p>
      {isAuditor && (
        <section className="max-w-reading">
          <p className="mb-4">
            Vai trò thanh tra xem được mọi hồ sơ của cơ quan và lịch sử từng bước, không xử lý hồ sơ. Mỗi
            trang hồ sơ cho biết lịch sử có còn nguyên vẹn hay không.
          </p>
          <ButtonLink href="/can-bo/ho-so" onward>
            Xem mọi hồ sơ
          </ButtonLink>
        </section>
      )}
      {isAdmin && (
        <section className="max-w-reading">
          <p className="mb-4">
            Vai trò quản trị giữ cơ quan, tài khoản và danh mục thủ tục, không xem hồ sơ của người dân.
          </p>
          <ButtonLink href="/can-bo/quan-tri" onward>
            Mở trang quản trị
          </ButtonLink>
        </section>
      )}
    </PageBody>
  )
}

export default HomePage
