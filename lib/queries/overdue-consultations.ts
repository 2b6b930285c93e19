import { type Actor, type Person, unitsAs } from '#lib/domain/access/actor.ts'
import { toDbDay, today } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'

export type OverdueConsultation = {
  readonly id: string
  readonly caseId: string
  readonly dossierCode: string
  readonly body: string
  /** ISO day. */
  readonly answerBy: string
  readonly officer: string | null
}

/**
 * Bodies that have not answered by the day named, longest overdue first: reported to the head of the desk (NĐ 61/2018
 * Điều 19 khoản 5), or to the whole desk where nobody heads it, and to the head of the division. None for everybody else.
 */
export const overdueConsultations = async (
  actor: Actor,
  world: World,
): Promise<readonly OverdueConsultation[]> => {
  const files = actor.kind === 'person' ? await filesToHearOf(actor, world) : []
  if (files.length === 0) return []
  const rows = await world.db.consultation.findMany({
    where: {
      answeredAt: null,
      answerBy: { lt: toDbDay(today(world.clock)) },
      case: { status: 'awaitingOtherBody', OR: files },
    },
    orderBy: [{ answerBy: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      caseId: true,
      body: true,
      answerBy: true,
      case: {
        select: { dossierCode: true, provisionalNumber: true, holder: { select: { fullName: true } } },
      },
    },
  })
  return rows.map(({ id, caseId, body, answerBy, case: file }) => ({
    id,
    caseId,
    dossierCode: file.dossierCode ?? file.provisionalNumber,
    body,
    answerBy: answerBy.toISOString().slice(0, 10),
    officer: file.holder?.fullName ?? null,
  }))
}

const filesToHearOf = async (actor: Person, world: World): Promise<Prisma.CaseWhereInput[]> => {
  const led = actor.posts.filter((post) => post.role === 'desk' && post.leads).map((post) => post.unitCode)
  const desks = unitsAs(actor, 'desk').filter((unitCode) => !led.includes(unitCode))
  const headless = desks.length > 0 ? await withoutHead(desks, world) : []
  const divisions = actor.posts.flatMap((post) =>
    post.role === 'divisionHead' ? [{ unitCode: post.unitCode, divisionId: post.divisionId }] : [],
  )
  return [...[...led, ...headless].map((unitCode) => ({ unitCode })), ...divisions]
}

const withoutHead = async (unitCodes: readonly string[], world: World): Promise<readonly string[]> => {
  const day = toDbDay(today(world.clock))
  const heads = await world.db.post.findMany({
    where: {
      role: 'desk',
      leads: true,
      unitCode: { in: [...unitCodes] },
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
      account: { disabledAt: null },
    },
    select: { unitCode: true },
  })
  return unitCodes.filter((unitCode) => heads.every((head) => head.unitCode !== unitCode))
}
