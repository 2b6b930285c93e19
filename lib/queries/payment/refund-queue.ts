import { type Person, unitsAs } from '#lib/domain/access/actor.ts'
import { type Dong, dong } from '#lib/domain/kernel/money.ts'
import type { PaymentMethod, RefundGround } from '#lib/domain/payment/payment-state.ts'
import type { World } from '#lib/outside/world.ts'
import { type RefundWay, refundRoles, waysOf } from '#lib/use-cases/payment/decide-refund.ts'
import { refundable } from '#lib/use-cases/payment/request-refund.ts'
import { staffCase } from '../staff-case.ts'

/** Money owed back, or gone back. Plain data. */
export type RefundLine = {
  readonly id: string
  readonly unit: string
  /** The file and its number, where it is of one. */
  readonly file: { readonly id: string; readonly number: string; readonly person: string } | null
  readonly orderRef: string | null
  readonly method: PaymentMethod | null
  readonly amount: Dong
  readonly ground: RefundGround
  readonly note: string | null
  readonly askedAt: string
  readonly askedBy: string | null
  /** "3/2026", once decided. */
  readonly number: string | null
  readonly way: RefundWay | null
  readonly state: 'due' | 'sending' | 'failed' | 'done'
  readonly lastError: string | null
  readonly doneAt: string | null
  /** How the actor may decide it; none where they may not. */
  readonly ways: readonly RefundWay[]
}

export type RefundQueue = { readonly open: readonly RefundLine[]; readonly done: readonly RefundLine[] }

/** What is owed back by the actor's units, the oldest first, and what went back last; null for everybody else. */
export const refundQueue = async (actor: Person, world: World): Promise<RefundQueue | null> => {
  const units = unitsAs(actor, ...refundRoles)
  if (units.length === 0) return null
  const include = {
    payment: true,
    case: { select: { dossierCode: true, provisionalNumber: true, person: { select: { fullName: true } } } },
  } as const
  const [open, done] = await Promise.all([
    world.db.refund.findMany({
      where: { unitCode: { in: units }, state: { not: 'done' } },
      orderBy: { requestedAt: 'asc' },
      take: 200,
      include,
    }),
    world.db.refund.findMany({
      where: { unitCode: { in: units }, state: 'done' },
      orderBy: { doneAt: 'desc' },
      take: 20,
      include,
    }),
  ])
  const rows = [...open, ...done]
  const [names, accounts] = await Promise.all([
    world.db.unit.findMany({ where: { code: { in: units } }, select: { code: true, name: true } }),
    world.db.account.findMany({
      where: { id: { in: rows.flatMap(({ requestedBy }) => requestedBy ?? []) } },
      select: { id: true, fullName: true },
    }),
  ])
  const unitName = new Map(names.map(({ code, name }) => [code, name]))
  const personName = new Map(accounts.map(({ id, fullName }) => [id, fullName]))
  const lineOf = (row: (typeof rows)[number]): RefundLine => {
    const isOpen = row.state === 'due' || row.state === 'failed'
    return {
      id: row.id,
      unit: unitName.get(row.unitCode) ?? row.unitCode,
      file:
        (row.case &&
          row.caseId !== null && {
            id: row.caseId,
            number: row.case.dossierCode ?? row.case.provisionalNumber,
            person: row.case.person?.fullName ?? '',
          }) ||
        null,
      orderRef: row.payment?.orderRef ?? null,
      method: (row.payment?.method ?? null) as PaymentMethod | null,
      amount: dong(Number(row.amount)),
      ground: row.ground as RefundGround,
      note: row.sealedNote ? String(world.sealing.open(row.sealedNote, `refund:${row.id}`)) : null,
      askedAt: row.requestedAt.toISOString(),
      askedBy: row.requestedBy && (personName.get(row.requestedBy) ?? null),
      number: row.number === null ? null : `${row.number}/${row.year}`,
      way: row.way as RefundWay | null,
      state: row.state as RefundLine['state'],
      lastError: row.lastError,
      doneAt: row.doneAt?.toISOString() ?? null,
      ways: isOpen && row.requestedBy !== actor.accountId ? waysOf(row, world) : [],
    }
  }
  return { open: open.map(lineOf), done: done.map(lineOf) }
}

/** A file of the actor's desk, with what is left of its fee to give back; null for everybody else. */
export const refundableFile = async (
  actor: Person,
  caseId: string,
  world: World,
): Promise<{ readonly id: string; readonly number: string; readonly left: Dong } | null> => {
  const opened = await staffCase(actor, caseId, world)
  if (!opened?.roles.includes('desk')) return null
  const left = await refundable(world.db, caseId)
  const { id, dossierCode, provisionalNumber } = opened.file
  return { id, number: dossierCode ?? provisionalNumber, left }
}
