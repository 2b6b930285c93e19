import { hearLanguage } from '#app/_http/language.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { currentAddress } from '#app/_site/current-address.ts'
import { titled } from '#app/_site/titled.ts'
import { tryAgain } from '#app/_site/try-again.ts'
import { Rich } from '#components/language/Rich.tsx'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { SearchBox } from '#components/ui/SearchBox.tsx'
import { type LookUpFailure, lookUp } from '#lib/queries/look-up.ts'
import { ProgressCard } from './ProgressCard.tsx'

// A code in the address: pages about single files stay out of search engines.
export const generateMetadata = titled('Tra cứu hồ sơ', { robots: 'noindex' })

type Props = { searchParams: Promise<{ ma?: string | string[] }> }

const LookUpPage = async ({ searchParams }: Props) => {
  await hearLanguage()
  const { ma } = await searchParams
  const typed = (typeof ma === 'string' ? ma : '').trim()
  const found = typed ? await lookUp(typed, await currentAddress(), theWorld()) : null
  return (
    <PageBody width="reading">
      <PageHeading
        lead={say(
          'Không cần đăng nhập. Chỉ hiện mã và mức độ giải quyết, không hiện họ tên hay nội dung hồ sơ.',
        )}
      >
        {say('Tra cứu hồ sơ')}
      </PageHeading>
      <SearchBox
        action="/tra-cuu"
        name="ma"
        label={say('Mã hồ sơ hoặc số tạm')}
        hint={say(
          'In trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả. Chưa được tiếp nhận thì dùng số tạm, bắt đầu bằng TAM',
        )}
        button={say('Tra cứu')}
        value={typed}
        verbatim
      />
      <div className="mt-8" aria-live="polite">
        {found?.ok && <ProgressCard progress={found.value} />}
        {found && !found.ok && <Failure failure={found.error} typed={typed} />}
      </div>
      <p className="mt-8">
        <Rich
          says="Hồ sơ của chính mình? <mine>Mở Hồ sơ của tôi</mine> để xem ngày hẹn trả, ai đang giải quyết và những giấy tờ đã nộp."
          marks={{
            mine: (words) => (
              <a href="/ho-so" className="link">
                {words}
              </a>
            ),
          }}
        />
      </p>
    </PageBody>
  )
}

const Failure = ({ failure, typed }: { failure: LookUpFailure; typed: string }) => {
  if (failure === 'tooManyTries') return <Notice kind="warning" title={say(tryAgain.lookUp)} />
  if (failure === 'notACode')
    return (
      <EmptyState title={say('“{typed}” không giống mã hồ sơ', { typed: typed.slice(0, 60) })}>
        {say(
          'Mã hồ sơ gồm mã cơ quan, sáu chữ số của ngày và bốn chữ số thứ tự, nối bằng dấu gạch. Chép lại từ giấy tiếp nhận hoặc từ thư báo.',
        )}
      </EmptyState>
    )
  return (
    <EmptyState title={say('Chưa tìm thấy hồ sơ có mã này')}>
      {say('Xem lại từng chữ số. Hồ sơ vừa nộp mà chưa được tiếp nhận thì tra bằng số tạm.')}
    </EmptyState>
  )
}

export default LookUpPage
