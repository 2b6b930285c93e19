import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SummarySection } from '#lib/domain/procedure/summary.ts'
import { unitControl } from '#lib/domain/procedure/typed.ts'
import { addressHelp } from '#lib/queries/address-help.ts'
import { caseSheet } from '#lib/queries/case-sheet.ts'
import { draftCheck } from '#lib/queries/draft-check.ts'
import { draftStep } from '#lib/queries/draft-step.ts'
import { openSubmission } from '#lib/use-cases/case/answers.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'
import { submitApplication } from '#lib/use-cases/draft/submit-application.ts'
import { filledDraft } from '#tests/support/filled-draft.ts'
import { exampleAt } from '#tests/support/people.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const notesIn = (sections: readonly SummarySection[]): readonly string[] =>
  sections.flatMap(({ lines }) =>
    lines.flatMap((line) =>
      line.kind === 'answer' ? (line.note ?? []) : (line.notes ?? []).flat().flatMap((note) => note ?? []),
    ),
  )

test('the commune of today is asked about, picked, looked over, kept sealed with the answers and shown to the officer', async () => {
  const { citizen, world } = stage
  const desk = await stage.person('tiepnhan')
  const draftId = await filledDraft(citizen, world)
  const { typed } = exampleAt(0)
  const step = 'cu-tru'
  const address = 'residences.0.place'
  const save = (more: Readonly<Record<string, string>>) =>
    saveStep(citizen, { draftId, step, posted: { ...typed, ...more }, intent: 'continue', seen: null }, world)
  const recognised = async () => {
    const page = await draftStep(citizen, { draftId, step }, world)
    if (!page || 'elsewhere' in page) throw new Error('the step is not drawn')
    return page.recognised[address]
  }

  await save({ [address]: 'xã Tân Phú, Đồng Tháp' })
  expect(await recognised()).toMatchObject({ kind: 'several', candidates: { length: 4 } })
  await save({ [address]: 'xã Tân Phú, Đồng Tháp', [unitControl(address)]: '30130' })
  expect(await recognised()).toMatchObject({ picked: { now: 'Xã Thanh Bình, tỉnh Đồng Tháp' } })

  const check = await draftCheck(citizen, draftId, world)
  if (!check || 'elsewhere' in check) throw new Error('the last look is not drawn')
  expect(notesIn(check.sections)).toContain('Nay là Xã Thanh Bình, tỉnh Đồng Tháp')

  const submitted = await submitApplication(citizen, draftId, world)
  expect(submitted.ok).toBe(true)
  const { answers, addresses } = await openSubmission(world.db, draftId, world)
  expect(addresses?.[address]).toEqual({
    text: 'xã Tân Phú, Đồng Tháp',
    catalogue: '2026-04-30',
    recognised: expect.objectContaining({ picked: expect.objectContaining({ code: '30130' }) }),
  })
  // What was answered stays what was typed.
  expect(JSON.stringify(answers)).toContain('xã Tân Phú, Đồng Tháp')
  expect(JSON.stringify(answers)).not.toContain('30130')

  const sheet = await caseSheet(desk, draftId, world)
  expect(notesIn(sheet?.sections ?? [])).toContain('Nay là Xã Thanh Bình, tỉnh Đồng Tháp')
})

test('anybody may ask about a unit, briefly, and not without end', async () => {
  const { world } = stage
  const help = await addressHelp('phường 1, cao lã', '192.0.2.1', world)
  expect(help).toMatchObject({
    ok: true,
    value: { suggestions: [{ text: 'Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp' }, {}] },
  })
  expect(await addressHelp('x'.repeat(161), '192.0.2.1', world)).toEqual({ ok: false, error: 'tooLong' })
  const refused = { rateLimits: { ...world.rateLimits, allow: async () => false } }
  expect(await addressHelp('P1', '192.0.2.1', refused)).toEqual({ ok: false, error: 'tooManyTries' })
})
