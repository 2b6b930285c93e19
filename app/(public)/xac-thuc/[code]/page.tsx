import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { currentAddress } from '#app/_site/current-address.ts'
import { titled } from '#app/_site/titled.ts'
import { tryAgain } from '#app/_site/try-again.ts'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { type VerifyFailure, verifyByCode } from '#lib/queries/verify-result.ts'
import { stampIn, verdictIn } from '../file-note.ts'
import { FileNote, Verdict } from '../Verdict.tsx'

export const generateMetadata = titled('Xác thực văn bản', { robots: 'noindex' })

const VerifiedPage = async ({ params }: { params: Promise<{ code: string }> }) => {
  await hearLanguage()
  const { code } = await params
  const world = theWorld()
  const found = await verifyByCode(code, await currentAddress(), world)
  const parked = await parkedFor(`/xac-thuc/${code}`)
  const verdict = verdictIn(parked, world.clock.now())
  return (
    <PageBody width="reading">
      <Breadcrumbs crumbs={[{ label: say('Xác thực văn bản'), href: '/xac-thuc' }]} />
      <PageHeading>{say('Xác thực văn bản')}</PageHeading>
      <div className="space-y-5">
        {found.ok && verdict && <FileNote verdict={verdict} stamp={stampIn(parked)} />}
        {found.ok ? <Verdict result={found.value} /> : <Failure failure={found.error} />}
        <p>
          <a href="/xac-thuc" className="link inline-flex min-h-11 items-center">
            {say('Kiểm tra tệp PDF hoặc mã khác')}
          </a>
        </p>
      </div>
    </PageBody>
  )
}

const Failure = ({ failure }: { failure: VerifyFailure }) => {
  if (failure === 'tooManyTries') return <Notice kind="warning" title={say(tryAgain.lookUp)} />
  return (
    <EmptyState title={say('Không có văn bản nào mang mã này')}>
      {say(
        'Xem lại từng nhóm của mã, hoặc quét mã QR in trên văn bản. Mã đúng mà vẫn không thấy thì văn bản không phải do các cơ quan ở đây ban hành.',
      )}
    </EmptyState>
  )
}

export default VerifiedPage
