import type { ApiClient } from '#lib/domain/access/api-client.ts'
import type { NationalFeed, NationalRecord } from '#lib/domain/api/national-record.ts'
import { dossierCode, parseDossierCode } from '#lib/domain/kernel/dossier-code.ts'
import { parseProvisionalNumber } from '#lib/domain/kernel/provisional-number.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { settledPosition } from '#lib/outside/database/history.ts'
import type { World } from '#lib/outside/world.ts'
import { recordViews } from '#lib/use-cases/case/record-view.ts'
import { type CaseForRecord, partsOfRecord, recordOf } from './dossier-record.ts'

export const mostPerPage = 200

/**
 * The files of a system's units that have changed since a place in the order of changes, each once, as it stands now.
 * Read to the end and asked again with `next`, nothing is missed and nothing comes twice that has not changed. Everybody
 * whose file is told of can see by whom it was read.
 */
export const changedDossiers = async (
  client: ApiClient,
  { since, limit }: { readonly since: string; readonly limit: number },
  world: World,
): Promise<Result<NationalFeed, 'noScope' | 'noSuchPlace'>> => {
  if (!client.scopes.includes('follow')) return err('noScope')
  const after = placeIn(since)
  if (after === null) return err('noSuchPlace')
  // First what can be relied upon, then the rows: the other way round, one might be passed over for ever.
  const settled = await settledPosition(world.db)
  const changes = await world.db.caseChange.findMany({
    where: { position: { gt: after, lte: settled }, case: { unitCode: { in: [...client.units] } } },
    orderBy: { position: 'asc' },
    take: limit + 1,
    include: { case: { include: partsOfRecord } },
  })
  const page = changes.slice(0, limit)
  const hasMore = changes.length > page.length
  const last = page.at(-1)?.position
  const items = await recordsFor(
    client,
    page.map((change) => change.case),
    world,
  )
  return ok({ items, next: placeText(hasMore && last !== undefined ? last : max(settled, after)), hasMore })
}

/** One file by its code, or by its provisional number; null for files of other units. */
export const dossier = async (
  client: ApiClient,
  code: string,
  world: World,
): Promise<Result<NationalRecord, 'noScope' | 'notFound'>> => {
  if (!client.scopes.includes('follow')) return err('noScope')
  const where = keyOf(code)
  const file = where && (await world.db.case.findUnique({ where, include: partsOfRecord }))
  if (!file || !client.units.includes(file.unitCode)) return err('notFound')
  const [record] = await recordsFor(client, [file], world)
  return record ? ok(record) : err('notFound')
}

const recordsFor = async (
  client: ApiClient,
  cases: readonly CaseForRecord[],
  world: World,
): Promise<NationalRecord[]> => {
  const ids = cases.map(({ id }) => id)
  const files = await world.db.storedFile.findMany({
    where: { draftId: { in: ids }, removedAt: null, paperCode: { not: 'result' } },
    orderBy: [{ place: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, draftId: true, paperCode: true },
  })
  await recordViews(client.clientId, { caseIds: ids, role: 'client' }, world)
  return cases.map((file) =>
    recordOf(
      file,
      files.filter(({ draftId }) => draftId === file.id),
    ),
  )
}

const keyOf = (code: string) => {
  const known = parseDossierCode(code.slice(0, 100))
  if (known.ok) return { dossierCode: dossierCode(known.value) }
  const number = parseProvisionalNumber(code.slice(0, 100))
  return number.ok ? { provisionalNumber: number.value } : null
}

/** A place in the order of changes, as a text that says nothing to anybody else. */
const placeText = (position: bigint): string => `c${position.toString(36)}`

const placeIn = (text: string): bigint | null => {
  if (text === '') return 0n
  const [, digits] = /^c([0-9a-z]{1,12})$/.exec(text) ?? []
  return digits === undefined ? null : BigInt(Number.parseInt(digits, 36))
}

const max = (a: bigint, b: bigint): bigint => (a > b ? a : b)
