import { autosaveAnswer, chooseNotice, isAutosave } from '#app/_http/autosave-answer.ts'
import { type FormVisit, formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import type { Person } from '#lib/domain/access/actor.ts'
import { readPosted } from '#lib/domain/procedure/posted-answers.ts'
import { comparePapers } from '#lib/use-cases/case/compare-papers.ts'
import { runCommand } from '#lib/use-cases/case/run-command.ts'
import { saveAllSteps } from '#lib/use-cases/draft/save-all-steps.ts'
import { comparedIn } from '#lib/use-cases/draft/seen-papers.ts'
import { submitApplication } from '#lib/use-cases/draft/submit-application.ts'

const pageOf = (id: string | undefined) => `/can-bo/nhap-ho-so/${id}`

const number = (text: string | undefined): number | null =>
  /^\d{1,9}$/.test(text ?? '') ? Number(text) : null

export const POST = formRoute(
  'staff',
  ({ id }) => pageOf(id),
  async (visit) => {
    const { actor, form, params, headers, world } = visit
    const { answers, seen } = readPosted(form)
    const { intent = 'continue', ...posted } = answers
    const draftId = params.id ?? ''
    const leaves = intent === 'leave'
    const saved = await saveAllSteps(
      actor,
      { draftId, posted, intent: leaves ? 'autosave' : intent, seen },
      world,
    )
    if (isAutosave(headers)) return autosaveAnswer(saved, world)
    if (!saved.ok)
      return saved.error === 'notFound' ? plain(404, 'Không tìm thấy hồ sơ.') : seeOther(pageOf(draftId))
    const { isComplete, at, differing } = saved.value
    if (differing.length > 0) return visit.sendBack(pageOf(draftId), { problems: {}, notice: chooseNotice })
    if (leaves) return seeOther('/can-bo/nhap-ho-so')
    if (intent !== 'continue' || !isComplete) return seeOther(`${pageOf(draftId)}${at ? `#${at}` : ''}`)
    return handIn(visit, draftId, number(form._case))
  },
)

/** Everything is there: on to the file, where accepting it is the next thing to do. */
const handIn = async (
  { actor, form, sendBack, world }: FormVisit<Person>,
  draftId: string,
  caseVersion: number | null,
): Promise<Response> => {
  const done =
    caseVersion === null
      ? await submitApplication(actor, draftId, world)
      : await runCommand(
          actor,
          { caseId: draftId, version: caseVersion, command: 'supplement', input: {} },
          world,
        )
  if (done.ok) {
    // The submission itself keeps what was compared; a supplement is the person's, and what is compared is the clerk's.
    if (caseVersion !== null)
      await comparePapers(actor, { caseId: draftId, paperCodes: comparedIn(form) }, world)
    return seeOther(`/can-bo/ho-so/${draftId}`)
  }
  if (done.error.kind === 'notFound') return plain(404, 'Không tìm thấy hồ sơ.')
  // What comes online with help needs its papers as files.
  if (done.error.kind === 'incomplete') return seeOther(`/ho-so/${draftId}/giay-to`)
  return sendBack(pageOf(draftId), {
    problems: {},
    notice: 'Hồ sơ chưa nộp được. Xem lại tình trạng rồi thử lại.',
  })
}
