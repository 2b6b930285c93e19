import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { titled } from '#app/_site/titled.ts'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { parseVerificationCode } from '#lib/domain/result/verification-code.ts'
import { verdictIn } from './file-note.ts'
import { FileNote } from './Verdict.tsx'
import { VerifyForms } from './VerifyForms.tsx'

export const generateMetadata = titled('Xác thực văn bản', { robots: 'noindex' })

type Props = { searchParams: Promise<{ ma?: string | string[] }> }

const VerifyPage = async ({ searchParams }: Props) => {
  await hearLanguage()
  const { ma } = await searchParams
  const typed = (typeof ma === 'string' ? ma : '').trim().slice(0, 100)
  const code = parseVerificationCode(typed)
  if (code.ok) redirect(`/xac-thuc/${code.value}` as Route)
  const parked = await parkedFor('/xac-thuc')
  const verdict = verdictIn(parked, theWorld().clock.now())
  return (
    <PageBody width="reading">
      <FormHead parked={parked && verdict ? { ...parked, problems: {} } : parked} />
      <PageHeading
        lead={say(
          'Ai cũng kiểm tra được kết quả điện tử do các cơ quan ở đây ban hành, không cần đăng nhập.',
        )}
      >
        {say('Xác thực văn bản')}
      </PageHeading>
      <div className="mb-8 space-y-4 empty:hidden" aria-live="polite">
        {verdict && <FileNote verdict={verdict} />}
        {typed !== '' && (
          <EmptyState title={say('“{typed}” không giống mã xác thực', { typed: typed.slice(0, 60) })}>
            {say('Có một ký tự nhập nhầm hoặc thiếu. Chép lại từng nhóm từ văn bản, hoặc quét mã QR.')}
          </EmptyState>
        )}
      </div>
      <VerifyForms typed={typed} problem={parked?.problems.pdf} />
    </PageBody>
  )
}

export default VerifyPage
