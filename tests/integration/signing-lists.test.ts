import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import { mostSigned, type SigningLine } from '#lib/domain/result/signing-list.ts'
import extracts from '#lib/procedures/civil-status-extract.examples.ts'
import { queuePage } from '#lib/queries/queue-page.ts'
import { signingOutcome } from '#lib/queries/signing-outcome.ts'
import { signingSheet } from '#lib/queries/signing-sheet.ts'
import { unfinishedSigning } from '#lib/queries/unfinished-signing.ts'
import { runCommand } from '#lib/use-cases/case/run-command.ts'
import { askPasskey } from '#lib/use-cases/result/ask-passkey.ts'
import { saveResult } from '#lib/use-cases/result/save-result.ts'
import { signResults } from '#lib/use-cases/result/sign-results.ts'
import { confirmEnrolment } from '#lib/use-cases/second-factor/enrol.ts'
import { beginPasskey, confirmPasskey } from '#lib/use-cases/second-factor/enrol-passkey.ts'
import { authenticator } from '#tests/support/authenticator.ts'
import { demoPassword } from '#tests/support/people.ts'
import { enrol, finding, lineOf, proofOf, writeResult } from '#tests/support/signed.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { submit } from '#tests/support/submit.ts'
import { workOff } from '#tests/support/work-off.ts'

type World = Stage['world']

let stage: Stage
let officer: Person
let head: Person
let director: Person
beforeAll(async () => {
  stage = await openStage()
  officer = await stage.person('chuyenvien')
  head = await stage.person('truongphong')
  director = await stage.person('giamdoc')
})
afterAll(() => stage.close())

/** What the telephone shows; enrolled anew, as each code is taken once. */
let code: (off: -1 | 0 | 1) => string
beforeEach(async () => {
  await stage.world.rateLimits.forget('secondFactor', director.accountId)
  code = await enrol(director, stage.world)
  await confirmEnrolment(director, code(-1), stage.world)
})

const toSign = async (): Promise<string> => {
  const caseId = await stage.inProgress()
  await writeResult(officer, caseId, stage.world)
  await stage.run(officer, caseId, 'propose')
  await stage.run(head, caseId, 'approve')
  return caseId
}
const several = async (count: number): Promise<string[]> => {
  const ids: string[] = []
  for (let i = 0; i < count; i++) ids.push(await toSign())
  return ids
}
const seen = (ids: readonly string[]) => Promise.all(ids.map((id) => lineOf(id, stage.world)))

const sign = (lines: readonly SigningLine[], shown: string, { by = director, world = stage.world } = {}) =>
  signResults(by, { lines, shown: { code: shown } }, world)

/** What came of a list: "signed", why it was left out, or "open"; in its order. */
const endsOf = async (proofId: string): Promise<string[]> => {
  const outcome = await signingOutcome(director, proofId, stage.world)
  return (outcome?.lines ?? []).map(({ end }) => (end.kind === 'leftOut' ? end.refusal : end.kind))
}
const signed = async (lines: readonly SigningLine[], world?: World): Promise<string> => {
  const outcome = await sign(lines, code(0), { ...(world && { world }) })
  if (!outcome.ok) throw new Error(outcome.error)
  return outcome.value
}

const numbersOf = async (ids: readonly string[]) =>
  (await stage.world.db.signedResult.findMany({ where: { caseId: { in: [...ids] } } })).map(
    ({ caseId, number }) => ({ caseId, number }),
  )

/** The world in which something happens just before a signature of the list uses its proof, the first being 1. */
const beforeSignature = (nth: number, happens: () => Promise<void>): World => {
  let count = 0
  return {
    ...stage.world,
    db: stage.world.db.$extends({
      query: {
        signingLine: {
          updateMany: async ({ args, query }) => {
            if (args.data.signedId && ++count === nth) await happens()
            return query(args)
          },
        },
      },
    }),
  } as unknown as World
}

