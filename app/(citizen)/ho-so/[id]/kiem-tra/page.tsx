import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { keepingOf } from '#app/_http/device-key.ts'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { AnswerSections } from '#components/case/AnswerSections.tsx'
import { GivenPapers } from '#components/case/GivenPapers.tsx'
import { ErrorSummary } from '#components/form/ErrorSummary.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { langOf, say } from '#components/language/say.ts'
import { draftCheck } from '#lib/queries/draft-check.ts'
import { openAlready } from '#lib/queries/open-already.ts'
import { DraftFrame } from '../_draft/DraftFrame.tsx'
import { OpenAlready } from '../_draft/OpenAlready.tsx'
import { WhatFollows } from '../_draft/WhatFollows.tsx'

export const generateMetadata = titled('Kiểm tra và nộp')

const CheckPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const language = await hearLanguage()
  const { id } = await params
  const path = `/ho-so/${id}/kiem-tra`
  const actor = await requirePerson(path)
  const check = await draftCheck(actor, id, theWorld(), language)
  if (!check) notFound()
  if ('elsewhere' in check) redirect(check.elsewhere as Route)
  const parked = await parkedFor(path)
  const mends = check.caseVersion !== null
  const openFiles = await openAlready(actor, id, theWorld())
  return (
    <DraftFrame
      progress={check.progress}
      back={check.back}
      over={check.procedure}
      title={mends ? say('Kiểm tra và gửi bổ sung') : say('Kiểm tra và nộp hồ sơ')}
      lead={say('Đọc lại một lượt. Chỗ nào chưa đúng thì bấm Sửa; những phần khác giữ nguyên.')}
      notice={parked?.notice}
      supplement={check.supplement}
      keeping={keepingOf(actor, id, theWorld())}
    >
      <ErrorSummary
        problems={Object.entries(parked?.problems ?? {}).map(([control, message]) => ({ control, message }))}
      />
      <div lang={langOf(check.language)}>
        <AnswerSections
          sections={check.sections}
          changeHref={(step, control) => `/ho-so/${id}/${step}#${control}`}
        />
      </div>
      <p className="mb-8">
        <a href={`/ho-so/${id}/to-khai.pdf${mends ? '?ban=nhap' : ''}`} className="link">
          {say('Xem tờ khai đã điền (PDF)')}
        </a>
      </p>
      <section className="mb-8">
        <div className="mb-2 flex items-baseline justify-between gap-4">
          <h2 className="font-semibold text-xl">{say('Giấy tờ kèm theo')}</h2>
          <a href={`/ho-so/${id}/giay-to`} className="link inline-flex min-h-11 items-center">
            {say('Sửa')}
            <span className="sr-only"> {say('giấy tờ kèm theo')}</span>
          </a>
        </div>
        <GivenPapers
          papers={check.papers}
          lang={langOf(check.language)}
          fileHref={(fileId) => `/ho-so/${id}/giay-to/${fileId}/tep`}
        />
      </section>
      <WhatFollows check={check} placeHref={`/ho-so/${id}/${check.placeStep ?? ''}`} />
      {check.unit !== null && (
        <FormShell
          action={mends ? `/ho-so/${id}/bo-sung/gui` : `/ho-so/${id}/nop`}
          token={await currentFormToken()}
          {...(check.caseVersion !== null && { hidden: { version: check.caseVersion } })}
        >
          <p className="max-w-reading text-ink-soft">
            {mends
              ? say('Hồ sơ chỉ được bổ sung một lần: xem lại cho đủ trước khi gửi.')
              : say(
                  'Thông tin và giấy tờ chỉ dùng để giải quyết hồ sơ này, chỉ người nộp và cán bộ giải quyết xem được.',
                )}
          </p>
          {openFiles.length > 0 && <OpenAlready files={openFiles} problems={parked?.problems ?? {}} />}
          <SubmitButton intent="submit">{mends ? say('Gửi bổ sung') : say('Nộp hồ sơ')}</SubmitButton>
        </FormShell>
      )}
    </DraftFrame>
  )
}

export default CheckPage
