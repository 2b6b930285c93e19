import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { keepingOf } from '#app/_http/device-key.ts'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { ErrorSummary } from '#components/form/ErrorSummary.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { liveSentences } from '#components/form/form-sentences.ts'
import { LiveForm } from '#components/form/LiveForm.tsx'
import { Questions } from '#components/form/Questions.tsx'
import { carry } from '#components/language/carry.ts'
import { langOf } from '#components/language/say.ts'
import { seenField } from '#lib/domain/procedure/posted-answers.ts'
import { draftStep } from '#lib/queries/draft-step.ts'
import { DraftButtons } from '../_draft/DraftButtons.tsx'
import { DraftFrame } from '../_draft/DraftFrame.tsx'
import { FilledInNote, marksOf } from '../_draft/FilledInNote.tsx'
import { PlaceNote } from '../_draft/PlaceNote.tsx'

export const generateMetadata = titled('Khai hồ sơ')

type Props = { params: Promise<{ id: string; buoc: string }> }

const StepPage = async ({ params }: Props) => {
  const language = await hearLanguage()
  const { id, buoc } = await params
  const path = `/ho-so/${id}/${buoc}`
  const actor = await requirePerson(path)
  const parked = await parkedFor(path)
  const step = await draftStep(
    actor,
    { draftId: id, step: buoc, unsaved: parked?.values, language },
    theWorld(),
  )
  if (!step) notFound()
  if ('elsewhere' in step) redirect(step.elsewhere as Route)
  const keeping = step.isEnteredAtDesk ? undefined : keepingOf(actor, id, theWorld())
  return (
    <DraftFrame
      progress={step.progress}
      back={step.back}
      over={step.procedure}
      title={step.title}
      lead={step.intro}
      notice={parked?.notice}
      supplement={step.supplement}
      keptUntil={step.keptUntil}
      keeping={keeping && { ...keeping, except: buoc }}
    >
      <ErrorSummary problems={step.problems} />
      <FilledInNote filledIn={step.filledIn} />
      <FormShell
        action={`${path}/luu`}
        token={await currentFormToken()}
        hidden={{ [seenField]: JSON.stringify(step.seen) }}
        enterIntent="continue"
        live
      >
        <LiveForm
          questions={step.live}
          saves
          keeping={keeping && { ...keeping, step: buoc }}
          differing={step.differing}
          words={carry(liveSentences)}
        >
          <div lang={langOf(step.language)} className="space-y-7">
            <Questions
              questions={step.questions}
              typed={step.typed}
              problems={step.problems}
              warnings={step.warnings}
              recognised={step.recognised}
              marks={marksOf(step.filledIn)}
            />
          </div>
          {step.place && <PlaceNote {...step.place} />}
          <DraftButtons />
        </LiveForm>
      </FormShell>
    </DraftFrame>
  )
}

export default StepPage
