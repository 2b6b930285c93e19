import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { FormShell } from '#components/form/FormShell.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { Rich } from '#components/language/Rich.tsx'
import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { myCase } from '#lib/queries/my-case.ts'

export const generateMetadata = titled('Rút hồ sơ')

const WithdrawPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const language = await hearLanguage()
  const { id } = await params
  const actor = await requirePerson(`/ho-so/${id}/rut`)
  const file = await myCase(actor, id, theWorld(), language)
  if (!file) notFound()
  if ('elsewhere' in file) redirect(file.elsewhere as Route)
  if (!file.commands.includes('withdraw')) redirect(`/ho-so/${id}`)
  return (
    <PageBody width="question">
      <PageHeading
        over={`${file.procedure.shortName}, ${file.dossierCode ?? file.provisionalNumber}`}
        lead={
          <Rich
            says="<unit>{unit}</unit> sẽ không giải quyết tiếp. Hồ sơ đã rút không mở lại được; cần kết quả thì nộp hồ sơ mới."
            values={[{ unit: file.unit.name }]}
            marks={{ unit: (words) => <Vietnamese>{words}</Vietnamese> }}
          />
        }
      >
        {say('Rút hồ sơ này?')}
      </PageHeading>
      {file.fee.receipt?.paid && (
        <p className="mb-6">{say('Phí đã nộp: hỏi Bộ phận Một cửa về việc hoàn phí.')}</p>
      )}
      <FormShell
        action={`/ho-so/${id}/rut/gui`}
        token={await currentFormToken()}
        hidden={{ version: file.version }}
      >
        <div className="flex flex-wrap gap-3">
          <SubmitButton intent="withdraw" look="danger">
            {say('Rút hồ sơ')}
          </SubmitButton>
          <ButtonLink href={`/ho-so/${id}`} look="secondary" wide>
            {say('Không rút, quay lại')}
          </ButtonLink>
        </div>
      </FormShell>
    </PageBody>
  )
}

export default WithdrawPage