describe('a list of results', () => {
  it('is shown as it would be signed: kind, version, and what keeps one from being signed', async () => {
    const [ready = '', byHand, early, unmended = ''] = [
      await toSign(),
      await stage.approved(),
      await stage.inProgress(),
      await toSign(),
    ]
    await signed(await seen([unmended]))
    await workOff(stage, {})
    await stage.run(officer, unmended, 'correctResult', { fault: 'agency', reason: 'Sai năm sinh.' })
    const show = async () =>
      (await signingSheet(director, [ready, byHand, early, unmended], stage.world)).map((line) => [
        line.kind,
        line.seen,
        line.obstacle,
      ])
    const kind = 'Phiếu lý lịch tư pháp số 1'
    expect(await show()).toEqual([
      [kind, 1, null],
      [null, 0, { why: 'resultMissing' }],
      [null, 0, { why: 'notAllowedNow' }],
      [kind, 1, { why: 'resultNotMended' }],
    ])
    await writeResult(officer, unmended, stage.world, { finding: '' })
    expect((await show())[3]).toEqual([
      kind,
      2,
      { why: 'resultIncomplete', missing: [expect.stringContaining('án tích')] },
    ])
  })

  it('waits apart from what is signed with ink, and only the signatory ticks it', async () => {
    const [here, onPaper] = [await toSign(), await stage.approved()]
    const inQueue = async (actor: Person, queue: 'toSign' | 'toSignByHand') =>
      (await queuePage(actor, { queue }, stage.world))?.rows ?? []
    const line = (rows: Awaited<ReturnType<typeof inQueue>>, id: string) => rows.find((row) => row.id === id)
    expect(line(await inQueue(director, 'toSign'), here)?.can).toContain('sign')
    expect(line(await inQueue(head, 'toSign'), here)?.can).not.toContain('sign')
    expect(line(await inQueue(director, 'toSign'), onPaper)).toBeUndefined()
    expect(line(await inQueue(director, 'toSignByHand'), onPaper)?.can).not.toContain('sign')
    expect(line(await inQueue(director, 'toSignByHand'), here)).toBeUndefined()
  })

  it('is signed with one code: each result with a number of its own, in its order', async () => {
    const ids = await several(4)
    const proofId = await signed(await seen(ids))
    expect(await endsOf(proofId)).toEqual(['signed', 'signed', 'signed', 'signed'])
    const numbers = new Map((await numbersOf(ids)).map(({ caseId, number }) => [caseId, number]))
    const inOrder = ids.map((id) => numbers.get(id) ?? 0)
    expect(inOrder).toEqual(inOrder.map((_, index) => (inOrder[0] ?? 0) + index))
    expect(await stage.world.db.factorProof.count({ where: { id: proofId, method: 'totp' } })).toBe(1)
    await workOff(stage, {})
    const files = await stage.world.db.case.findMany({ where: { id: { in: ids } } })
    expect(files.map(({ status }) => status)).toEqual(files.map(() => 'resultReady'))
  })

  it('is what came of it for its signatory alone', async () => {
    const proofId = await signed(await seen([await toSign()]))
    expect(await signingOutcome(head, proofId, stage.world)).toBeNull()
    expect(await signingOutcome(director, randomUUID(), stage.world)).toBeNull()
    expect(await signingOutcome(director, 'x', stage.world)).toBeNull()
  })
})

