import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { DoneNotice } from '#components/ui/DoneNotice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { reconciliation } from '#lib/queries/payment/reconciliation.ts'
import { currentStaff } from '../../_frame/current-staff.ts'
import type { StaffPage } from '../../_frame/staff-page.ts'
import { Books } from './Books.tsx'
import { DayForm } from './DayForm.tsx'
import { Differences } from './Differences.tsx'
import { dayAsked, doneWords } from './day-asked.ts'
import { ImportForm } from './ImportForm.tsx'

export const metadata: Metadata = { title: 'Đối soát' }

const path = '/can-bo/doi-soat'

/** One day of one unit: what the receipts say and what bank and VNPay say, to the đồng, and what does not meet. */
const ReconciliationPage = async ({ searchParams }: StaffPage) => {
  const actor = await currentStaff(path)
  const world = theWorld()
  const given = await searchParams
  const unitCode = typeof given['don-vi'] === 'string' ? given['don-vi'] : ''
  const books = await reconciliation(actor, { unitCode, day: dayAsked(given.ngay, world) }, world)
  if (!books) notFound()
  const parked = await parkedFor(path)
  const token = await currentFormToken()
  const said = doneWords(given)
  return (
    <PageBody width="desk">
      <DoneNotice says={said} />
      <FormHead parked={parked} />
      <PageHeading
        over={books.unit.name}
        lead="Biên lai của cơ quan so với sao kê của ngân hàng và VNPay, đến từng đồng."
      >
        Đối soát ngày {formatDate(books.day)}
      </PageHeading>
      <div className="space-y-10">
        <DayForm path={path} books={books} />
        <Books books={books} />
        <Differences books={books} path={path} token={token} />
        {books.mayImport && (
          <ImportForm
            action={`${path}/nhap`}
            token={token}
            unitCode={books.unit.code}
            source={parked?.values.source ?? 'bank'}
            problem={parked?.problems.file}
          />
        )}
      </div>
    </PageBody>
  )
}

export default ReconciliationPage
