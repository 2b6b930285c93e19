/** A part of a picture, and how large it is looked at. */
export type View = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly factor: number
}

/** Pictures are looked at no larger than this: more pixels cost time and read no better. */
const largest = 1000

/**
 * The views of a photograph in which a code is looked for: the whole of it, then ever smaller parts that overlap. A
 * card laid on a table fills a third of the picture, and its code a tenth of the card.
 */
export const viewsOf = (width: number, height: number): readonly View[] =>
  [
    { parts: 1, share: 1 },
    { parts: 2, share: 0.6 },
    { parts: 3, share: 0.42 },
  ]
    .filter(({ parts }) => parts === 1 || Math.max(width, height) / parts > largest / 3)
    .flatMap(({ parts, share }) =>
      Array.from({ length: parts * parts }, (_, part) => {
        const size = { width: Math.round(width * share), height: Math.round(height * share) }
        const placeOf = (index: number, room: number) =>
          parts === 1 ? 0 : Math.round((room * index) / (parts - 1))
        return {
          ...size,
          left: placeOf(part % parts, width - size.width),
          top: placeOf(Math.floor(part / parts), height - size.height),
          factor: Math.min(1, largest / Math.max(size.width, size.height)),
        }
      }),
    )
