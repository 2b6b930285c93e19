import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

test('walks', async () => {
  const id = await stage.resultReady()
  expect((await stage.world.db.case.findUniqueOrThrow({ where: { id } })).status).toBe('resultReady')
})
