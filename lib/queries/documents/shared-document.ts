import type { Readable } from 'node:stream'
import type { Person } from '#lib/domain/access/actor.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { shareToken, tokenHash } from '#lib/use-cases/documents/share-links.ts'
import { type MyDocument, myDocuments } from './my-documents.ts'

export type SharedDocument = {
  readonly linkId: string
  readonly document: MyDocument
  /** ISO instant. */
  readonly expiresAt: string
}

/**
 * What a link leads to, for whoever holds it: null once it has expired or was revoked, once the paper is no longer its
 * owner's to give, and for anything that is no link; one answer for all of them.
 */
export const sharedDocument = async (
  token: string,
  address: string,
  world: World,
): Promise<SharedDocument | null> => {
  if (!/^[\w-]{43}$/.test(token) || !(await world.rateLimits.allow('verify', address))) return null
  const link = await world.db.shareLink.findUnique({
    where: { tokenHash: tokenHash(token) },
    include: { account: { select: { id: true, fullName: true, disabledAt: true } } },
  })
  const now = toDate(world.clock.now())
  if (!link || link.revokedAt || link.expiresAt <= now || link.account.disabledAt) return null
  const owner: Person = {
    kind: 'person',
    accountId: link.accountId,
    fullName: link.account.fullName,
    posts: [],
  }
  const document = (await myDocuments(owner, world)).find((one) => one.fileId === link.fileId)
  return document ? { linkId: link.id, document, expiresAt: link.expiresAt.toISOString() } : null
}

/** The bytes behind a link, and counts that it was opened. */
export const openShared = async (
  token: string,
  address: string,
  world: World,
): Promise<(MyDocument & { readonly content: () => Readable }) | null> => {
  const shared = await sharedDocument(token, address, world)
  if (!shared) return null
  await world.db.shareLink.update({ where: { id: shared.linkId }, data: { openings: { increment: 1 } } })
  return { ...shared.document, content: await contentOf(shared.document, world) }
}

/** One's own paper, to keep. */
export const ownDocument = async (actor: Person, fileId: string, world: World) => {
  const document = (await myDocuments(actor, world)).find((one) => one.fileId === fileId)
  return document ? { ...document, content: await contentOf(document, world) } : null
}

export const contentOf = async ({ fileId }: MyDocument, world: World): Promise<() => Readable> => {
  const { storageKey } = await world.db.storedFile.findUniqueOrThrow({
    where: { id: fileId },
    select: { storageKey: true },
  })
  return () => world.files.get(storageKey)
}

export type MyShare = {
  readonly id: string
  readonly fileId: string
  readonly token: string
  /** ISO instant. */
  readonly expiresAt: string
  readonly openings: number
}

/** One's own links that are still good, latest first. */
export const myShares = async ({ accountId }: Person, world: World): Promise<readonly MyShare[]> => {
  const links = await world.db.shareLink.findMany({
    where: { accountId, revokedAt: null, expiresAt: { gt: toDate(world.clock.now()) } },
    orderBy: { createdAt: 'desc' },
  })
  return links.map(({ id, fileId, expiresAt, openings }) => ({
    id,
    fileId,
    token: shareToken(id, world.sealing),
    expiresAt: expiresAt.toISOString(),
    openings,
  }))
}
