import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { CaseHeader } from '#components/case/CaseHeader.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { caseSheet } from '#lib/queries/case-sheet.ts'
import { counterRecord } from '#lib/queries/counter-record.ts'
import { latestScan } from '#lib/queries/latest-scan.ts'
import { nextFile } from '#lib/queries/next-file.ts'
import { possibleDuplicates } from '#lib/queries/possible-duplicates.ts'
import { recordView } from '#lib/use-cases/case/record-view.ts'
import { currentStaff } from '../../../_frame/current-staff.ts'
import type { StaffPage } from '../../../_frame/staff-page.ts'
import { Arrival } from './_sheet/Arrival.tsx'
import { CounterCard } from './_sheet/CounterCard.tsx'
import { casePath } from './_sheet/case-path.ts'
import { Decision } from './_sheet/Decision.tsx'
import { HolderNote } from './_sheet/HolderNote.tsx'
import { NextLink } from './_sheet/NextLink.tsx'
import { PaperSide } from './_sheet/PaperSide.tsx'
import { preparedForm } from './_sheet/prepared-form.ts'
import { Talk } from './_sheet/Talk.tsx'
import { talkOf } from './_sheet/talk-of.ts'
import { Warnings } from './_sheet/Warnings.tsx'
import { WhatCame } from './_sheet/WhatCame.tsx'

export const metadata: Metadata = { title: 'Hồ sơ' }

/** A file before those who decide: the paper on one side, the decision on the other. */
const CasePage = async ({ params, searchParams }: StaffPage & { params: Promise<{ id: string }> }) => {
  const { id } = await params
  const asked = await searchParams
  const { xong } = asked
  const path = casePath(id)
  const actor = await currentStaff(path)
  const world = theWorld()
  const sheet = await caseSheet(actor, id, world)
  if (!sheet) notFound()
  await recordView(actor, { caseId: id, role: sheet.roles[0] ?? 'auditor' }, world)
  const last = sheet.history.at(-1)
  const done = last && last.command === xong && last.by === actor.fullName ? last.command : undefined
  const [parked, token, next, scan, duplicates, counter, said] = await Promise.all([
    parkedFor(path),
    currentFormToken(),
    nextFile(actor, { caseId: id, status: sheet.row.status, done }, world),
    sheet.commands.includes('registerResult') ? latestScan(actor, id, world) : null,
    possibleDuplicates(actor, id, world),
    counterRecord(actor, id, world),
    talkOf(actor, sheet, world),
  ])
  return (
    <PageBody width="desk">
      <Arrival sheet={sheet} parked={parked} done={done} next={next} />
      {next && !done && (
        <p data-screen-only="" className="mb-2">
          <NextLink next={next} />
        </p>
      )}
      <CaseHeader
        procedure={sheet.row.service}
        status={sheet.row.status}
        code={sheet.dossierCode ?? undefined}
        provisionalNumber={sheet.provisionalNumber}
        person={sheet.row.person}
        dueOn={sheet.row.dueOn ?? undefined}
        doneOn={sheet.row.finishedOn ?? undefined}
        committedOn={sheet.committedOn ?? undefined}
        today={sheet.today}
      />
      <HolderNote sheet={sheet} accountId={actor.accountId} />
      <Warnings sheet={sheet} duplicates={duplicates} counter={counter} token={token} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(22rem,28rem)]">
        <div className="order-last space-y-5 lg:order-first">
          <WhatCame actor={actor} caseId={id} today={sheet.today} />
          <PaperSide sheet={sheet} shown={typeof asked.tep === 'string' ? asked.tep : undefined} />
          {counter && <CounterCard record={counter} caseId={id} token={token} />}
        </div>
        <Decision
          sheet={sheet}
          path={path}
          token={token}
          parked={parked ?? preparedForm(asked, duplicates, counter)}
          scan={scan?.name}
          talk={<Talk said={said} path={path} token={token} parked={parked} />}
        />
      </div>
    </PageBody>
  )
}

export default CasePage
