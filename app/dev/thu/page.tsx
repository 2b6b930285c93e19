import type { Metadata } from 'next'
import { theWorld } from '#app/_http/the-world.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { Pagination } from '#components/ui/Pagination.tsx'
import { demoLetters } from '#lib/queries/demo-mailbox.ts'
import { demoOnly } from '../demo-only.ts'
import { Letter } from './Letter.tsx'

export const metadata: Metadata = { title: 'Hộp thư của bản trình diễn', robots: 'noindex' }

type Props = { searchParams: Promise<{ trang?: string }> }

const MailboxPage = async ({ searchParams }: Props) => {
  demoOnly()
  const wanted = Number((await searchParams).trang ?? 1)
  const { letters, page, pages } = await demoLetters(Number.isInteger(wanted) ? wanted : 1, theWorld())
  return (
    <PageBody width="reading">
      <Breadcrumbs crumbs={[{ label: 'Chọn vai', href: '/dev' }]} />
      <PageHeading lead="Mọi thư, tin nhắn SMS và tin Zalo lẽ ra gửi đi thì nằm ở đây, mới nhất trước. Thư đến sau vài giây: tải lại trang nếu chưa thấy.">
        Hộp thư của bản trình diễn
      </PageHeading>
      {letters.length === 0 ? (
        <EmptyState title="Chưa có thư nào">
          Nộp một hồ sơ hoặc yêu cầu đặt lại mật khẩu, thư sẽ hiện ở đây.
        </EmptyState>
      ) : (
        <ol className="space-y-5">
          {letters.map((letter) => (
            <Letter key={letter.id} letter={letter} />
          ))}
        </ol>
      )}
      <Pagination page={page} pages={pages} href={(n) => `/dev/thu?trang=${n}`} />
    </PageBody>
  )
}

export default MailboxPage
