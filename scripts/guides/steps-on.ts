import type { Guide, GuideStep, Screen } from '#lib/guides/guide.ts'

/** A step of a guide with its place in it, counted from 1. */
export type Placed = { readonly guide: Guide; readonly step: GuideStep; readonly number: number }

/** The steps of these guides that a screen is shown for. */
export const stepsOn = (screen: Screen, guides: readonly Guide[]): readonly Placed[] =>
  guides.flatMap((guide) =>
    guide.steps.flatMap((step, i) => (step.screen === screen ? [{ guide, step, number: i + 1 }] : [])),
  )
