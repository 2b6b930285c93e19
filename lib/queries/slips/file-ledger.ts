import type { Actor } from '#lib/domain/access/actor.ts'
import { type Status, statusFacts } from '#lib/domain/case/status.ts'
import { shortDay } from '#lib/domain/slips/date-words.ts'
import { type FileLedger, fileLedger, type LedgerEntry } from '#lib/domain/slips/file-ledger.ts'
import type { Period } from '#lib/domain/statistics/period.ts'
import { dayOf, fromDbDay, toDbDay, toInstant } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { oneStopRulesOn } from '#lib/procedures/one-stop-rules.ts'
import { scopeOf } from '../statistics/scope-of.ts'

/** Drawing longer ones would keep everybody else waiting: take a shorter period. */
export const mostLedgerLines = 3_000

export type AskedLedger = { readonly unitCode: string; readonly period: Period }

export type LedgerSize = {
  readonly lines: number
  /** Only the files of the actor's own divisions. */
  readonly isPartial: boolean
}

/** How many lines the ledger of a unit has in a period; null for those who work on no files there. */
export const ledgerSize = async (
  actor: Actor,
  asked: AskedLedger,
  world: World,
): Promise<LedgerSize | null> => {
  const where = linesOf(actor, asked)
  if (!where) return null
  return {
    lines: await world.db.case.count({ where }),
    isPartial: scopeOf(actor, asked.unitCode)?.divisionIds !== null,
  }
}

/** The ledger of a unit (Sổ theo dõi hồ sơ) for a period; null for those who may not read it, or where it is too long. */
export const fileLedgerOf = async (
  actor: Actor,
  asked: AskedLedger,
  world: World,
): Promise<FileLedger | null> => {
  const where = linesOf(actor, asked)
  const size = await ledgerSize(actor, asked, world)
  if (!where || !size || size.lines > mostLedgerLines) return null
  const unit = await world.db.unit.findUniqueOrThrow({ where: { code: asked.unitCode } })
  const files = await world.db.case.findMany({ where, orderBy, select: columns })
  const [from, to] = [Temporal.PlainDate.from(asked.period.from), Temporal.PlainDate.from(asked.period.to)]
  return fileLedger({
    unit,
    // A book that reaches over the change of forms is printed on the later one.
    set: oneStopRulesOn(to).slipSet,
    from,
    to,
    entries: files.map((file) => entryOf(file, unit.name)),
  })
}

const linesOf = (actor: Actor, { unitCode, period }: AskedLedger): Prisma.CaseWhereInput | null => {
  const scope = scopeOf(actor, unitCode)
  if (!scope) return null
  const { from, to } = period
  return {
    unitCode,
    acceptedOn: {
      gte: toDbDay(Temporal.PlainDate.from(from)),
      lte: toDbDay(Temporal.PlainDate.from(to)),
    },
    ...(scope.divisionIds && {
      OR: [{ divisionId: null }, { divisionId: { in: [...scope.divisionIds] } }],
    }),
  }
}

const orderBy = [
  { ledgerYear: 'asc' },
  { ledgerNumber: 'asc' },
  { acceptedAt: 'asc' },
] as const satisfies Prisma.CaseOrderByWithRelationInput[]

const columns = {
  ledgerNumber: true,
  dossierCode: true,
  procedureCode: true,
  revision: true,
  status: true,
  acceptedOn: true,
  dueOn: true,
  appointedOn: true,
  finishedOn: true,
  endedOn: true,
  person: { select: { fullName: true, address: true, telephone: true, email: true } },
  division: { select: { name: true } },
  result: { select: { receivedBy: true, receivedAs: true, receivedAt: true, registeredAt: true } },
  postalItems: {
    where: { dispatchedAt: { not: null } },
    orderBy: { dispatchedAt: 'desc' },
    take: 1,
    select: { recipient: true, dispatchedAt: true },
  },
} as const satisfies Prisma.CaseSelect

type LedgerRow = Prisma.CaseGetPayload<{ select: typeof columns }>

const entryOf = (file: LedgerRow, unitName: string): LedgerEntry => {
  if (!file.dossierCode || !file.acceptedOn) throw new Error('a ledger line of a file that was not accepted')
  const endedOtherwise = file.endedOn !== null && file.finishedOn === null
  return {
    number: file.ledgerNumber,
    dossierCode: file.dossierCode,
    procedure: procedureOf(file.procedureCode, file.revision).name,
    applicant: file.person ?? { fullName: '', address: null, telephone: null, email: null },
    decidedBy: file.division?.name ?? unitName,
    receivedOn: fromDbDay(file.acceptedOn),
    dueOn: file.dueOn && !endedOtherwise ? fromDbDay(file.dueOn) : null,
    returned: returnedOf(file),
    note: noteOf(file),
  }
}

const returnedOf = ({ result, postalItems: [item] }: LedgerRow): LedgerEntry['returned'] => {
  if (result?.receivedAt && result.receivedBy !== null) {
    const how = result.receivedAs === 'self' ? 'self' : 'authorised'
    return { on: dayOf(toInstant(result.receivedAt)), how, to: result.receivedBy }
  }
  // An item that went before the result was corrected held the wrong one.
  return result && item?.dispatchedAt && item.dispatchedAt >= result.registeredAt
    ? { on: dayOf(toInstant(item.dispatchedAt)), how: 'post', to: item.recipient }
    : null
}

/** What became of a file that has no result, and a new appointment. */
const noteOf = ({ status, endedOn, finishedOn, appointedOn }: LedgerRow): string => {
  const { label } = statusFacts[status as Status]
  if (endedOn && !finishedOn) return `${label} ${shortDay(fromDbDay(endedOn))}`
  if (appointedOn) return `Hẹn lại ${shortDay(fromDbDay(appointedOn))}`
  return status === 'awaitingSupplement' || status === 'awaitingPayment' ? label : ''
}
