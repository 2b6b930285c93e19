import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { parseCollectionCode } from '#lib/domain/post/collection-code.ts'
import type { Score } from '#lib/domain/rating/scores.ts'
import { drawerFigures, inTheDrawer } from '#lib/queries/drawer.ts'
import { letterOf } from '#lib/queries/letter-of.ts'
import { messageText } from '#lib/queries/message-text.ts'
import { myDelivery } from '#lib/queries/my-delivery.ts'
import { postRooms } from '#lib/queries/post/batches.ts'
import { openRatings, ratingByToken } from '#lib/queries/rating/by-token.ts'
import { satisfactionIn } from '#lib/queries/rating/satisfaction.ts'
import { wordsForHead } from '#lib/queries/rating/words-for-head.ts'
import { openStatistics } from '#lib/queries/statistics/open-data.ts'
import { findByCode } from '#lib/use-cases/collection/find-by-code.ts'
import { chooseDelivery } from '#lib/use-cases/delivery/choose-delivery.ts'
import { makeBatch } from '#lib/use-cases/post/make-batch.ts'
import { addWords, rate } from '#lib/use-cases/rating/rate.ts'
import { longBien, readyByPost } from '#tests/support/by-post.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { signedResult } from '#tests/support/submit.ts'
import { workOff } from '#tests/support/work-off.ts'

let stage: Stage
let staff: Awaited<ReturnType<typeof longBien>>
beforeAll(async () => {
  stage = await openStage()
  staff = await longBien(stage)
})
afterAll(() => stage.close())

const at = (moment: string) =>
  stage.clock.set(Temporal.ZonedDateTime.from(`${moment}[Asia/Ho_Chi_Minh]`).toInstant())
beforeEach(() => at('2020-08-17T09:00'))

const received = { receivedBy: 'Trần Thị Bích Ngọc', receivedAs: 'self', confirmed: 'yes' }
const codeOf = async (caseId: string): Promise<string> => {
  const code = (await myDelivery(stage.citizen, caseId, stage.world))?.code
  if (!code) throw new Error('no code is open')
  return code
}
const tokensOf = async (caseId: string) =>
  new Map((await openRatings(caseId, stage.world)).map(({ event, token }) => [event, token]))

describe('the minute a result exists', () => {
  it('its owner is told so, with the code by which it is collected, in the transaction that made it', async () => {
    const id = await stage.approved()
    const desk = await stage.person('tiepnhan')
    at('2020-08-18T15:42')
    await stage.run(desk, id, 'registerResult', await signedResult(desk, id, stage.world))
    const message = await stage.world.db.message.findFirstOrThrow({
      where: { caseId: id, template: 'registerResult' },
    })
    expect(message.createdAt.toISOString()).toBe('2020-08-18T08:42:00.000Z')
    const text = await messageText(message, stage.world)
    expect(text?.paragraphs.join('\n')).toContain(`Mã nhận kết quả: ${await codeOf(id)}`)
    const letters: string[] = []
    await workOff(stage, { email: async ({ text: body }) => void letters.push(body) })
    const code = await codeOf(id)
    expect(letters.filter((body) => body.includes(code))).toHaveLength(1)
  })
})

describe('a code shown at the desk', () => {
  it('opens its file for the desk of its unit, once, however it is typed', async () => {
    const id = await stage.resultReady()
    const desk = await stage.person('tiepnhan')
    const code = await codeOf(id)
    for (const typed of [code, code.toLowerCase().replaceAll('-', ' '), code.slice(3)])
      expect(await findByCode(desk, typed, stage.world)).toEqual(ok({ caseId: id }))
    await stage.run(desk, id, 'collectFee', { method: 'cash' })
    await stage.run(desk, id, 'returnResult', received)
    const returned = await stage.world.db.event.findFirstOrThrow({
      where: { caseId: id, type: 'returnResult' },
    })
    expect(returned.data).toEqual({ receivedAs: 'self', byCode: true })
    expect(await findByCode(desk, code, stage.world)).toEqual(err('wrong'))
    expect((await myDelivery(stage.citizen, id, stage.world))?.code).toBeNull()
  })

  it('is nothing to another desk, to officers, and to whoever guesses; the database holds a digest only', async () => {
    const id = await stage.resultReady()
    const code = await codeOf(id)
    for (const other of [staff.desk, await stage.person('chuyenvien'), stage.citizen])
      expect(await findByCode(other, code, stage.world)).toEqual(err('wrong'))
    const desk = await stage.person('tiepnhan')
    expect(await findByCode(desk, 'KQ-AAAAA-AAAAA', stage.world)).toEqual(err('wrong'))
    const bare = parseCollectionCode(code)
    const rows = await stage.world.db.collectionCode.findMany({ where: { caseId: id } })
    expect(JSON.stringify(rows)).not.toContain(bare.ok ? bare.value : code)
    const events = await stage.world.db.event.findMany({ where: { caseId: id } })
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain(bare.ok ? bare.value : code)
  })

  it('is guessed a limited number of times', async () => {
    const desk = await stage.person('tiepnhan.bode')
    const tries = []
    for (let i = 0; i < 125; i++) tries.push(await findByCode(desk, 'KQ-AAAAA-AAAAA', stage.world))
    expect(tries.slice(0, 120)).toEqual(Array.from({ length: 120 }, () => err('wrong')))
    expect(tries.slice(120)).toEqual(Array.from({ length: 5 }, () => err('tooManyTries')))
  })

  it('is another one after a correction', async () => {
    const id = await stage.resultReady()
    const desk = await stage.person('tiepnhan')
    const before = await codeOf(id)
    await stage.run(desk, id, 'correctResult', { fault: 'agency', reason: 'Sai năm sinh.' })
    expect(await findByCode(desk, before, stage.world)).toEqual(err('wrong'))
    await stage.run(desk, id, 'registerResult', await signedResult(desk, id, stage.world))
    expect(await codeOf(id)).not.toBe(before)
  })
})

