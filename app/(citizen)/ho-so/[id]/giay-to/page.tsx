import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { keepingOf } from '#app/_http/device-key.ts'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { limitsOfAll } from '#app/_http/upload-words.ts'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { ErrorSummary } from '#components/form/ErrorSummary.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { langOf, say } from '#components/language/say.ts'
import { Button } from '#components/ui/Button.tsx'
import { draftPapers } from '#lib/queries/draft-papers.ts'
import { DraftButtons } from '../_draft/DraftButtons.tsx'
import { DraftFrame } from '../_draft/DraftFrame.tsx'
import { PaperField } from '../_draft/PaperField.tsx'

export const generateMetadata = titled('Giấy tờ kèm theo')

const PapersPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const language = await hearLanguage()
  const { id } = await params
  const path = `/ho-so/${id}/giay-to`
  const actor = await requirePerson(path)
  const page = await draftPapers(actor, id, theWorld(), language)
  if (!page) notFound()
  if ('elsewhere' in page) redirect(page.elsewhere as Route)
  const parked = await parkedFor(path)
  const problems = page.papers.flatMap(({ code }) => {
    const message = parked?.problems[code]
    return message === undefined ? [] : [{ control: code, message }]
  })
  return (
    <DraftFrame
      progress={page.progress}
      back={page.back}
      over={page.procedure}
      title={say('Giấy tờ kèm theo')}
      lead={say('Chọn tệp cho từng giấy tờ rồi bấm Tiếp tục. Chọn được nhiều tệp một lúc.')}
      notice={parked?.notice}
      supplement={page.supplement}
      keeping={keepingOf(actor, id, theWorld())}
    >
      <ErrorSummary problems={problems} />
      <p className="mb-3 max-w-reading text-ink-soft text-sm">{limitsOfAll(language)}</p>
      <p className="mb-6">
        <a href={`/ho-so/${id}/to-khai.pdf`} className="link inline-flex min-h-11 items-center">
          {say('Xem tờ khai đã điền (PDF)')}
        </a>
      </p>
      <FormShell action={`${path}/tep`} token={await currentFormToken()} enterIntent="continue" multipart>
        {page.papers.map((paper) => (
          <PaperField
            key={paper.code}
            paper={paper}
            lang={langOf(page.language)}
            filesAt={path}
            problem={parked?.problems[paper.code]}
          />
        ))}
        {/* Where a script sends each file as it is chosen, nothing is left to send. */}
        <div className="[form[data-uploads]_&]:hidden">
          <Button look="secondary" wide icon="upload" name="intent" value="upload">
            {say('Tải các tệp đã chọn lên')}
          </Button>
        </div>
        <DraftButtons />
      </FormShell>
    </DraftFrame>
  )
}

export default PapersPage
