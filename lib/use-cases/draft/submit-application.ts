import { randomBytes } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { decide } from '#lib/domain/case/workflow.ts'
import { provisionalNumber } from '#lib/domain/kernel/provisional-number.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { competentPlace, decidesAt } from '#lib/domain/procedure/competence.ts'
import { feeFor } from '#lib/domain/procedure/fee.ts'
import { answersFor, type Procedure } from '#lib/domain/procedure/procedure.ts'
import { dayOf } from '#lib/outside/clock/index.ts'
import { openCase } from '#lib/outside/database/history.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { feeAmountsOn } from '#lib/queries/fee-amounts.ts'
import { unitsReceiving } from '#lib/queries/units-receiving.ts'
import { announce } from '../api/announce.ts'
import { storeAnswers } from '../case/answers.ts'
import { notify } from '../case/notify.ts'
import { checkApplication } from './check-application.ts'
import { counterEvent, keepCounterFacts } from './counter-facts.ts'
import { type DraftRow, draftOf, lockDraft } from './draft-of.ts'

export type Submitted = { readonly caseId: string; readonly provisionalNumber: string }
export type SubmitFailure =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'incomplete'; readonly step: string }
  | { readonly kind: 'noCompetentUnit' }

/**
 * Makes a file of a draft. The draft's own id is the key: pressed twice, sent a hundred times at once, or sent again
 * after a crash, it makes one file and answers each time with the same number.
 */
export const submitApplication = async (
  actor: Person,
  draftId: string,
  world: World,
): Promise<Result<Submitted, SubmitFailure>> => {
  const draft = await draftOf(actor, draftId, world.db, world)
  if (!draft) return err({ kind: 'notFound' })
  const already = await submittedAs(draftId, world)
  if (already) return ok(already)
  const { row } = draft
  const procedure = procedureOf(row.procedureCode, row.revision)
  const checked = await checkApplication(world.db, draftId, procedure, world)
  if (!checked.ok) return err({ kind: 'incomplete', ...checked.error })
  const { answers } = checked.value
  const unitCode = row.unitCode ?? (await competentUnit(procedure, answers, world))
  if (unitCode === null) return err({ kind: 'noCompetentUnit' })

  const now = world.clock.now()
  const amounts = await feeAmountsOn(world.db, procedure, unitCode, dayOf(now))
  const number = provisionalNumber(randomBytes(8))
  const role = roleOf(actor, row)
  const entry =
    row.enteredById === null
      ? null
      : { channel: row.channel, typed: draft.typed, procedure, today: dayOf(now).toString() }
  const opened = await world.db.$transaction(async (tx) => {
    // Thrown away at this moment, it cannot be submitted; submitted, it cannot be thrown away.
    if ((await lockDraft(tx, draftId)) === null) return 'gone'
    const isNew = await openCase(
      tx,
      {
        id: draftId,
        procedure_code: row.procedureCode,
        revision: row.revision,
        unit_code: unitCode,
        channel: row.channel,
        owner_id: row.ownerId,
        provisional_number: number,
        status: role.to,
        fee_due: feeFor(procedure, answersFor(answers), amounts).total,
      },
      {
        type: 'submit',
        at: now,
        actorId: actor.accountId,
        role: role.role,
        data: { channel: row.channel, unitCode, ...(entry && counterEvent(entry)) },
      },
    )
    if (!isNew) return false
    await storeAnswers(tx, draftId, checked.value, procedure, now, world)
    if (entry) await keepCounterFacts(tx, draftId, { ...entry, clerkId: actor.accountId, now })
    await notify(tx, { id: draftId, ownerId: row.ownerId }, 1, 'submit', now, world)
    await announce(tx, { caseId: draftId, seq: 1 }, world)
    return true
  })
  if (opened === 'gone') return err({ kind: 'notFound' })
  if (opened) return ok({ caseId: draftId, provisionalNumber: number })
  const first = await submittedAs(draftId, world)
  if (!first) throw new Error(`case ${draftId} neither opened nor found`)
  return ok(first)
}

const submittedAs = async (draftId: string, world: World): Promise<Submitted | null> => {
  const file = await world.db.case.findUnique({ where: { id: draftId }, select: { provisionalNumber: true } })
  return file && { caseId: draftId, provisionalNumber: file.provisionalNumber }
}

/** In which role a draft is submitted: by the person themselves, or entered at the desk. */
const roleOf = (actor: Person, row: DraftRow) => {
  const blank = {
    accepted: false,
    supplements: 0,
    lengthened: false,
    feeSettled: false,
    holderId: null,
    proposerId: null,
    dueOn: null,
    appointedOn: null,
    openConsultations: 0,
    paperAt: null,
  }
  const roles = row.ownerId !== actor.accountId ? (['desk'] as const) : (['citizen'] as const)
  const decision = decide(
    { ...blank, status: 'draft' },
    { command: 'submit', roles, actorId: actor.accountId, today: '' },
  )
  if (!decision.ok) throw new Error(`a draft that cannot be submitted: ${decision.error}`)
  return decision.value
}

/** The unit that decides, by the answer that the procedure names (residence …), among those that take it online that day. */
export const competentUnit = async (
  procedure: Procedure,
  answered: Readonly<Record<string, unknown>>,
  world: World,
): Promise<string | null> => {
  const place = competentPlace(procedure, answered)
  if (place === undefined) return null
  const units = await unitsReceiving(procedure, world)
  return units.find(decidesAt(place))?.code ?? null
}