describe('how the result comes', () => {
  const address = {
    recipient: 'Lê Văn Bảo',
    telephone: '+84909123456',
    address: 'Số 9 phố Việt Hưng, Hà Nội',
  }
  /** A minute after whatever was before: the latest choice holds. */
  const choose = (
    caseId: string,
    way: 'desk' | 'post' | 'electronic',
    to: typeof address | null,
    who = stage.citizen,
  ) => {
    stage.clock.set(stage.clock.now().add({ minutes: 1 }))
    return chooseDelivery(who, { caseId, way, address: to }, stage.world)
  }
  const readyCases = async () => {
    const [room] = (await postRooms(staff.desk, stage.world)) ?? []
    return room?.ready.map(({ caseId }) => caseId) ?? []
  }

  it('is the owner’s to change until it has gone; the batch follows', async () => {
    const id = await readyByPost(stage)
    expect(await choose(id, 'desk', null)).toEqual(ok(true))
    expect(await readyCases()).not.toContain(id)
    expect(await choose(id, 'post', address)).toEqual(ok(true))
    const made = await makeBatch(staff.desk, { unitCode: 'ptp-long-bien', caseIds: [id] }, stage.world)
    if (!made.ok) throw new Error(made.error)
    const { batchId } = made.value
    expect(await choose(id, 'post', { ...address, recipient: 'Nguyễn Thị Sáu' })).toEqual(ok(true))
    expect(await stage.world.db.postalItem.findMany({ where: { batchId } })).toMatchObject([
      { recipient: 'Nguyễn Thị Sáu', address: address.address },
    ])
    expect(await choose(id, 'desk', null)).toEqual(ok(true))
    expect(await stage.world.db.postalItem.count({ where: { batchId } })).toBe(0)
    await stage.run(staff.desk, id, 'returnResult', { way: 'desk', ...received })
    expect(await choose(id, 'post', address)).toEqual(err('tooLate'))
  })

  it('is offered by post where the service has it, and electronically where there is such a result', async () => {
    const id = await stage.resultReady()
    expect((await myDelivery(stage.citizen, id, stage.world))?.offered).toEqual(['desk'])
    expect(await choose(id, 'post', address)).toEqual(err('notOffered'))
    expect(await choose(id, 'electronic', null)).toEqual(err('notOffered'))
    expect((await myDelivery(stage.citizen, await readyByPost(stage), stage.world))?.offered).toEqual([
      'desk',
      'post',
    ])
  })

  it('is nobody else’s, and stands sealed', async () => {
    const id = await readyByPost(stage)
    expect(await choose(id, 'post', address, staff.desk)).toEqual(err('notFound'))
    expect(await myDelivery(staff.desk, id, stage.world)).toBeNull()
    await choose(id, 'post', address)
    const [row] = await stage.world.db.deliveryChoice.findMany({ where: { caseId: id } })
    expect(Buffer.from(row?.sealed ?? []).toString('utf8')).not.toContain('Việt Hưng')
  })
})