describe('a proof', () => {
  it('signs nothing that it was not given for', async () => {
    const [shown = '', other = ''] = await several(2)
    const run = (caseId: string, version: number, proofId: string, version2: number) =>
      runCommand(
        director,
        { caseId, version, command: 'sign', input: { seen: version2, proofId } },
        stage.world,
      )
    const proofId = await proofOf(director, [shown], stage.world)
    const refused = { error: { problems: { proofId: 'factorRequired' } } }
    const line = await lineOf(other, stage.world)
    expect(await run(other, line.version, proofId, line.seen)).toMatchObject(refused)
    const moved = await lineOf(shown, stage.world)
    await stage.run(await stage.person('tiepnhan'), shown, 'collectFee', { method: 'cash' })
    expect(await run(shown, moved.version + 1, proofId, moved.seen), 'a later version').toMatchObject(refused)
    expect(await numbersOf([shown, other])).toEqual([])
  })

  it('of who is there, shown to enrol something, signs nothing', async () => {
    const caseId = await toSign()
    await beginPasskey(director, { password: demoPassword, code: code(0) }, stage.world)
    const { id } = await stage.world.db.factorProof.findFirstOrThrow({ orderBy: { provedAt: 'desc' } })
    const { version, seen: written } = await lineOf(caseId, stage.world)
    expect(
      await runCommand(
        director,
        { caseId, version, command: 'sign', input: { seen: written, proofId: id } },
        stage.world,
      ),
    ).toMatchObject({ error: { problems: { proofId: 'factorRequired' } } })
  })

  it('is given once for a code, also where two lists come with it at the same time', async () => {
    const [a, b] = [await several(2), await several(2)]
    const both = await Promise.all([sign(await seen(a), code(0)), sign(await seen(b), code(0))])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, error: 'wrongCode' })
    expect(await numbersOf([...a, ...b])).toHaveLength(2)
    const again = both[0]?.ok ? a : b
    expect(await sign(await seen(again), code(0))).toEqual({ ok: false, error: 'wrongCode' })
    expect(await numbersOf([...a, ...b])).toHaveLength(2)
  })

  it('never gives one result two numbers, whoever sends its list twice', async () => {
    const ids = await several(3)
    const lines = await seen(ids)
    const both = await Promise.all([sign(lines, code(0)), sign(lines.toReversed(), code(1))])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    expect((await numbersOf(ids)).map(({ caseId }) => caseId).sort()).toEqual(ids.toSorted())
    const ends = await Promise.all(both.map((one) => (one.ok ? endsOf(one.value) : [])))
    expect(ends.flat().filter((end) => end === 'signed')).toHaveLength(3)
    expect(ends.flat().filter((end) => end === 'stale')).toHaveLength(3)
  })

  it('keeps its lines as they were settled, also before the owner of the database', async () => {
    await signed(await seen([await toSign()]))
    await expect(stage.asSuperuser('UPDATE signing_lines SET signed_id = NULL')).rejects.toThrow(/settled/)
    await expect(stage.asSuperuser('UPDATE signing_lines SET case_version = 9')).rejects.toThrow(/settled/)
    await expect(stage.asSuperuser('DELETE FROM signing_lines')).rejects.toThrow(/append-only/)
  })
})

describe('a passkey', () => {
  it('is asked for a whole list, and its answer signs that list alone', async () => {
    const device = authenticator({ origin: 'https://motcua.example.vn', rpId: 'motcua.example.vn' })
    await beginPasskey(director, { password: demoPassword, code: code(0) }, stage.world)
    const { challenge } = await stage.world.db.passkeyChallenge.findFirstOrThrow({
      where: { purpose: 'enrol' },
      orderBy: { createdAt: 'desc' },
    })
    await confirmPasskey(director, { answer: device.create(challenge), name: 'Máy ở phòng' }, stage.world)
    const lines = await seen(await several(3))
    const [first, second, third] = lines as [SigningLine, SigningLine, SigningLine]
    const answer = async (): Promise<string> =>
      device.get((await askPasskey(director, lines, stage.world))?.challenge ?? '')
    const attempt = async (others: readonly SigningLine[]) => {
      const passkey = await answer()
      const outcome = await signResults(director, { lines: others, shown: { passkey } }, stage.world)
      await stage.world.rateLimits.forget('secondFactor', director.accountId)
      return outcome
    }
    const refused = { ok: false, error: 'wrongPasskey' }
    expect(await attempt([first, second]), 'less').toEqual(refused)
    expect(await attempt([...lines, ...(await seen([await toSign()]))]), 'more').toEqual(refused)
    expect(await attempt([first, second, { ...third, seen: 2 }]), 'another version').toEqual(refused)
    expect(await numbersOf(lines.map(({ caseId }) => caseId))).toEqual([])
    const outcome = await attempt([third, first, second])
    expect(outcome.ok && (await endsOf(outcome.value))).toEqual(['signed', 'signed', 'signed'])
    expect(await askPasskey(head, lines, stage.world), 'not the signatory').toBeNull()
  })
})

