import type { Person } from '#lib/domain/access/actor.ts'
import { dayOf } from '#lib/outside/clock/index.ts'
import { reviewSheet } from '#lib/queries/review-sheet.ts'
import { saveAllSteps } from '#lib/use-cases/draft/save-all-steps.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'
import { papersOf, ticks, upload } from './apply.ts'
import type { Office, PlayedFile } from './office.ts'

/** An answer that some people have to write more clearly. */
const unclear = 'idIssuedBy'
const illegible = 'Chụp lại cho rõ, ghi đủ như trên giấy tờ.'

const isUnclear = ({ plan }: PlayedFile): boolean => plan.mendDays % 2 === 1

/** Asks for the first paper again, and of some for a clearer answer too, on the page with the whole checklist. */
export const askForMore = async (
  office: Office,
  actor: Person,
  file: PlayedFile,
  at: Temporal.Instant,
): Promise<void> => {
  const world = office.worldAt(at)
  const review = await reviewSheet(actor, file.id, world)
  if (review === null || 'notNow' in review) throw new Error(`${file.plan.key} has no checklist`)
  const [paper] = papersOf(office, file.plan)
  const isWrong = ({ target }: { readonly target: string }): boolean =>
    target === paper || (target === unclear && isUnclear(file))
  const points = review.groups.flatMap((group) => group.points)
  const mendBy = dayOf(at).add({ days: 14 }).toString()
  await office.run(actor, file, 'requestSupplement', at, {
    marks: Object.fromEntries(points.map((point) => [point.name, isWrong(point) ? 'mend' : 'fine'])),
    words: Object.fromEntries(points.filter(isWrong).map(({ name }) => [name, illegible])),
    fault: review.round === 1 ? 'applicant' : 'agency',
    ...(review.groundNeeded && { ground: grounds[review.groundNeeded] }),
    mendBy,
  })
  file.done.add(review.round === 1 ? 'askedOnce' : 'askedTwice')
  file.comesOn = dayOf(at).add({ days: file.plan.mendDays })
}

const grounds = { secondRound: 'mendedWrongly', tooLate: 'foundLater' } as const

/** The person, or for them the clerk, mends exactly what was asked for and sends it once. */
export const mend = async (
  office: Office,
  actor: Person,
  file: PlayedFile,
  next: () => Temporal.Instant,
): Promise<void> => {
  const { plan, id: draftId } = file
  const posted = {
    ...plan.typed,
    ...(isUnclear(file) && { [unclear]: `Công an tỉnh Đồng Tháp (ghi lại lần ${file.version})` }),
  }
  const [paper = ''] = papersOf(office, plan)
  if (plan.channel === 'online' || plan.channel === 'assisted')
    await upload(office, plan, draftId, paper, actor, next())
  if (plan.channel === 'online') {
    const step = office.procedure.steps.find(({ fields }) => fields.some((name) => name === unclear))
    if (isUnclear(file) && step)
      await saveStep(
        actor,
        { draftId, step: step.slug, posted, intent: 'continue', seen: null },
        office.worldAt(next()),
      )
  } else {
    const entry = {
      draftId,
      posted: { ...posted, ...ticks(office, plan) },
      intent: 'continue',
      seen: null,
    }
    const saved = await saveAllSteps(actor, entry, office.worldAt(next()))
    if (!saved.ok || !saved.value.isComplete) throw new Error(`${plan.key}: ${JSON.stringify(saved)}`)
  }
  await office.run(actor, file, 'supplement', next())
  file.comesOn = null
}
