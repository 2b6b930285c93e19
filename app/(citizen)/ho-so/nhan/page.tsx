import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { FieldList } from '#components/form/FieldList.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { fieldsIn } from '#lib/words/field-in.ts'
import { claimFields } from './claim-fields.ts'

export const generateMetadata = titled('Đưa hồ sơ vào tài khoản')

const path = '/ho-so/nhan'

const ClaimPage = async () => {
  const language = await hearLanguage()
  await requirePerson(path)
  const parked = await parkedFor(path)
  return (
    <PageBody width="question">
      <Breadcrumbs crumbs={[{ label: say('Hồ sơ của tôi'), href: '/ho-so' }]} />
      <FormHead parked={parked} />
      <PageHeading
        lead={say(
          'Hồ sơ nộp tại quầy hoặc qua bưu chính cũng theo dõi được ở đây. Mã in trên phiếu mà Bộ phận Một cửa đưa cho người nộp.',
        )}
      >
        {say('Đưa hồ sơ vào tài khoản')}
      </PageHeading>
      <FormShell action={`${path}/gui`} token={await currentFormToken()}>
        <FieldList
          fields={fieldsIn(language, claimFields)}
          typed={parked?.values}
          problems={parked?.problems}
        />
        <SubmitButton>{say('Đưa vào tài khoản')}</SubmitButton>
      </FormShell>
    </PageBody>
  )
}

export default ClaimPage
