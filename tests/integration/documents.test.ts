import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { procedureOf } from '#lib/procedures/index.ts'
import { myDocuments } from '#lib/queries/documents/my-documents.ts'
import { reusablePapers } from '#lib/queries/documents/reusable-papers.ts'
import { myShares, openShared, ownDocument, sharedDocument } from '#lib/queries/documents/shared-document.ts'
import { storedFile } from '#lib/queries/stored-file.ts'
import { reusePaper } from '#lib/use-cases/documents/reuse-paper.ts'
import { revokeShare, shareDocument } from '#lib/use-cases/documents/share-links.ts'
import { removeDraft } from '#lib/use-cases/draft/remove-draft.ts'
import { sweepFiles } from '#lib/use-cases/upload/sweep-files.ts'
import { filledDraft } from '#tests/support/filled-draft.ts'
import { type Hands, handsOf, signedCase } from '#tests/support/issue-result.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { workOff } from '#tests/support/work-off.ts'

let stage: Stage
let hands: Hands
let caseId: string
const stranger = '10.0.0.1'
beforeAll(async () => {
  stage = await openStage()
  hands = await handsOf(stage.world)
  caseId = await signedCase(hands, stage.world)
  await workOff(stage, {})
}, 120_000)
afterAll(() => stage.close())

const mine = () => myDocuments(stage.citizen, stage.world)

describe('a person’s papers', () => {
  it('are what they gave and, once the fee is settled, what they were issued; nobody else’s', async () => {
    const { result } = await stage.world.db.case.findUniqueOrThrow({
      where: { id: caseId },
      include: { result: true },
    })
    const fileId = result?.fileId ?? ''
    expect((await mine()).every(({ origin }) => origin.kind === 'given')).toBe(true)
    expect(await storedFile(stage.citizen, { caseId, fileId }, stage.world)).toBeNull()
    await stage.run(hands.tiepnhan, caseId, 'collectFee', { method: 'cash' })
    const documents = await mine()
    expect(documents.find((one) => one.fileId === fileId)).toMatchObject({
      name: 'Phiếu lý lịch tư pháp số 1',
      origin: { kind: 'issued', state: 'valid' },
    })
    expect(documents.some(({ origin }) => origin.kind === 'given')).toBe(true)
    expect(await myDocuments(hands.giamdoc, stage.world)).toEqual([])
    expect(await ownDocument(hands.giamdoc, fileId, stage.world)).toBeNull()
    const opened = await ownDocument(stage.citizen, fileId, stage.world)
    expect(
      (
        await text(
          opened?.content() ??
            (() => {
              throw new Error('not there')
            })(),
        )
      ).slice(0, 5),
    ).toBe('%PDF-')
  })

  it('serve again where the same is asked for: the same bytes, by reference, once', async () => {
    const draftId = await filledDraft(stage.citizen, stage.world)
    const given = await stage.world.db.storedFile.findFirstOrThrow({ where: { draftId } })
    await stage.world.db.storedFile.updateMany({ where: { draftId }, data: { removedAt: new Date() } })
    const asked = [{ code: given.paperCode, name: nameOf(given.paperCode) }]
    const offered = (await reusablePapers(stage.citizen, { draftId, asked }, stage.world)).get(
      given.paperCode,
    )
    const [first] = offered ?? []
    if (!first) throw new Error('nothing is offered')
    const input = { draftId, paperCode: given.paperCode, fileId: first.fileId }
    const other = { ...input, paperCode: 'feeExemption' }
    expect(await reusePaper(hands.giamdoc, input, stage.world)).toMatchObject({ error: 'notFound' })
    expect(await reusePaper(stage.citizen, other, stage.world)).toMatchObject({ error: 'noSuchPaper' })
    for (let i = 0; i < 2; i++)
      expect(await reusePaper(stage.citizen, input, stage.world)).toEqual({ ok: true, value: true })
    const again = await stage.world.db.storedFile.findMany({ where: { draftId, removedAt: null } })
    const source = await stage.world.db.storedFile.findUniqueOrThrow({ where: { id: first.fileId } })
    expect(again).toHaveLength(1)
    expect(again[0]).toMatchObject({
      sourceId: source.id,
      sha256: source.sha256,
      storageKey: source.storageKey,
    })
    // The draft goes, and with it its reference; the bytes are the other file's.
    expect(await removeDraft(draftId, {}, stage.world)).toBe(true)
    await sweepFiles(stage.world)
    expect(await ownDocument(stage.citizen, first.fileId, stage.world)).not.toBeNull()
    expect((await text(stage.world.files.get(source.storageKey))).length).toBeGreaterThan(0)
  })
})

const nameOf = (code: string): string => {
  const { papers } = procedureOf('2.000488', 2)
  return papers.find((paper) => paper.code === code)?.name ?? ''
}

describe('a shared paper', () => {
  const share = async (days: 1 | 3 | 7 = 1) => {
    const [document] = await mine()
    if (!document) throw new Error('there is no paper')
    await shareDocument(stage.citizen, { fileId: document.fileId, days }, stage.world)
    const [link] = await myShares(stage.citizen, stage.world)
    if (!link) throw new Error('there is no link')
    return link
  }

  it('opens for whoever has the link, and counts how often', async () => {
    const link = await share()
    expect(await sharedDocument(link.token, stranger, stage.world)).toMatchObject({ linkId: link.id })
    await openShared(link.token, stranger, stage.world)
    await openShared(link.token, stranger, stage.world)
    expect((await myShares(stage.citizen, stage.world)).find(({ id }) => id === link.id)?.openings).toBe(2)
    const { tokenHash } = await stage.world.db.shareLink.findUniqueOrThrow({ where: { id: link.id } })
    expect(Buffer.from(tokenHash).toString('base64url')).not.toBe(link.token)
  })

  it('no longer opens once it was stopped, or its days are over; and never without the right link', async () => {
    const link = await share()
    expect(await revokeShare(hands.giamdoc, link.id, stage.world)).toBe(false)
    expect(await revokeShare(stage.citizen, link.id, stage.world)).toBe(true)
    const late = await share(7)
    const before = stage.world.clock.now()
    stage.clock.set(before.add({ hours: 24 * 7 }))
    for (const token of [link.token, late.token, late.token.slice(1), '', 'x'.repeat(43)])
      expect(await openShared(token, stranger, stage.world)).toBeNull()
    stage.clock.set(before)
  })

  it('is somebody’s own to share, and for a week at the most', async () => {
    const [document] = await mine()
    const fileId = document?.fileId ?? ''
    expect(await shareDocument(hands.giamdoc, { fileId, days: 1 }, stage.world)).toMatchObject({
      error: 'notFound',
    })
    await expect(
      stage.world.db.shareLink
        .updateMany({ data: { revokedAt: null } })
        .then(() => stage.asSuperuser("UPDATE share_links SET expires_at = created_at + interval '8 days'")),
    ).rejects.toThrow(/at_most_a_week/)
  })
})
