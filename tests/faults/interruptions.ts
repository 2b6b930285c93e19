import { setTimeout as wait } from 'node:timers/promises'
import type { World } from '#lib/outside/world.ts'
import type { Applicant } from './applicant.ts'
import type { MortalBrowser } from './mortal-browser.ts'
import type { MortalServer } from './mortal-server.ts'
import type { Chance } from './seeded.ts'

export const interruptionKinds = [
  'pageClosed',
  'networkCut',
  'sessionEnded',
  'serverKilled',
  'browserKilled',
] as const
export type InterruptionKind = (typeof interruptionKinds)[number]

/** Of a hundred interruptions; the cheap ones are the many. */
const shares: Readonly<Record<InterruptionKind, number>> = {
  pageClosed: 32,
  networkCut: 28,
  sessionEnded: 20,
  serverKilled: 10,
  browserKilled: 10,
}

/** So many interruptions, in a chance order, each kind by its share. */
export const planned = (count: number, chance: Chance): InterruptionKind[] => {
  const plan = interruptionKinds.flatMap((kind) =>
    Array.from({ length: Math.round((shares[kind] * count) / 100) }, () => kind),
  )
  return chance.shuffled(plan)
}

export type Scene = {
  readonly applicant: Applicant
  readonly browser: MortalBrowser
  readonly server: MortalServer
  readonly chance: Chance
  readonly accountId: string
  readonly world: World
  /** Gives the browser a session, as after signing in. */
  readonly enter: () => Promise<void>
  /** Through the sign-in page that stands before the person, with the password. */
  readonly signIn: () => Promise<void>
}

/** A person goes on typing for a moment, whatever happened: half a second at most between keys. */
const typeOn = async ({ applicant, chance }: Scene, times: number) => {
  for (let i = 0; i < times; i++) {
    await wait(chance.below(500))
    await applicant.type()
  }
}

/** What each does to the person at work. Afterwards everything is there again, and no page of the form is open. */
export const interruptions: Readonly<Record<InterruptionKind, (scene: Scene) => Promise<void>>> = {
  pageClosed: async ({ applicant, chance }) => {
    await wait(chance.below(1500))
    await applicant.close()
  },
  networkCut: async (scene) => {
    const { applicant, browser, chance } = scene
    await wait(chance.below(800))
    await browser.context().setOffline(true)
    await typeOn(scene, chance.below(3))
    await wait(chance.below(1200))
    // Half of the people close the window before the network is back; with the others it goes on by itself.
    const closesFirst = chance.isOneIn(2)
    if (closesFirst) await applicant.close()
    await browser.context().setOffline(false)
    if (closesFirst) return
    await wait(chance.below(1500))
    await applicant.close()
  },
  sessionEnded: async (scene) => {
    const { applicant, chance, world, accountId } = scene
    await world.db.session.updateMany({
      where: { accountId, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    await typeOn(scene, 1 + chance.below(2))
    await wait(chance.below(1500))
    if (chance.isOneIn(2)) {
      await applicant.close()
      return scene.enter()
    }
    await applicant.page().getByRole('button', { name: 'Tiếp tục' }).click()
    await scene.signIn()
    await wait(chance.below(800))
    await applicant.close()
  },
  serverKilled: async (scene) => {
    const { applicant, chance, server } = scene
    await wait(chance.below(1500))
    const back = server.killAndRestart()
    await typeOn(scene, chance.below(3))
    const closesFirst = chance.isOneIn(2)
    if (closesFirst) await applicant.close()
    await back
    if (closesFirst) return
    await wait(chance.below(1500))
    await applicant.close()
  },
  browserKilled: async ({ browser, chance, enter }) => {
    await wait(chance.below(1500))
    await browser.killAndRestart()
    await enter()
  },
}
