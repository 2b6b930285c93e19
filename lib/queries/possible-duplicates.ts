import { type Actor, unitsAs } from '#lib/domain/access/actor.ts'
import { rolesIn } from '#lib/domain/access/roles-in.ts'
import { type Certainty, certainties, duplicateVerdict, type Subject } from '#lib/domain/case/duplicates.ts'
import { isEnded, type Status } from '#lib/domain/case/status.ts'
import { fromDbDay } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { alikeFiles } from './alike-files.ts'
import { staffCase } from './staff-case.ts'

/** What a file says of its person, as two are laid side by side. */
export type ComparedFile = {
  readonly id: string
  /** The dossier code, or the provisional number before there is one. */
  readonly number: string
  readonly status: Status
  readonly unit: string
  readonly channel: string
  /** ISO instant. */
  readonly submittedAt: string
  readonly fullName: string
  /** ISO day. */
  readonly birthOn: string | null
  readonly telephone: string | null
  readonly address: string | null
}

export type PossibleDuplicate = ComparedFile & {
  readonly certainty: Certainty
  /** In words. */
  readonly reasons: readonly string[]
}

export type Duplicates = {
  readonly own: ComparedFile
  /** The surest first. */
  readonly others: readonly PossibleDuplicate[]
  /** What somebody has looked at and found to be different. */
  readonly settled: readonly {
    readonly id: string
    readonly number: string
    readonly by: string | null
    readonly at: string
  }[]
}

/**
 * The files that may be about the same person and service as this one, among those that the actor may read as an
 * official. Null for everybody else. Nothing is looked for once the file has ended.
 */
export const possibleDuplicates = async (
  actor: Actor,
  caseId: string,
  world: World,
): Promise<Duplicates | null> => {
  const opened = await staffCase(actor, caseId, world)
  if (!opened) return null
  const units = unitsAs(actor, 'desk', 'officer', 'divisionHead', 'director', 'auditor')
  const ids = isEnded(opened.file.status as Status) ? [] : await alikeFiles(opened, units, world)
  const pairs = await world.db.notDuplicate.findMany({
    where: { OR: [{ firstId: caseId }, { secondId: caseId }] },
    orderBy: { saidAt: 'asc' },
  })
  const otherOf = (pair: (typeof pairs)[number]) => (pair.firstId === caseId ? pair.secondId : pair.firstId)
  const rows = await world.db.case.findMany({
    where: { id: { in: [caseId, ...ids, ...pairs.map(otherOf)] } },
    select: columns,
  })
  const readable = new Map(rows.filter((row) => isStaffOf(actor, row)).map((row) => [row.id, row]))
  const own = readable.get(caseId)
  if (!own) return null
  const names = await world.db.account.findMany({
    where: { id: { in: pairs.map(({ saidBy }) => saidBy) } },
    select: { id: true, fullName: true },
  })
  const settledIds = new Set(pairs.map(otherOf))
  const others = ids.flatMap((id) => {
    const row = readable.get(id)
    const verdict = row && !settledIds.has(id) ? duplicateVerdict(subjectOf(own), subjectOf(row)) : null
    return row && verdict ? [{ ...comparedOf(row), ...verdict }] : []
  })
  return {
    own: comparedOf(own),
    others: others.toSorted((a, b) => certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty)),
    settled: pairs.flatMap((pair) => {
      const row = readable.get(otherOf(pair))
      if (!row) return []
      const by = names.find(({ id }) => id === pair.saidBy)?.fullName ?? null
      return [{ id: row.id, number: numberOf(row), by, at: pair.saidAt.toISOString() }]
    }),
  }
}

const columns = {
  id: true,
  ownerId: true,
  unitCode: true,
  divisionId: true,
  procedureCode: true,
  dossierCode: true,
  provisionalNumber: true,
  status: true,
  channel: true,
  submittedAt: true,
  unit: { select: { name: true } },
  person: true,
} as const satisfies Prisma.CaseSelect

type Row = Prisma.CaseGetPayload<{ select: typeof columns }>

const isStaffOf = (actor: Actor, row: Row): boolean =>
  rolesIn(actor, row).some((role) => role !== 'citizen' && role !== 'admin')

const numberOf = (row: Pick<Row, 'dossierCode' | 'provisionalNumber'>): string =>
  row.dossierCode ?? row.provisionalNumber

const subjectOf = ({ person }: Row): Subject => ({
  fullName: person?.fullName ?? '',
  idDigests: [person?.idDigest, person?.oldIdDigest].flatMap((digest) =>
    digest ? [Buffer.from(digest).toString('hex')] : [],
  ),
  birthOn: dayIn(person?.birthOn),
  telephone: person?.telephone ?? null,
})

const comparedOf = (row: Row): ComparedFile => ({
  id: row.id,
  number: numberOf(row),
  status: row.status as Status,
  unit: row.unit.name,
  channel: row.channel,
  submittedAt: row.submittedAt.toISOString(),
  fullName: row.person?.fullName ?? '',
  birthOn: dayIn(row.person?.birthOn),
  telephone: row.person?.telephone ?? null,
  address: row.person?.address ?? null,
})

const dayIn = (day: Date | null | undefined): string | null => (day ? fromDbDay(day).toString() : null)
