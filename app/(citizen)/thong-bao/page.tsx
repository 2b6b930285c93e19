import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { AccountTabs } from '#app/_site/AccountTabs.tsx'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Button } from '#components/ui/Button.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { Pagination } from '#components/ui/Pagination.tsx'
import { inbox } from '#lib/queries/inbox.ts'
import { MessageItem } from './MessageItem.tsx'

export const generateMetadata = titled('Thông báo')

type Props = { searchParams: Promise<{ trang?: string }> }

const InboxPage = async ({ searchParams }: Props) => {
  await hearLanguage()
  const actor = await requirePerson('/thong-bao')
  const wanted = Number((await searchParams).trang ?? 1)
  const { messages, unread, page, pages } = await inbox(
    actor,
    Number.isInteger(wanted) ? wanted : 1,
    theWorld(),
  )
  const token = await currentFormToken()
  return (
    <PageBody>
      <AccountTabs current="/thong-bao" unread={unread} />
      <div className="max-w-reading">
        <PageHeading lead={unread > 0 ? say('{count} thông báo chưa đọc.', { count: unread }) : undefined}>
          {say('Thông báo')}
        </PageHeading>
        {unread > 0 && (
          <form method="post" action="/thong-bao/da-doc" className="mb-4">
            <input type="hidden" name="_token" value={token} />
            <Button look="quiet" icon="check">
              {say('Đánh dấu tất cả đã đọc')}
            </Button>
          </form>
        )}
        {messages.length === 0 ? (
          <EmptyState title={say('Chưa có thông báo nào')}>
            {say('Mỗi khi hồ sơ sang bước mới, tin sẽ đến đây và đến thư điện tử.')}
          </EmptyState>
        ) : (
          <ol className="divide-y divide-rule border-rule border-y">
            {messages.map((message) => (
              <MessageItem key={message.id} message={message} token={token} />
            ))}
          </ol>
        )}
        <Pagination page={page} pages={pages} href={(n) => `/thong-bao?trang=${n}`} />
      </div>
    </PageBody>
  )
}

export default InboxPage
