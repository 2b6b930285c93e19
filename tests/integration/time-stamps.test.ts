import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { demoKeyRing } from '#lib/outside/signing/demo-authority.ts'
import { signingWith } from '#lib/outside/signing/pades.ts'
import { areWhole, readSignatures } from '#lib/outside/signing/read-signatures.ts'
import { verifyFile } from '#lib/queries/verify-result.ts'
import { keepSignedResult } from '#lib/use-cases/result/keep-signed-result.ts'
import { sweepFiles } from '#lib/use-cases/upload/sweep-files.ts'
import { type Hands, handsOf, signedCase } from '#tests/support/issue-result.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { afterLastSignature, flipped } from '#tests/support/tampered.ts'
import { type Mood, type TimeStampServer, timeStampServer } from '#tests/support/time-stamp-server.ts'
import { workOff } from '#tests/support/work-off.ts'

let stage: Stage
let hands: Hands
let server: TimeStampServer
beforeAll(async () => {
  const [opened, tsa] = await Promise.all([openStage(), timeStampServer()])
  server = tsa
  const ring = demoKeyRing(`${opened.world.spool}-signing`)
  const signing = signingWith(
    { ...ring, roots: async () => [...(await ring.roots()), tsa.root] },
    { url: tsa.url, patience: 500 },
  )
  stage = { ...opened, world: { ...opened.world, signing } }
  hands = await handsOf(stage.world)
})
beforeEach(() => server.behave('well'))
afterAll(async () => {
  await server.away()
  await stage.close()
})

const waiting = async (): Promise<string> => {
  const caseId = await signedCase(hands, stage.world)
  return (await stage.world.db.signedResult.findFirstOrThrow({ where: { caseId } })).id
}
const rowOf = (id: string) => stage.world.db.signedResult.findUniqueOrThrow({ where: { id } })
const make = (id: string, world = stage.world) => keepSignedResult(id, 'https://motcua.example.vn', world)
const bytesOf = async (id: string) => buffer(stage.world.files.get((await rowOf(id)).storageKey ?? ''))
const read = async (pdf: Buffer) =>
  readSignatures(pdf, await stage.world.signing.roots(), new Date('2020-08-17T02:05:00Z'))
const byFile = (pdf: Buffer) =>
  verifyFile(pdf, new Uint8Array(createHash('sha256').update(pdf).digest()), stage.world)

/** The files of results in the store, whoever knows of them. */
const kept = async (): Promise<string[]> => {
  const keys: string[] = []
  for await (const key of stage.world.files.olderThan(Temporal.Now.instant().add({ hours: 1 })))
    if (key.startsWith('results/')) keys.push(key)
  return keys.sort()
}
const known = async () =>
  (await stage.world.db.signedResult.findMany({ where: { storageKey: { not: null } } }))
    .map(({ storageKey }) => storageKey)
    .sort()

describe('a result that is signed with a time stamp', () => {
  it('bears one for each signature, of our authority and of this minute, and everybody is told', async () => {
    const id = await waiting()
    const before = Date.now() - 1_000
    await make(id)
    const pdf = await bytesOf(id)
    const found = await read(pdf)
    expect(areWhole(found, pdf.length)).toBe(true)
    expect(found.map(({ timeStamp }) => timeStamp?.authority)).toEqual([server.authority, server.authority])
    for (const { timeStamp } of found) {
      expect(timeStamp?.at.getTime()).toBeGreaterThanOrEqual(before)
      expect(timeStamp?.at.getTime()).toBeLessThanOrEqual(Date.now())
    }
    expect(await byFile(pdf)).toMatchObject({
      kind: 'issued',
      timeStamp: { authority: server.authority, at: found[1]?.timeStamp?.at.toISOString() },
    })
  })

  it('says nothing of time to whoever does not trust that authority, and nothing where it was changed', async () => {
    const id = await waiting()
    await make(id)
    const pdf = await bytesOf(id)
    const [ours] = await stage.world.signing.roots()
    const strangers = await readSignatures(pdf, ours ? [ours] : [], new Date('2020-08-17T02:05:00Z'))
    expect(strangers.map(({ isTrusted, timeStamp }) => [isTrusted, timeStamp])).toEqual([
      [true, null],
      [true, null],
    ])
    const [from, to] = afterLastSignature(pdf)
    const lastDigit = pdf
      .subarray(0, to - 1)
      .toString('latin1')
      .replace(/0+$/, '').length
    for (const place of [lastDigit - 300, lastDigit - 600]) {
      expect(place).toBeGreaterThan(from)
      expect((await read(flipped(pdf, place, 0))).at(-1)?.timeStamp).toBeNull()
    }
    // The place was made larger than any value: what is left of it holds zeros and nothing else.
    const inTheRest = flipped(pdf, lastDigit + 40, 0)
    expect((await read(inTheRest)).at(-1)).toMatchObject({ isIntact: false })
  })
})