describe('days in the drawer', () => {
  it('count from the arrival of the result to its return, on the desk’s page and in the figures', async () => {
    const desk = await stage.person('tiepnhan')
    at('2020-09-01T09:00')
    const ids = [await stage.resultReady(), await stage.resultReady(), await stage.resultReady()]
    for (const id of ids) await stage.run(desk, id, 'collectFee', { method: 'cash' })
    at('2020-09-04T09:00')
    await stage.run(desk, ids[0] ?? '', 'returnResult', received)
    at('2020-09-13T09:00')
    await stage.run(desk, ids[1] ?? '', 'returnResult', received)
    expect(await inTheDrawer(desk, stage.world)).toMatchObject({ results: expect.any(Number) })
    const asked = { period: { from: '2020-09-02', to: '2020-09-30' }, unitCode: 'stp-dong-thap' }
    const figures = await drawerFigures(desk, asked, stage.world)
    expect(figures?.returned).toEqual({ results: 2, medianDays: 3, longestDays: 12, tooLong: 1 })
    expect(figures?.waiting.find(({ id }) => id === ids[2])).toMatchObject({ days: 12 })
    expect(await drawerFigures(staff.desk, asked, stage.world)).toBeNull()
    expect(await drawerFigures(stage.citizen, asked, stage.world)).toBeNull()
  })
})

describe('satisfaction', () => {
  it('is asked once for receipt, supplement, refusal and result, by a link that says nothing of the file', async () => {
    const id = await stage.resultReady()
    const desk = await stage.person('tiepnhan')
    await stage.run(desk, id, 'collectFee', { method: 'cash' })
    await stage.run(desk, id, 'returnResult', received)
    const tokens = await tokensOf(id)
    expect([...tokens.keys()].sort()).toEqual(['accept', 'returnResult'])
    const token = tokens.get('returnResult') ?? ''
    expect(token).toMatch(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/)
    expect(token).not.toContain(id)
    const asked = await ratingByToken(token, stage.world)
    expect(asked).toMatchObject({ event: 'returnResult', unit: 'Sở Tư pháp tỉnh Đồng Tháp', score: null })
    expect(JSON.stringify(asked)).not.toContain('H20')
    const message = await stage.world.db.message.findFirstOrThrow({
      where: { caseId: id, template: 'returnResult' },
    })
    const letter = await letterOf(message, stage.citizen, 'https://motcua.example.vn', stage.world)
    expect(letter?.text).toContain(`https://motcua.example.vn/danh-gia/${token}`)
  })

  it('is answered once, and words may follow once; links that never were answer nothing', async () => {
    const id = await stage.accepted()
    const token = (await tokensOf(id)).get('accept') ?? ''
    const answers = await Promise.all([
      rate(token, 5, stage.world),
      rate(token, 1, stage.world),
      rate(token, 3, stage.world),
    ])
    expect(answers.filter(({ ok: isOk }) => isOk)).toHaveLength(1)
    expect(await rate(token, 2, stage.world)).toEqual(err('answeredAlready'))
    expect(await addWords(token, '  ', stage.world)).toEqual(err('empty'))
    expect(await addWords(token, 'Cán bộ hướng dẫn rất kỹ.', stage.world)).toEqual(ok(true))
    expect(await addWords(token, 'Thêm nữa.', stage.world)).toEqual(err('answeredAlready'))
    for (const forged of ['', 'x', 'A'.repeat(43), `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`])
      expect(await rate(forged, 5, stage.world)).toEqual(err('notFound'))
    await expect(
      stage.asSuperuser(
        `UPDATE ratings SET score = 1, answered_at = now() WHERE case_id = '${id}' AND score IS NOT NULL`,
      ),
    ).rejects.toThrow('given once')
  })

  it('is published from five answers on, and its words are read by the heads of the unit alone', async () => {
    at('2020-10-05T09:00')
    const asked = { period: { from: '2020-10-05', to: '2020-10-05' }, unitCode: 'stp-dong-thap' }
    const published = async () => (await satisfactionIn(asked, stage.world)).whole
    const open = async () => {
      const outcome = await openStatistics(
        new URLSearchParams({ ...asked.period, unit: asked.unitCode }),
        stage.world,
      )
      return outcome.ok ? [outcome.value.satisfactionAnswers, outcome.value.satisfiedPercent] : []
    }
    expect([await published(), await open()]).toEqual([{ kind: 'none' }, [0, null]])
    let last = ''
    for (const score of [5, 4, 2, 5, 3] satisfies Score[]) {
      if (last) expect([await published(), await open()]).toEqual([{ kind: 'tooFew' }, [null, null]])
      last = (await tokensOf(await stage.accepted())).get('accept') ?? ''
      await rate(last, score, stage.world)
    }
    expect(await published()).toEqual({ kind: 'shown', answers: 5, share: 600 })
    expect(await open()).toEqual([5, 60])
    await addWords(last, 'Chờ hơi lâu.', stage.world)
    expect(await wordsForHead(await stage.person('giamdoc'), asked, stage.world)).toMatchObject([
      { words: 'Chờ hơi lâu.', score: 3, event: 'accept', on: '2020-10-05' },
    ])
    for (const name of ['chuyenvien', 'truongphong', 'quantri', 'thanhtra', 'congdan'])
      expect(await wordsForHead(await stage.person(name), asked, stage.world), name).toBeNull()
    expect(await wordsForHead(staff.head, asked, stage.world)).toBeNull()
  })
})
