import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import examples from '#lib/procedures/criminal-record-certificate.examples.ts'
import { deskScreen, deskScreens } from '#lib/queries/desk-screens.ts'
import { draftStep } from '#lib/queries/draft-step.ts'
import { type Kiosk, kioskOfToken } from '#lib/queries/kiosk-of-token.ts'
import { kioskReview } from '#lib/queries/kiosk-review.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'
import { endScreen } from '#lib/use-cases/kiosk/end-screen.ts'
import { closeScreen, openScreen } from '#lib/use-cases/kiosk/open-screen.ts'
import { pairScreen } from '#lib/use-cases/kiosk/pair-screen.ts'
import { service } from '#tests/support/people.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
let desk: Person
beforeAll(async () => {
  stage = await openStage()
})
beforeEach(async () => {
  stage.clock.set(Temporal.Instant.from('2020-08-17T02:00:00Z'))
  desk = await stage.person('tiepnhan')
})
afterAll(() => stage.close())

const [example] = examples
if (!example) throw new Error('the service has no example')

const minutes = (count: number) => stage.clock.set(stage.clock.now().add({ minutes: count }))
/** A place of its own for each test: tries are counted by address. */
const somewhere = () => randomUUID()

const opened = async (): Promise<{ draftId: string; code: string }> => {
  const started = await startApplication(
    desk,
    { slug: service, startKey: randomUUID(), desk: { channel: 'assisted', unitCode: 'stp-dong-thap' } },
    stage.world,
  )
  if (!started.ok) throw new Error(started.error)
  const { draftId } = started.value
  await openScreen(desk, draftId, stage.world)
  return { draftId, code: await codeOf(draftId) }
}

const codeOf = async (draftId: string): Promise<string> => {
  const screen = await deskScreen(desk, draftId, stage.world)
  return (screen && 'code' in screen && screen.code) || ''
}

const paired = async (): Promise<{ draftId: string; token: string; kiosk: Kiosk }> => {
  const { draftId, code } = await opened()
  const pair = await pairScreen(code, somewhere(), stage.world)
  if (!pair.ok) throw new Error(pair.error)
  const kiosk = await kioskOfToken(pair.value.token, stage.world)
  if (!kiosk) throw new Error('a screen that was just paired is gone')
  return { draftId, token: pair.value.token, kiosk }
}

test('a screen is paired once, within ten minutes, by its code alone', async () => {
  const { draftId, code } = await opened()
  expect(code).toMatch(/^\d{4} \d{4}$/)
  expect(await pairScreen('1234', somewhere(), stage.world)).toEqual({ ok: false, error: 'wrong' })
  const wrong = code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`
  expect(await pairScreen(wrong, somewhere(), stage.world)).toEqual({ ok: false, error: 'wrong' })
  expect((await pairScreen(code, somewhere(), stage.world)).ok).toBe(true)
  expect(await pairScreen(code, somewhere(), stage.world)).toEqual({ ok: false, error: 'wrong' })
  await openScreen(desk, draftId, stage.world)
  const late = await codeOf(draftId)
  expect(late).not.toBe(code)
  minutes(10)
  expect(await pairScreen(late, somewhere(), stage.world)).toEqual({ ok: false, error: 'wrong' })
})

test('codes cannot be tried one after the other', async () => {
  const { code } = await opened()
  const address = somewhere()
  for (let tries = 0; tries < 20; tries++) await pairScreen('00000000', address, stage.world)
  expect(await pairScreen(code, address, stage.world)).toEqual({ ok: false, error: 'tooManyTries' })
})

test('what is typed at the screen stays with the desk; the screen knows its own application and nothing after the end', async () => {
  const { draftId, token, kiosk } = await paired()
  expect(kiosk.draftId).toBe(draftId)
  const first = example.expected.steps[0] ?? ''
  expect(await kioskReview(kiosk, stage.world)).toEqual({ step: first })
  for (const step of example.expected.steps)
    await saveStep(
      kiosk.actor,
      { draftId, step, posted: example.typed, intent: 'continue', seen: null },
      stage.world,
    )
  expect(await kioskReview(kiosk, stage.world)).toMatchObject({
    elsewhere: null,
    papers: [expect.any(String), expect.any(String)],
  })
  await endScreen(kiosk, stage.world)
  expect(await kioskOfToken(token, stage.world)).toBeNull()
  const screen = await deskScreen(desk, draftId, stage.world)
  expect(screen).toMatchObject({ state: 'closed', isComplete: true })
  const step = await draftStep(desk, { draftId, step: first }, stage.world)
  expect(step).toMatchObject({ typed: { residenceProvince: '87' } })
})

test('a screen left alone closes by itself, one that is used stays, and none serves for ever', async () => {
  const { token } = await paired()
  minutes(6)
  expect(await kioskOfToken(token, stage.world)).not.toBeNull()
  minutes(6)
  expect(await kioskOfToken(token, stage.world)).not.toBeNull()
  minutes(8)
  expect(await kioskOfToken(token, stage.world)).toBeNull()
  const again = await paired()
  for (let passed = 0; passed < 175; passed += 5) {
    minutes(5)
    expect(await kioskOfToken(again.token, stage.world)).not.toBeNull()
  }
  minutes(5)
  expect(await kioskOfToken(again.token, stage.world)).toBeNull()
})

test('the desk closes a screen, and a new one for the same application closes the old', async () => {
  const { draftId, token } = await paired()
  const stranger = await stage.person('tiepnhan.longbien')
  expect(await closeScreen(stranger, draftId, stage.world)).toEqual({ ok: false, error: 'notFound' })
  expect(await openScreen(stranger, draftId, stage.world)).toEqual({ ok: false, error: 'notFound' })
  expect(await deskScreen(stranger, draftId, stage.world)).toBeNull()
  expect((await deskScreens(stranger, stage.world)).some((screen) => screen.draftId === draftId)).toBe(false)
  expect(await kioskOfToken(token, stage.world)).not.toBeNull()
  await openScreen(desk, draftId, stage.world)
  expect(await kioskOfToken(token, stage.world)).toBeNull()
  const second = await pairScreen(await codeOf(draftId), somewhere(), stage.world)
  await closeScreen(desk, draftId, stage.world)
  expect(await kioskOfToken(second.ok ? second.value.token : '', stage.world)).toBeNull()
  expect((await deskScreens(desk, stage.world)).find((screen) => screen.draftId === draftId)?.state).toBe(
    'closed',
  )
})
