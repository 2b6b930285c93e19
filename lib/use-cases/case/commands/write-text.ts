import { randomUUID } from 'node:crypto'
import { toDate } from '#lib/outside/clock/index.ts'
import type { Scene } from '../command.ts'

/** Keeps words apart from the history, which must never name people; the event carries the identifier. */
export const writeText = async (scene: Scene, kind: string, body: string): Promise<string> => {
  const id = randomUUID()
  await scene.tx.caseText.create({
    data: {
      id,
      caseId: scene.file.id,
      kind,
      body,
      authorId: scene.actorId,
      createdAt: toDate(scene.now),
    },
  })
  return id
}
