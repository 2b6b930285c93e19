import { createHash, randomBytes } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeBytes, verificationCode } from '#lib/domain/result/verification-code.ts'
import { verifyByCode, verifyFile } from '#lib/queries/verify-result.ts'
import { keepSignedResult } from '#lib/use-cases/result/keep-signed-result.ts'
import { resultSeal } from '#lib/use-cases/result/result-seal.ts'
import { type Hands, handsOf, signedCase } from '#tests/support/issue-result.ts'
import { writeResult } from '#tests/support/signed.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { appended, flipped, withPagesSwapped } from '#tests/support/tampered.ts'

let stage: Stage
let hands: Hands
beforeAll(async () => {
  stage = await openStage()
  hands = await handsOf(stage.world)
})
afterAll(() => stage.close())

const issue = async () => {
  const { world } = stage
  const caseId = await signedCase(hands, world)
  const { id } = await world.db.signedResult.findFirstOrThrow({ where: { caseId } })
  await keepSignedResult(id, 'https://motcua.example.vn', world)
  const row = await world.db.signedResult.findUniqueOrThrow({ where: { id } })
  const pdf = await buffer(world.files.get(row.storageKey ?? ''))
  const code = resultSeal(world).open(id, row.sealed).signed?.code ?? ''
  return { caseId, pdf, code }
}

const byCode = (code: string) => verifyByCode(code, '10.0.0.1', stage.world)
const byFile = (pdf: Buffer) =>
  verifyFile(pdf, new Uint8Array(createHash('sha256').update(pdf).digest()), stage.world)

describe('whoever holds a result', () => {
  it('learns that it holds, of which kind, office and day, and nobody’s name', async () => {
    const { code, pdf } = await issue()
    const found = await byCode(code)
    expect(found).toMatchObject({
      ok: true,
      value: {
        state: 'valid',
        kind: 'Phiếu lý lịch tư pháp số 1',
        unit: 'Sở Tư pháp tỉnh Đồng Tháp',
        signedOn: '2020-08-17',
        endedOn: null,
      },
    })
    const { fullName } = await stage.world.db.casePerson.findFirstOrThrow()
    for (const name of [fullName, 'Phạm Quốc Hùng', 'Võ Minh Tâm'])
      expect(JSON.stringify(found)).not.toContain(name)
    expect(await byFile(pdf)).toMatchObject({ kind: 'issued', result: { code, state: 'valid' } })
  })

  it('learns that it is being corrected, then by which one it was replaced', async () => {
    const { caseId, code, pdf } = await issue()
    await stage.run(hands.chuyenvien, caseId, 'correctResult', { fault: 'agency', reason: 'Sai năm sinh.' })
    expect(await byCode(code)).toMatchObject({ value: { state: 'recalled', endedOn: '2020-08-17' } })
    await writeResult(hands.chuyenvien, caseId, stage.world, { birthDate: '02/03/1991' })
    await stage.run(hands.tiepnhan, caseId, 'registerResult', {
      number: '9/STP',
      signedOn: '2020-08-17',
      signatory: 'Phạm Quốc Hùng',
      scanId: (
        await stage.world.db.storedFile.findFirstOrThrow({ where: { draftId: caseId, paperCode: 'result' } })
      ).id,
    })
    expect(await byCode(code)).toMatchObject({ value: { state: 'replaced', replacedBy: null } })
    expect(await byFile(pdf)).toMatchObject({ kind: 'issued', result: { state: 'replaced' } })
  })

  it('learns that it was revoked', async () => {
    const { caseId, code } = await issue()
    await stage.run(hands.giamdoc, caseId, 'revokeResult', {
      ground: 'wrongAuthority',
      reason: 'Sai thẩm quyền.',
    })
    expect(await byCode(code)).toMatchObject({ value: { state: 'revoked' } })
  })
})

describe('whoever holds none', () => {
  it('is told the same of every code that does not exist, and a slip of the finger is no question', async () => {
    const strange = () => verificationCode(randomBytes(codeBytes))
    for (const code of [strange(), strange(), strange().toLowerCase()])
      expect(await byCode(code)).toEqual({ ok: false, error: 'unknown' })
    const code = strange()
    const slip = code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A')
    for (const typed of ['', slip, `${code}A`, '/../etc', '\0'])
      expect(await byCode(typed)).toEqual({ ok: false, error: 'notACode' })
  })

  it('may not go on trying for ever', async () => {
    const ask = () => verifyByCode(verificationCode(randomBytes(codeBytes)), '10.9.9.9', stage.world)
    const answers = await Promise.all(Array.from({ length: 70 }, ask))
    expect(
      answers.filter((answer) => !answer.ok && answer.error === 'tooManyTries').length,
    ).toBeGreaterThanOrEqual(10)
  })

  it('with a file that is no PDF, not signed, or signed by others, is told so', async () => {
    expect(await byFile(Buffer.from('xin chào'))).toEqual({ kind: 'notPdf' })
    expect(await byFile(Buffer.from('%PDF-1.7\n%%EOF'))).toEqual({ kind: 'notOurs' })
  })
})

// The battery `npm run faults -- tampering` does the same two hundred times, with a second opinion.
describe('a result that was tampered with', () => {
  it('is never taken for what was issued: twenty flips, bytes behind, pages of another', async () => {
    const [one, other] = [await issue(), await issue()]
    for (let i = 0; i < 20; i++) {
      const place = Math.floor((one.pdf.length / 20) * i) + i
      expect((await byFile(flipped(one.pdf, place, i % 8))).kind, `a flip at ${place}`).not.toBe('issued')
    }
    for (const more of appended)
      expect(await byFile(Buffer.concat([one.pdf, more]))).toEqual({ kind: 'changed', how: 'appended' })
    expect((await byFile(withPagesSwapped(one.pdf, other.pdf))).kind).not.toBe('issued')
  })
})
