import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { CaseHeader } from '#components/case/CaseHeader.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { caseSheet } from '#lib/queries/case-sheet.ts'
import { latestScan } from '#lib/queries/latest-scan.ts'
import { nextFile } from '#lib/queries/next-file.ts'
import { currentStaff } from '../../../_frame/current-staff.ts'
import type { StaffPage } from '../../../_frame/staff-page.ts'
import { Arrival } from './_sheet/Arrival.tsx'
import { casePath } from './_sheet/case-path.ts'
import { Decision } from './_sheet/Decision.tsx'
import { PaperSide } from './_sheet/PaperSide.tsx'

export const metadata: Metadata = { title: 'Hồ sơ' }

/** A file before those who decide: the paper on one side, the decision on the other. */
const CasePage = async ({ params, searchParams }: StaffPage & { params: Promise<{ id: string }> }) => {
  const { id } = await params
  const { xong } = await searchParams
  const path = casePath(id)
  const actor = await currentStaff(path)
  const world = theWorld()
  const sheet = await caseSheet(actor, id, world)
  if (!sheet) notFound()
  const last = sheet.history.at(-1)
  const done = last && last.command === xong && last.by === actor.fullName ? last.command : undefined
  const [parked, token, next, scan] = await Promise.all([
    parkedFor(path),
    currentFormToken(),
    done ? nextFile(actor, { after: done, caseId: id }, world) : null,
    sheet.commands.includes('registerResult') ? latestScan(actor, id, world) : null,
  ])
  return (
    <PageBody width="desk">
      <Arrival sheet={sheet} parked={parked} done={done} next={next} />
      <CaseHeader
        procedure={sheet.row.service}
        status={sheet.row.status}
        code={sheet.dossierCode ?? undefined}
        provisionalNumber={sheet.provisionalNumber}
        person={sheet.row.person}
        dueOn={sheet.row.dueOn ?? undefined}
        doneOn={sheet.row.finishedOn ?? undefined}
        today={sheet.today}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(22rem,28rem)]">
        <div className="order-last lg:order-first">
          <PaperSide sheet={sheet} />
        </div>
        <Decision sheet={sheet} path={path} token={token} parked={parked} scan={scan?.name} />
      </div>
    </PageBody>
  )
}

export default CasePage
