import { type Actor, type Person, type StaffRole, unitsAs } from '#lib/domain/access/actor.ts'
import { dayOf } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'

export type HouseUnit = {
  readonly code: string
  readonly name: string
  readonly parentCode: string | null
  /** How far below the administrator's own unit it stands. */
  readonly depth: number
}

/** What an administrator keeps, and the moment: inside one transaction. */
export type House = {
  readonly tx: Transaction
  readonly world: World
  readonly actor: Person
  readonly now: Temporal.Instant
  /** ISO day. */
  readonly today: string
  /** The units of the actor's posts and everything below them, each unit before its children. */
  readonly units: readonly HouseUnit[]
  /** All units of the portal: code → name. */
  readonly everyUnit: ReadonlyMap<string, string>
}

/** The units below some, these included: parents before children, neighbours by name. */
export const unitsBelow = async (tx: Transaction, codes: readonly string[]): Promise<readonly HouseUnit[]> =>
  tx.$queryRaw<HouseUnit[]>`
    WITH RECURSIVE below AS (
      SELECT code, name, parent_code, 0 AS depth, ARRAY[name, code] AS path FROM units WHERE code = ANY(${codes}::text[])
      UNION ALL
      SELECT u.code, u.name, u.parent_code, b.depth + 1, b.path || ARRAY[u.name, u.code]
      FROM units u JOIN below b ON u.parent_code = b.code WHERE b.depth < 10)
    SELECT code, name, parent_code AS "parentCode", depth FROM (
      SELECT DISTINCT ON (code) * FROM below ORDER BY code, depth DESC) once
    ORDER BY path`

/**
 * The house as this actor keeps it, null for everybody who administers nothing. Only to look at it, auditors may be
 * named as well.
 */
export const openHouse = async (
  actor: Actor,
  tx: Transaction,
  world: World,
  roles: readonly StaffRole[] = ['admin'],
): Promise<House | null> => {
  const own = unitsAs(actor, ...roles)
  if (actor.kind !== 'person' || own.length === 0) return null
  const units = await unitsBelow(tx, own)
  const all = await tx.unit.findMany({ orderBy: { name: 'asc' }, select: { code: true, name: true } })
  const now = world.clock.now()
  const everyUnit = new Map(all.map(({ code, name }) => [code, name]))
  return { tx, world, actor, now, today: dayOf(now).toString(), units, everyUnit }
}

/** The units of a house as the options of a question. */
export const unitOptions = ({ units }: Pick<House, 'units'>): Readonly<Record<string, string>> =>
  Object.fromEntries(units.map(({ code, name }) => [code, name]))

export const unitCodes = ({ units }: Pick<House, 'units'>): string[] => units.map(({ code }) => code)
