import { hearLanguage } from '#app/_http/language.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { AccountTabs } from '#app/_site/AccountTabs.tsx'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { DoneNotice } from '#components/ui/DoneNotice.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { today } from '#lib/outside/clock/index.ts'
import { myCases } from '#lib/queries/my-cases.ts'
import { unreadCount } from '#lib/queries/unread-count.ts'
import { CaseItem } from './CaseItem.tsx'
import { DraftItem } from './DraftItem.tsx'

export const generateMetadata = titled('Hồ sơ của tôi')

type Props = { searchParams: Promise<{ xong?: string }> }

const MyCasesPage = async ({ searchParams }: Props) => {
  const language = await hearLanguage()
  const actor = await requirePerson('/ho-so')
  const world = theWorld()
  const { drafts, cases } = await myCases(actor, world, language)
  const day = today(world.clock).toString()
  const { xong } = await searchParams
  return (
    <PageBody>
      <AccountTabs current="/ho-so" unread={await unreadCount(actor, world)} />
      <DoneNotice says={xong === 'bo-nhap' && say('Đã bỏ bản nháp')} />
      <PageHeading
        actions={
          <ButtonLink href="/thu-tuc" look="secondary" icon="plus">
            {say('Nộp hồ sơ mới')}
          </ButtonLink>
        }
      >
        {say('Hồ sơ của tôi')}
      </PageHeading>
      {drafts.length + cases.length === 0 && (
        <EmptyState
          picture="door"
          title={say('Chưa có hồ sơ nào')}
          action={
            <ButtonLink href="/thu-tuc" onward>
              {say('Chọn thủ tục')}
            </ButtonLink>
          }
        >
          {say('Chọn thủ tục cần làm để bắt đầu. Khai dở thì bản nháp nằm ở đây, mở lại lúc nào cũng được.')}
        </EmptyState>
      )}
      {drafts.length > 0 && (
        <section aria-labelledby="dang-khai" className="mb-10">
          <h2 id="dang-khai" className="mb-3 font-semibold text-xl">
            {say('Đang khai dở')}
          </h2>
          <ul className="space-y-4">
            {drafts.map((draft) => (
              <DraftItem key={draft.id} draft={draft} />
            ))}
          </ul>
        </section>
      )}
      {cases.length > 0 && (
        <section aria-labelledby="da-nop">
          <h2 id="da-nop" className="mb-3 font-semibold text-xl">
            {say('Đã nộp')}
          </h2>
          <ul className="space-y-4">
            {cases.map((file) => (
              <CaseItem key={file.id} file={file} today={day} />
            ))}
          </ul>
        </section>
      )}
      <p className="mt-10">
        <a href="/giay-to-cua-toi" className="link inline-flex min-h-11 items-center">
          {say('Giấy tờ của tôi')}
        </a>
      </p>
      <p>
        <a href="/ho-so/nhan" className="link inline-flex min-h-11 items-center">
          {say('Có mã từ quầy: đưa hồ sơ vào tài khoản')}
        </a>
      </p>
    </PageBody>
  )
}

export default MyCasesPage
