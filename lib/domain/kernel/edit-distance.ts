/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make one word of the other
 * (optimal string alignment). With `inside`, how many to find the first anywhere within the second.
 */
export const editDistance = (a: string, b: string, where: 'whole' | 'inside' = 'whole'): number => {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => (where === 'inside' ? 0 : column))
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let least = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (isSame ? 0 : 1))
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1)
        least = Math.min(least, at(before, j - 2) + 1)
      row.push(least)
    }
    before = above
    above = row
  }
  return where === 'inside' ? Math.min(...above) : at(above, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY
