import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { FormShell } from '#components/form/FormShell.tsx'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Button } from '#components/ui/Button.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { draftToDiscard } from '#lib/queries/draft-to-discard.ts'

export const generateMetadata = titled('Bỏ bản nháp')

type Props = { params: Promise<{ id: string }> }

const DiscardPage = async ({ params }: Props) => {
  const language = await hearLanguage()
  const { id } = await params
  const path = `/ho-so/${id}/xoa`
  const draft = await draftToDiscard(await requirePerson(path), id, theWorld(), language)
  if (!draft) notFound()
  return (
    <PageBody width="question">
      <PageHeading over={draft.name}>{say('Bỏ bản nháp này?')}</PageHeading>
      <p className="mb-8">
        {draft.files > 0
          ? say('Mọi câu trả lời và {count} tệp đã tải lên sẽ mất hẳn, không lấy lại được.', {
              count: draft.files,
            })
          : say('Mọi câu trả lời sẽ mất hẳn, không lấy lại được.')}{' '}
        {say('Lưu lần cuối lúc')} <Moment at={draft.savedAt} />.
      </p>
      <FormShell action={`${path}/dong-y`} token={await currentFormToken()}>
        <div className="flex flex-wrap gap-4">
          <Button look="danger" icon="bin" wide>
            {say('Bỏ bản nháp')}
          </Button>
          <ButtonLink href="/ho-so" look="secondary" wide>
            {say('Giữ lại')}
          </ButtonLink>
        </div>
      </FormShell>
    </PageBody>
  )
}

export default DiscardPage
