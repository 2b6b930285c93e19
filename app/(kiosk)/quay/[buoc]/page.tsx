import { notFound, redirect } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { ErrorSummary } from '#components/form/ErrorSummary.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { liveSentences } from '#components/form/form-sentences.ts'
import { LiveForm } from '#components/form/LiveForm.tsx'
import { Questions } from '#components/form/Questions.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { carry } from '#components/language/carry.ts'
import { langOf } from '#components/language/say.ts'
import { seenField } from '#lib/domain/procedure/posted-answers.ts'
import { draftStep } from '#lib/queries/draft-step.ts'
import { requireKiosk } from '../../_kiosk/current-kiosk.ts'
import { KioskFrame } from '../../_kiosk/KioskFrame.tsx'
import { pageAtKiosk } from '../../_kiosk/kiosk-path.ts'

const StepPage = async ({ params }: { params: Promise<{ buoc: string }> }) => {
  const language = await hearLanguage()
  const { buoc } = await params
  const { actor, draftId } = await requireKiosk()
  const step = await draftStep(actor, { draftId, step: buoc, language }, theWorld())
  if (!step) notFound()
  if ('elsewhere' in step) redirect(pageAtKiosk(step.elsewhere))
  return (
    <KioskFrame progress={step.progress} over={step.procedure} title={step.title} lead={step.intro}>
      <ErrorSummary problems={step.problems} />
      <FormShell
        action={`/quay/${buoc}/luu`}
        token={await currentFormToken()}
        hidden={{ [seenField]: JSON.stringify(step.seen) }}
        enterIntent="continue"
        live
        remembered={false}
      >
        <LiveForm questions={step.live} saves words={carry(liveSentences)}>
          <div lang={langOf(step.language)} className="space-y-7">
            <Questions
              questions={step.questions.map((question) => ({
                ...question,
                field: forNobody(question.field),
              }))}
              typed={step.typed}
              problems={step.problems}
              warnings={step.warnings}
              recognised={step.recognised}
            />
          </div>
          <SubmitButton />
        </LiveForm>
      </FormShell>
    </KioskFrame>
  )
}

/** A question that the browser does not connect with whoever stood here before. */
const forNobody = <F extends { readonly autocomplete?: string }>(field: F): F => {
  const { autocomplete: _, ...rest } = field
  return rest as F
}

export default StepPage
