import type { Person } from '#lib/domain/access/actor.ts'
import { supplementNoticeBy } from '#lib/domain/case/supplement-clock.ts'
import { groundNeeded } from '#lib/domain/supplement/grounds.ts'
import { dayOf } from '#lib/outside/clock/index.ts'
import { oneStopRulesOn } from '#lib/procedures/one-stop-rules.ts'
import { calendarNow } from '#lib/queries/calendar-now.ts'
import { saveAllSteps } from '#lib/use-cases/draft/save-all-steps.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'
import { reviewed } from '#tests/support/reviewed.ts'
import { papersOf, ticks, upload } from './apply.ts'
import type { Office, PlayedFile } from './office.ts'
import type { Waiting } from './queue-of.ts'

/** An answer that some people have to write more clearly. */
const unclear = 'idIssuedBy'
const illegible = 'Chụp lại cho rõ, ghi đủ như trên giấy tờ.'

const isUnclear = ({ plan }: PlayedFile): boolean => plan.mendDays % 2 === 1

/** Asks for the first paper again, and of some for a clearer answer too, with the whole checklist looked at. */
export const askForMore = async (
  office: Office,
  actor: Person,
  { row, file }: Waiting,
  at: Temporal.Instant,
): Promise<void> => {
  const world = office.worldAt(at)
  const today = dayOf(at)
  const [paper = ''] = papersOf(office, file.plan)
  const faulty = { [paper]: illegible, ...(isUnclear(file) && { [unclear]: illegible }) }
  const round = file.done.has('askedOnce') ? 2 : 1
  const noticeBy =
    row.acceptedOn === null
      ? null
      : supplementNoticeBy(
          Temporal.PlainDate.from(row.acceptedOn),
          oneStopRulesOn(today).supplementNoticeDays,
          await calendarNow(world.db),
        )
  const needed = groundNeeded(round, today, noticeBy)
  await office.run(actor, file, 'requestSupplement', at, {
    ...(await reviewed(file.id, faulty, world)),
    fault: round === 1 ? 'applicant' : 'agency',
    ...(needed && { ground: needed === 'secondRound' ? 'mendedWrongly' : 'foundLater' }),
    mendBy: today.add({ days: 14 }).toString(),
  })
  file.done.add(round === 1 ? 'askedOnce' : 'askedTwice')
  file.comesOn = today.add({ days: file.plan.mendDays })
}

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
        { draftId, step: step.slug, posted, intent: 'continue', stepVersion: null },
        office.worldAt(next()),
      )
  } else {
    const entry = {
      draftId,
      posted: { ...posted, ...ticks(office, plan) },
      intent: 'continue',
      version: null,
    }
    const saved = await saveAllSteps(actor, entry, office.worldAt(next()))
    if (!saved.ok || !saved.value.isComplete) throw new Error(`${plan.key}: ${JSON.stringify(saved)}`)
  }
  await office.run(actor, file, 'supplement', next())
  file.comesOn = null
}
