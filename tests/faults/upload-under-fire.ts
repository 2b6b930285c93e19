import { setTimeout as wait } from 'node:timers/promises'
import type { InterruptionKind, Scene } from './interruptions.ts'
import { aPaper, uploadPaper } from './upload-paper.ts'
import type { WatchedDraft } from './watched-draft.ts'

export type Uploads = { begun: number; cut: number }

/** One paper goes through, the next is interrupted on its way. */
export const interruptUpload = async (
  kind: InterruptionKind,
  { papers }: WatchedDraft,
  uploads: Uploads,
  scene: Scene,
): Promise<void> => {
  const { applicant, chance } = scene
  for (const cut of [false, true]) {
    await applicant.open('giay-to')
    const paper = aPaper(`giay-to-${uploads.begun++}.pdf`, chance)
    const ended = uploadPaper(applicant.page(), paper).then(
      () => void papers.push(paper),
      () => void uploads.cut++,
    )
    if (cut) await interrupt(kind, scene)
    await ended
  }
  await applicant.newPage()
}

/** Nothing is typed on the page of papers: the interruption alone, and the page goes. */
const interrupt = async (kind: InterruptionKind, scene: Scene): Promise<void> => {
  const { applicant, browser, server, chance, world, accountId, enter } = scene
  await wait(chance.below(600))
  if (kind === 'browserKilled') {
    await browser.killAndRestart()
    return enter()
  }
  if (kind === 'serverKilled') await server.killAndRestart()
  if (kind === 'networkCut') await browser.context().setOffline(true)
  if (kind === 'sessionEnded')
    await world.db.session.updateMany({ where: { accountId }, data: { revokedAt: new Date() } })
  await wait(chance.below(300))
  await applicant.close()
  if (kind === 'networkCut') await browser.context().setOffline(false)
  if (kind === 'sessionEnded') await enter()
}