describe('an authority for time stamps that is of no use', () => {
  const useless: Readonly<Record<Exclude<Mood, 'well'>, RegExp>> = {
    failing: /answered 503/,
    silent: /timeout/,
    slow: /timeout/,
    endless: /too long/,
    nonsense: /schema|ASN\.1|type/i,
    refusing: /refused: status 2/,
    otherImprint: /of something else/,
    otherNonce: /answers another question/,
    otherKey: /by nobody who gives them/,
    otherRoot: /not trusted/,
    forged: /does not hold/,
  }

  it('leaves nothing half signed, whatever it answers, and the next attempt makes the one file', async () => {
    const id = await waiting()
    const before = await kept()
    for (const mood of Object.keys(useless) as (keyof typeof useless)[]) {
      server.behave(mood)
      await expect(make(id), mood).rejects.toThrow(useless[mood])
      expect((await rowOf(id)).sha256, mood).toBeNull()
    }
    expect(await kept()).toEqual(before)
    server.behave('well')
    await make(id)
    await make(id)
    expect(await kept()).toEqual([...before, (await rowOf(id)).storageKey].sort())
  })

  it('when it is away is asked again by the worker, until it is back', async () => {
    const id = await waiting()
    const { caseId } = await rowOf(id)
    const status = async () => (await stage.world.db.case.findUniqueOrThrow({ where: { id: caseId } })).status
    await server.away()
    await workOff(stage, {})
    expect([await status(), (await rowOf(id)).sha256]).toEqual(['signing', null])
    await server.back()
    await workOff(stage, {})
    expect(await status(), 'its turn has not come').toBe('signing')
    await stage.asSuperuser(
      'UPDATE graphile_worker._private_jobs SET run_at = now() WHERE attempts < max_attempts',
    )
    await workOff(stage, {})
    expect(await status()).toBe('resultReady')
    expect((await read(await bytesOf(id))).every(({ timeStamp }) => timeStamp)).toBe(true)
  })
})

describe('two attempts that differ by their time stamps', () => {
  it('at once leave one file', async () => {
    const id = await waiting()
    const outcomes = await Promise.allSettled([make(id), make(id), make(id)])
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect(await kept()).toEqual(await known())
  })

  it('leave one file after a day, though the first worker died between the bytes and the row', async () => {
    const id = await waiting()
    const dying = {
      ...stage.world,
      db: stage.world.db.$extends({
        query: {
          signedResult: {
            updateMany: () => {
              throw new Error('killed')
            },
          },
        },
      }),
    } as unknown as Stage['world']
    await expect(make(id, dying)).rejects.toThrow('killed')
    await make(id)
    expect((await kept()).length).toBe((await known()).length + 1)
    const now = stage.world.clock.now()
    await sweepFiles(stage.world)
    expect((await kept()).length, 'younger than a day').toBe((await known()).length + 1)
    stage.clock.set(Temporal.Now.instant().add({ hours: 30 }))
    await sweepFiles(stage.world)
    stage.clock.set(now)
    expect(await kept()).toEqual(await known())
    expect(areWhole(await read(await bytesOf(id)), (await bytesOf(id)).length)).toBe(true)
  })
})