describe('while a list is being signed', () => {
  it('what a colleague takes back is left out and said so, and the others are signed', async () => {
    const ids = await several(3)
    const lines = await seen(ids)
    const world = beforeSignature(1, () =>
      stage.run(head, ids[1] ?? '', 'recall', { reason: 'Cần xem lại thông tin án tích.' }),
    )
    const proofId = await signed(lines, world)
    expect(await endsOf(proofId)).toEqual(['signed', 'stale', 'signed'])
    const outcome = await signingOutcome(director, proofId, stage.world)
    expect(outcome?.lines[1]?.end).toMatchObject({
      first: { by: head.fullName, command: 'recall' },
    })
    expect(outcome?.lines[1]?.status).toBe('proposed')
    expect((await numbersOf(ids)).map(({ caseId }) => caseId).sort()).toEqual([ids[0], ids[2]].toSorted())
  })

  it('a colleague who takes one back is first or second, never both', async () => {
    const ids = await several(6)
    const lines = await seen(ids)
    const last = lines[5] as SigningLine
    const recall = { command: 'recall', input: { reason: 'Cần xem lại.' } } as const
    const [proofId, recalled] = await Promise.all([
      signed(lines),
      runCommand(head, { caseId: last.caseId, version: last.version, ...recall }, stage.world),
    ])
    const ends = await endsOf(proofId)
    expect(ends.slice(0, 5)).toEqual(ids.slice(0, 5).map(() => 'signed'))
    expect(ends[5]).toBe(recalled.ok ? 'stale' : 'signed')
  })

  it('what its officer writes anew is left out', async () => {
    const caseId = await toSign()
    await signed(await seen([caseId]))
    await workOff(stage, {})
    await stage.run(officer, caseId, 'correctResult', { fault: 'agency', reason: 'Sai năm sinh.' })
    const version = await writeResult(officer, caseId, stage.world, { birthDate: '02/03/1991' })
    const lines = await seen([caseId])
    await saveResult(officer, { caseId, posted: finding, seen: version }, stage.world)
    const outcome = await sign(lines, code(1))
    expect(outcome.ok && (await endsOf(outcome.value))).toEqual(['resultChanged'])
    expect(await numbersOf([caseId])).toHaveLength(1)
  })

  it('a process that dies in between has signed what it came to, and nothing goes on with the rest', async () => {
    const ids = await several(4)
    const lines = await seen(ids)
    const dying = beforeSignature(3, () => Promise.reject(new Error('killed')))
    await expect(sign(lines, code(0), { world: dying })).rejects.toThrow('killed')
    const unfinished = await unfinishedSigning(director, stage.world)
    expect(unfinished).toMatchObject({ signed: 2, left: 2 })
    expect(await unfinishedSigning(head, stage.world)).toBeNull()
    expect(await endsOf(unfinished?.proofId ?? '')).toEqual(['signed', 'signed', 'open', 'open'])
    expect(await sign(lines, code(0)), 'sent again by the browser').toEqual({
      ok: false,
      error: 'wrongCode',
    })
    const rest = await seen(ids.slice(2))
    expect(await sign(rest, code(1))).toMatchObject({ ok: true })
    expect((await numbersOf(ids)).map(({ caseId }) => caseId).sort()).toEqual(ids.toSorted())
    expect(await unfinishedSigning(director, stage.world)).toBeNull()
  })
})

describe('a list that is none', () => {
  it('with somebody else’s files is signed as if they were not in it', async () => {
    const [example] = extracts
    if (!example) throw new Error('no example')
    const elsewhere = await submit(stage.citizen, example, stage.world)
    const own = await toSign()
    const lines = [{ caseId: elsewhere, version: 1, seen: 1 }, ...(await seen([own]))]
    const strange = lines.slice(0, 1)
    expect(await sign(strange, code(0))).toEqual({ ok: false, error: 'notFound' })
    expect(await sign(lines, code(0), { by: head }), 'no signatory').toEqual({ ok: false, error: 'notFound' })
    expect(await signingSheet(director, [elsewhere, randomUUID(), 'x'], stage.world)).toEqual([])
    const outcome = await sign(lines, code(0))
    expect(outcome.ok && (await signingOutcome(director, outcome.value, stage.world))?.lines).toMatchObject([
      { id: own, end: { kind: 'signed' } },
    ])
    expect(await stage.world.db.signingLine.count({ where: { caseId: elsewhere } })).toBe(0)
  })

  it('of nothing, of one file twice, or of more than the limit is refused, and takes no code', async () => {
    const [line] = await seen([await toSign()])
    if (!line) throw new Error('no line')
    const many = Array.from({ length: mostSigned }, () => ({ ...line, caseId: randomUUID() }))
    expect(await sign([], code(0))).toEqual({ ok: false, error: 'noList' })
    expect(await sign([line, line], code(0))).toEqual({ ok: false, error: 'noList' })
    expect(await sign([line, ...many], code(0))).toEqual({ ok: false, error: 'tooMany' })
    expect(await sign([line, ...many.slice(1)], code(0))).toMatchObject({ ok: true })
  })
})
