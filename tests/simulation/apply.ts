import { Readable } from 'node:stream'
import type { Person } from '#lib/domain/access/actor.ts'
import { counterNames } from '#lib/domain/case/counter-fields.ts'
import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import { visibleSteps } from '#lib/domain/procedure/journey.ts'
import { papersFor } from '#lib/domain/procedure/papers.ts'
import { answersFor } from '#lib/domain/procedure/procedure.ts'
import { dayOf } from '#lib/outside/clock/index.ts'
import { addFile } from '#lib/use-cases/draft/add-file.ts'
import { saveAllSteps } from '#lib/use-cases/draft/save-all-steps.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'
import { seenControl } from '#lib/use-cases/draft/seen-papers.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'
import { submitApplication } from '#lib/use-cases/draft/submit-application.ts'
import { randomFrom, uuidOf } from '#scripts/scenarios/random.ts'
import { photographed } from '#scripts/scenarios/small-files.ts'
import { momentsFrom, type Office, type PlayedFile } from './office.ts'
import type { Plan } from './plan.ts'

/** Fills in an application as its page asks, submits it, and enters it into the books of the simulation. */
export const apply = async (office: Office, plan: Plan, actor: Person): Promise<PlayedFile> => {
  const { channel, typed, arrivesAt } = plan
  const isOnline = channel === 'online'
  // What somebody brings is entered in the minutes before; whoever files online has begun a quarter of an hour ago.
  const next = momentsFrom(arrivesAt.subtract({ minutes: 12 }), 30)
  const worldNow = () => office.worldAt(next())
  const desk = isOnline ? {} : { desk: { channel, unitCode: office.unitCode } }
  const start = await startApplication(
    actor,
    { slug: office.procedure.slug, startKey: uuidOf(plan.key), ...desk },
    worldNow(),
  )
  if (!start.ok) throw new Error(`${plan.key}: ${start.error}`)
  const { draftId } = start.value
  if (isOnline) {
    for (const { slug } of visibleSteps(office.procedure, typed)) {
      const step = { draftId, step: slug, posted: typed, intent: 'continue', seen: null }
      const saved = await saveStep(actor, step, worldNow())
      if (!saved.ok) throw new Error(`${plan.key} ${slug}: ${saved.error}`)
    }
  } else {
    const posted = { ...typed, ...overCounter(plan), ...ticks(office, plan) }
    const entry = { draftId, posted, intent: 'continue', seen: null }
    const saved = await saveAllSteps(actor, entry, worldNow())
    if (!saved.ok || !saved.value.isComplete) throw new Error(`${plan.key}: ${JSON.stringify(saved)}`)
  }
  if (isOnline || channel === 'assisted')
    for (const code of papersOf(office, plan)) await upload(office, plan, draftId, code, actor, next())
  const submitted = await submitApplication(actor, draftId, office.worldAt(arrivesAt))
  if (!submitted.ok) throw new Error(`${plan.key}: ${JSON.stringify(submitted.error)}`)
  const file: PlayedFile = {
    id: draftId,
    plan,
    owner: isOnline ? actor : null,
    version: 1,
    done: new Set(),
    comesOn: null,
    takenUpOn: null,
    approvedAt: null,
    returnedOn: null,
  }
  office.files.set(draftId, file)
  return file
}

const overCounter = ({ channel }: Plan) =>
  channel === 'post' ? {} : { [counterNames.as]: 'self', [counterNames.idSeen]: 'yes' }

/** The papers that the law asks of this person, by code. */
export const papersOf = ({ procedure }: Office, { typed, arrivesAt }: Plan): readonly string[] => {
  const complete = completeAnswers(procedure, typed, dayOf(arrivesAt).toString())
  if (!complete.ok) throw new Error(`filled in wrongly at ${complete.error.step}`)
  return papersFor(procedure, answersFor(complete.value)).flatMap((paper) =>
    paper.optional ? [] : [paper.code],
  )
}

/** The clerk ticks each paper that lies on the counter. */
export const ticks = (office: Office, plan: Plan): Readonly<Record<string, string>> =>
  Object.fromEntries(papersOf(office, plan).map((code) => [seenControl(code), 'yes']))

/** Uploads a small picture or scan. Answers with the id of the file. */
export const upload = async (
  office: Office,
  plan: Plan,
  draftId: string,
  paperCode: string,
  actor: Person,
  at: Temporal.Instant,
): Promise<string> => {
  const { name, content } = photographed(randomFrom(`${plan.key} ${paperCode}`), paperCode)
  const stored = await addFile(
    actor,
    { draftId, paperCode, name, content: Readable.from([content]) },
    office.worldAt(at),
  )
  if (!stored.ok) throw new Error(`${plan.key} ${paperCode}: ${stored.error}`)
  return stored.value.fileId
}
