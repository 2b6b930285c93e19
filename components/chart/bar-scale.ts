/** A round number at or above the largest value, in 1, 2, 2.5 or 5 times a power of ten, so that the axis reads easily. */
export const roundTop = (largest: number): number => {
  if (largest <= 4) return 4
  const power = 10 ** Math.floor(Math.log10(largest))
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= largest) ?? 10
  return step * power
}

/** Where stacked values begin, from the bottom up. */
export const stack = (values: readonly number[]): readonly { from: number; value: number }[] => {
  let from = 0
  return values.map((value) => {
    const piece = { from, value }
    from += value
    return piece
  })
}
