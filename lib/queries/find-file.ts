import type { Actor } from '#lib/domain/access/actor.ts'
import { parseCitizenId } from '#lib/domain/kernel/citizen-id.ts'
import { parseDossierCode } from '#lib/domain/kernel/dossier-code.ts'
import { parseOldIdNumber, parsePassportNumber } from '#lib/domain/kernel/identity-number.ts'
import { nameKey } from '#lib/domain/kernel/person-name.ts'
import { parseProvisionalNumber } from '#lib/domain/kernel/provisional-number.ts'
import { parseTelephone } from '#lib/domain/kernel/telephone.ts'
import { scannedCode } from '#lib/domain/slips/scanned-code.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { type QueueRow, rowColumns, rowsOf } from './queue-row.ts'
import { hasQueue, inQueue } from './queues.ts'

/** Lines shown of a search; who finds more has to say more. */
export const mostFound = 50
/** Shorter words find half the province. */
const shortestName = 3

/** The id of the file that bears this code or provisional number, if the actor may read it. Scanners send this. */
export const fileByNumber = async (actor: Actor, typed: string, world: World): Promise<string | null> => {
  if (!hasQueue(actor, 'all')) return null
  const number = numberIn(scannedCode(typed))
  if (!number) return null
  const file = await world.db.case.findFirst({
    where: { AND: [inQueue(actor, 'all'), number] },
    select: { id: true },
  })
  return file?.id ?? null
}

const numberIn = (typed: string): Prisma.CaseWhereInput | null => {
  const provisional = parseProvisionalNumber(typed)
  if (provisional.ok) return { provisionalNumber: provisional.value }
  if (!parseDossierCode(typed).ok) return null
  return {
    dossierCode: typed
      .replace(/\s+/gu, '')
      .replace(/[\u2010-\u2015]/gu, '-')
      .toUpperCase(),
  }
}

export type Found = { readonly rows: readonly QueueRow[]; readonly hasMore: boolean }

/**
 * Files of the actor's units by whatever a clerk has of a person: number, name with or without accents and in any order
 * of its words, ID number of today's or the former document (compared by keyed digest, as it is stored nowhere in the
 * open) or telephone. Latest change first.
 */
export const findFiles = async (actor: Actor, typed: string, world: World): Promise<Found> => {
  const ways = waysToFind(typed, world)
  if (!hasQueue(actor, 'all') || ways.length === 0) return { rows: [], hasMore: false }
  const files = await world.db.case.findMany({
    where: { AND: [inQueue(actor, 'all'), { OR: ways }] },
    orderBy: [{ changedAt: 'desc' }, { id: 'asc' }],
    take: mostFound + 1,
    select: rowColumns,
  })
  return {
    rows: await rowsOf(files.slice(0, mostFound), world),
    hasMore: files.length > mostFound,
  }
}

const waysToFind = (typed: string, world: World): Prisma.CaseWhereInput[] => {
  const ways: Prisma.CaseWhereInput[] = []
  const number = numberIn(typed)
  if (number) ways.push(number)
  const telephone = parseTelephone(typed)
  if (telephone.ok) ways.push({ person: { telephone: telephone.value } })
  for (const read of [parseCitizenId, parseOldIdNumber, passport]) {
    const id = read(typed)
    if (!id.ok) continue
    const digest = world.sealing.digest(id.value)
    ways.push({ person: { OR: [{ idDigest: digest }, { oldIdDigest: digest }] } })
  }
  const name = nameWhere(typed)
  if (name) ways.push(name)
  return ways
}

/** Every word begins a word of the name, in whatever order they were typed. */
const nameWhere = (typed: string): Prisma.CaseWhereInput | null => {
  // The signs that mean something to LIKE are in no name.
  const key = nameKey(typed).replace(/[%_\\]/gu, '')
  if (key.length < shortestName || /\d/.test(key)) return null
  const begins = (word: string): Prisma.CasePersonWhereInput => ({
    OR: [{ nameKey: { startsWith: word } }, { nameKey: { contains: ` ${word}` } }],
  })
  return { person: { AND: key.split(' ').filter(Boolean).map(begins) } }
}

const passport = (typed: string) => parsePassportNumber(typed, 'abroad')
