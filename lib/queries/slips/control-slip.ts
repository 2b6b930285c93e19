import type { Actor } from '#lib/domain/access/actor.ts'
import { stagePlan } from '#lib/domain/case/stage-plan.ts'
import { isEnded, type Status } from '#lib/domain/case/status.ts'
import { controlSlip } from '#lib/domain/slips/control-slip.ts'
import { handOvers, type WayEvent } from '#lib/domain/slips/hand-overs.ts'
import type { Slip } from '#lib/domain/slips/slip.ts'
import type { World } from '#lib/outside/world.ts'
import { oneStopRulesOn } from '#lib/procedures/one-stop-rules.ts'
import { fileNameOf, lastEvent, type SlipEvent, slipFileOf } from '#lib/use-cases/slips/slip-case.ts'
import { calendarNow } from '../calendar-now.ts'
import { staffCase } from '../staff-case.ts'
import { type Printed, readableCase } from './readable-case.ts'

/** The control slip of an accepted file as it stands, for the officials who may read it; null otherwise. */
export const controlSlipOf = async (
  actor: Actor,
  caseId: string,
  world: World,
): Promise<Printed<Slip> | null> => {
  if (!(await staffCase(actor, caseId, world))) return null
  const found = await readableCase(actor, caseId, world)
  const accepted = found && lastEvent(found, 'accept')
  if (!found || !accepted) return null
  const { file, procedure, events } = found
  const bodies = await bodiesAsked(caseId, world)
  const limit = {
    days: file.limitDays ?? 0,
    count: file.limitCount === 'working' ? 'working' : 'calendar',
  } as const
  const openedOn = accepted.at.toPlainDate()
  const content = controlSlip({
    ...slipFileOf(found),
    issue: { set: oneStopRulesOn(openedOn).slipSet, number: null, on: openedOn },
    division: file.division?.name ?? null,
    otherBodies: [...new Set(bodies.values())],
    handOvers: handOvers(
      events.map((event) => wayEvent(event, bodies)),
      { plan: stagePlan(limit, procedure.stages), calendar: await calendarNow(world.db) },
    ),
    isOpen: !isEnded(file.status as Status) && file.status !== 'resultReady',
  })
  return { fileName: fileNameOf('phieu-kiem-soat', file), content }
}

const bodiesAsked = async (caseId: string, world: World): Promise<ReadonlyMap<unknown, string>> => {
  const asked = await world.db.consultation.findMany({
    where: { caseId },
    select: { id: true, body: true },
  })
  return new Map(asked.map(({ id, body }) => [id, body]))
}

const wayEvent = (
  { command, status, at, by, data }: SlipEvent,
  bodies: ReadonlyMap<unknown, string>,
): WayEvent => ({
  ...{ command, status, at, by },
  dueOn: typeof data.dueOn === 'string' ? Temporal.PlainDate.from(data.dueOn) : dueHalted(data),
  body: bodies.get(data.consultationId) ?? null,
  paperTo: command === 'handOver' ? (data.to === 'desk' ? 'desk' : 'division') : undefined,
})

/** An event that says "no due date" halted the clock; one that says nothing left it alone. */
const dueHalted = (data: SlipEvent['data']): null | undefined => (data.dueOn === null ? null : undefined)
