import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { mostSigned } from '#lib/domain/result/signing-list.ts'
import { today as todayOf } from '#lib/outside/clock/index.ts'
import { signingSheet } from '#lib/queries/signing-sheet.ts'
import { currentStaff } from '../../_frame/current-staff.ts'
import type { StaffPage } from '../../_frame/staff-page.ts'
import { CannotBeSigned } from './CannotBeSigned.tsx'
import { Signature } from './Signature.tsx'
import { SigningTable } from './SigningTable.tsx'
import { chosenIn, linesIn, signingHref, signingPath } from './signing-address.ts'
import { overLimit } from './signing-words.ts'

export const metadata: Metadata = { title: 'Ký số kết quả' }

const queuePath = '/can-bo/ky-duyet?loc=cho-ky'

/** Before the signature: exactly what would be signed, one result or many, and the second factor. */
const SigningPage = async ({ searchParams }: StaffPage) => {
  const asked = chosenIn(await searchParams)
  const actor = await currentStaff(asked.length > 0 ? signingHref(asked) : signingPath)
  const waiting = await parkedFor(signingPath)
  const sent = linesIn(waiting?.values ?? {}).map(({ caseId }) => caseId)
  // A session that ended took the address along, not the form.
  const all = asked.length > 0 ? asked : sent
  const chosen = all.slice(0, mostSigned)
  const parked = sent.every((id) => all.includes(id)) ? waiting : null
  const world = theWorld()
  const lines = await signingSheet(actor, chosen, world)
  if (all.length > 0 && lines.length === 0) notFound()
  const ready = lines.filter(({ obstacle }) => obstacle === null)
  const left = lines.filter(({ obstacle }) => obstacle !== null)
  return (
    <PageBody width="desk">
      <Breadcrumbs crumbs={[{ label: 'Hồ sơ chờ ký số', href: queuePath }]} />
      {ready.length > 0 && <FormHead parked={parked} />}
      <PageHeading
        lead={ready.length > 0 && 'Đọc từng bản xem trước, rồi ký cả danh sách bằng một lần xác thực.'}
      >
        {ready.length > 0 ? `Ký số ${ready.length} kết quả` : 'Ký số kết quả'}
      </PageHeading>
      {all.length > chosen.length && (
        <div className="mb-6">
          <Notice
            kind="info"
            title={`${overLimit} ${all.length - chosen.length} hồ sơ chọn sau vẫn chờ ký.`}
          />
        </div>
      )}
      {lines.length === 0 && (
        <EmptyState
          title="Chưa chọn kết quả nào"
          action={<ButtonLink href={queuePath}>Đến hàng chờ ký số</ButtonLink>}
        >
          Chọn hồ sơ trong hàng chờ ký số; danh sách để ký sẽ hiện ở đây.
        </EmptyState>
      )}
      {left.length > 0 && <CannotBeSigned lines={left} />}
      {ready.length > 0 && (
        <>
          <SigningTable
            lines={ready}
            chosen={chosen}
            isNamed={left.length > 0}
            today={todayOf(world.clock).toString()}
          />
          <Signature
            actor={actor}
            lines={ready}
            href={signingHref(chosen)}
            problems={parked?.problems ?? {}}
          />
        </>
      )}
    </PageBody>
  )
}

export default SigningPage
