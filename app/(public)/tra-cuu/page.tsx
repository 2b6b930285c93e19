import type { Metadata } from 'next'
import { theWorld } from '#app/_http/the-world.ts'
import { currentAddress } from '#app/_site/current-address.ts'
import { tryAgain } from '#app/_site/try-again.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { SearchBox } from '#components/ui/SearchBox.tsx'
import { type LookUpFailure, lookUp } from '#lib/queries/look-up.ts'
import { ProgressCard } from './ProgressCard.tsx'

// A code in the address: pages about single files stay out of search engines.
export const metadata: Metadata = { title: 'Tra cứu hồ sơ', robots: 'noindex' }

type Props = { searchParams: Promise<{ ma?: string | string[] }> }

const LookUpPage = async ({ searchParams }: Props) => {
  const { ma } = await searchParams
  const typed = (typeof ma === 'string' ? ma : '').trim()
  const found = typed ? await lookUp(typed, await currentAddress(), theWorld()) : null
  return (
    <PageBody width="reading">
      <PageHeading lead="Không cần đăng nhập. Chỉ hiện mã và mức độ giải quyết, không hiện họ tên hay nội dung hồ sơ.">
        Tra cứu hồ sơ
      </PageHeading>
      <SearchBox
        action="/tra-cuu"
        name="ma"
        label="Mã hồ sơ hoặc số tạm"
        hint="In trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả. Chưa được tiếp nhận thì dùng số tạm, bắt đầu bằng TAM"
        button="Tra cứu"
        value={typed}
        verbatim
      />
      <div className="mt-8" aria-live="polite">
        {found?.ok && <ProgressCard progress={found.value} />}
        {found && !found.ok && <Failure failure={found.error} typed={typed} />}
      </div>
      <p className="mt-8">
        Hồ sơ của chính mình?{' '}
        <a href="/ho-so" className="link">
          Mở Hồ sơ của tôi
        </a>{' '}
        để xem ngày hẹn trả, ai đang giải quyết và những giấy tờ đã nộp.
      </p>
    </PageBody>
  )
}

const Failure = ({ failure, typed }: { failure: LookUpFailure; typed: string }) => {
  if (failure === 'tooManyTries') return <Notice kind="warning" title={tryAgain.lookUp} />
  if (failure === 'notACode')
    return (
      <EmptyState title={`“${typed.slice(0, 60)}” không giống mã hồ sơ`}>
        Mã hồ sơ gồm mã cơ quan, sáu chữ số của ngày và bốn chữ số thứ tự, nối bằng dấu gạch. Chép lại từ giấy
        tiếp nhận hoặc từ thư báo.
      </EmptyState>
    )
  return (
    <EmptyState title="Chưa tìm thấy hồ sơ có mã này">
      Xem lại từng chữ số. Hồ sơ vừa nộp mà chưa được tiếp nhận thì tra bằng số tạm.
    </EmptyState>
  )
}

export default LookUpPage
