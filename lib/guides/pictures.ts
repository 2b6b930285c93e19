import type { Guide, GuideStep } from './guide.ts'
import pictured from './pictures.json' with { type: 'json' }

/** A picture of a step, as `npm run guides` made it. */
export type Picture = {
  readonly screen: string
  readonly points?: string | undefined
  /** Its size on a page, in CSS pixels; it holds more of them. */
  readonly width: number
  readonly height: number
  /** Changes with the picture, so that browsers may keep it for ever. */
  readonly version: string
  /** What the screen said when the picture was taken: its headings, labels and buttons. */
  readonly says: readonly string[]
}

/** Slug of a guide → its pictures, in the order of the steps. */
export type Pictures = Readonly<Record<string, readonly Picture[]>>

export const pictures: Pictures = pictured

export const picturePath = (slug: string, number: number): string => `/huong-dan/${slug}/${number}.webp`

/** The picture of a step (counted from 1); undefined while there is none of just this step. */
export const pictureOf = (
  { slug }: Guide,
  { screen, points }: GuideStep,
  number: number,
): Picture | undefined => {
  const picture = pictures[slug]?.[number - 1]
  return picture?.screen === screen && picture.points === points ? picture : undefined
}
