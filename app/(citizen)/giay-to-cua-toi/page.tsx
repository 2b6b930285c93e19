import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { env } from '#env.ts'
import { myDocuments } from '#lib/queries/documents/my-documents.ts'
import { myShares } from '#lib/queries/documents/shared-document.ts'
import { DocumentItem } from './DocumentItem.tsx'

export const generateMetadata = titled('Giấy tờ của tôi')

const path = '/giay-to-cua-toi'

/** Everything that a person has given to the offices or received from them, to keep, to use again, to share. */
const DocumentsPage = async () => {
  await hearLanguage()
  const actor = await requirePerson(path)
  const world = theWorld()
  const [documents, shares, parked, token] = await Promise.all([
    myDocuments(actor, world),
    myShares(actor, world),
    parkedFor(path),
    currentFormToken(),
  ])
  const groups = [
    { title: say('Kết quả đã được cấp'), items: documents.filter(({ origin }) => origin.kind === 'issued') },
    { title: say('Giấy tờ đã nộp'), items: documents.filter(({ origin }) => origin.kind === 'given') },
  ].filter(({ items }) => items.length > 0)
  return (
    <PageBody width="reading">
      <Breadcrumbs crumbs={[{ label: say('Hồ sơ của tôi'), href: '/ho-so' }]} />
      <FormHead parked={parked} />
      <PageHeading
        lead={say(
          'Lần sau cần lại giấy tờ nào thì đánh dấu dùng lại ngay trong hồ sơ, không phải chụp lần nữa.',
        )}
        actions={
          documents.length > 0 && (
            <ButtonLink href={`${path}/tai-ve`} look="secondary" icon="download" download>
              {say('Tải tất cả (ZIP)')}
            </ButtonLink>
          )
        }
      >
        {say('Giấy tờ của tôi')}
      </PageHeading>
      {groups.length === 0 && (
        <EmptyState title={say('Chưa có giấy tờ nào')}>
          {say('Giấy tờ đã nộp và kết quả được cấp nằm ở đây, chỉ mình chủ hồ sơ thấy.')}
        </EmptyState>
      )}
      {groups.map(({ title, items }) => (
        <section key={title} className="mb-10">
          <h2 className="mb-3 font-semibold text-xl">{title}</h2>
          <ul className="space-y-4">
            {items.map((document) => (
              <DocumentItem
                key={document.fileId}
                document={document}
                shares={shares.filter(({ fileId }) => fileId === document.fileId)}
                path={path}
                token={token}
                appUrl={env().APP_URL}
              />
            ))}
          </ul>
        </section>
      ))}
    </PageBody>
  )
}

export default DocumentsPage
