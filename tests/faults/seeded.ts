/** Chance that can be had again: the same seed draws the same numbers. */
export type Chance = {
  /** A whole number from 0 to below `n`. */
  readonly below: (n: number) => number
  readonly pick: <T>(of: readonly T[]) => T
  readonly isOneIn: (n: number) => boolean
  readonly shuffled: <T>(of: readonly T[]) => T[]
}

/** The generator of George Marsaglia's xorshift family, 32 bits: plenty for choosing what to break next. */
export const seeded = (seed: number): Chance => {
  let state = seed >>> 0 || 1
  const below = (n: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % n
  }
  return {
    below,
    pick: <T>(of: readonly T[]): T => {
      const found = of[below(of.length)]
      if (found === undefined) throw new RangeError('nothing to pick from')
      return found
    },
    isOneIn: (n) => below(n) === 0,
    shuffled: (of) => {
      const left = [...of]
      return of.map(() => left.splice(below(left.length), 1)[0] as (typeof of)[number])
    },
  }
}
