import { deskGuides } from '#lib/guides/desk/desk-guides.ts'
import { following } from '#lib/guides/following.ts'
import type { Screen } from '#lib/guides/guide.ts'
import { serviceGuidesOn } from '#lib/guides/guides.ts'
import { demoCatalogueDate } from './catalogue-date.ts'
import type { Seen } from './seen.ts'
import { type Placed, stepsOn } from './steps-on.ts'
import { walkApplying } from './walk-applying.ts'
import { walkOffice } from './walk-office.ts'

/** A walk, and the guides whose pictures it passes. */
export type GuideWalk = {
  readonly name: string
  readonly go: (origin: string, look: Look) => Promise<void>
}

/** Looks at a screen for the steps that speak of it. */
export type Look = (steps: readonly Placed[], seen: Seen) => Promise<void>

/** One walk for each family of services, and one through the office for everything else. */
export const guideWalks = (): readonly GuideWalk[] => {
  const ofOffice = [following, ...deskGuides]
  return [
    ...serviceGuidesOn(demoCatalogueDate).map((guide) => ({
      name: guide.slug,
      go: (origin: string, look: Look) =>
        walkApplying(origin, guide, (screen: Screen, seen) => look(stepsOn(screen, [guide]), seen)),
    })),
    {
      name: 'mot-cua',
      go: (origin, look) => walkOffice(origin, (screen, seen) => look(stepsOn(screen, ofOffice), seen)),
    },
  ]
}
