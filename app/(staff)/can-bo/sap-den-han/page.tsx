import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { hasRole } from '#lib/domain/access/actor.ts'
import { today } from '#lib/outside/clock/index.ts'
import { dueSoonBoard } from '#lib/queries/due-soon-board.ts'
import { currentStaff } from '../../_frame/current-staff.ts'
import { LoadTable } from '../_home/LoadTable.tsx'
import { RiskTable } from './RiskTable.tsx'

export const metadata: Metadata = { title: 'Sắp đến hạn' }

const path = '/can-bo/sap-den-han'

/** What will be late unless somebody does something, and who has the hands free for it. */
const BoardPage = async () => {
  const actor = await currentStaff(path)
  const world = theWorld()
  const board = await dueSoonBoard(actor, world)
  if (!board) notFound()
  return (
    <PageBody width="desk">
      <PageHeading lead="Hồ sơ đã quá hạn, đến hạn trong 2 ngày làm việc, và hồ sơ sẽ trễ nếu chuyên viên làm tiếp với tốc độ 4 tuần qua.">
        Sắp đến hạn
      </PageHeading>
      {board.lines.length === 0 ? (
        <EmptyState title="Không có hồ sơ nào sắp trễ">Mọi hồ sơ đều còn thời gian.</EmptyState>
      ) : (
        <RiskTable
          lines={board.lines}
          loads={board.loads}
          today={today(world.clock).toString()}
          token={await currentFormToken()}
          path={path}
        />
      )}
      <div className="mt-8">
        <LoadTable loads={board.loads} linked={hasRole(actor, 'divisionHead')} />
      </div>
    </PageBody>
  )
}

export default BoardPage
