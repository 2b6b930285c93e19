import type { Screen } from '#lib/guides/guide.ts'
import type { Browserless } from '#tests/support/browserless.ts'

/** A screen that a walk has come to. */
export type Seen = {
  readonly as: Browserless
  readonly path: string
  /** What was typed on the way there: it belongs to a person and not to the page. */
  readonly typed: readonly string[]
  /** The page lists what others did as well. */
  readonly isList?: true
}

/** Looks at each screen while the file is still so. */
export type Show<S extends Screen> = (screen: S, seen: Seen) => Promise<void>
