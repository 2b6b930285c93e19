import type { Actor, Person } from '#lib/domain/access/actor.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { Prisma, Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'

export type DraftRow = Prisma.DraftGetPayload<object>

export type OpenDraft = {
  readonly row: DraftRow
  readonly typed: Typed
  /** The case that it became, if it was submitted. */
  readonly file: { readonly status: string; readonly seq: number } | null
  /** Not submitted yet, or opened again for a supplement. */
  readonly isOpen: boolean
}

/** A draft of this person's own, or one entered at a desk where they serve; for everybody else it does not exist. */
export const draftOf = async (
  actor: Actor,
  draftId: string,
  db: Transaction,
  world: World,
): Promise<OpenDraft | null> => {
  if (actor.kind !== 'person' || !isUuid(draftId)) return null
  const row = await db.draft.findUnique({ where: { id: draftId } })
  if (!row || !(row.ownerId === actor.accountId || isAtDeskOf(actor, row))) return null
  const file = await db.case.findUnique({ where: { id: draftId }, select: { status: true, seq: true } })
  return {
    row,
    typed: openTyped(row, world),
    file,
    isOpen: file === null || file.status === 'awaitingSupplement',
  }
}

/** What one clerk entered, a colleague at the same desk goes on with. */
const isAtDeskOf = (actor: Person, row: DraftRow): boolean =>
  row.enteredById !== null &&
  actor.posts.some((post) => post.role === 'desk' && post.unitCode === row.unitCode)

/** Holds a draft until the end of the transaction and answers with its version; null when there is none. */
export const lockDraft = async (tx: Transaction, draftId: string): Promise<number | null> => {
  const rows = await tx.$queryRaw<{ version: number }[]>`
    SELECT version FROM drafts WHERE id = ${draftId}::uuid FOR UPDATE`
  return rows[0]?.version ?? null
}

export const openTyped = (row: Pick<DraftRow, 'id' | 'typed'>, world: World): Typed =>
  world.sealing.open(row.typed, `draft:${row.id}`) as Typed

export const sealTyped = (draftId: string, typed: Typed, world: World): Uint8Array<ArrayBuffer> =>
  world.sealing.seal(typed, `draft:${draftId}`)

/** What comes from a URL is not yet an id. */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
