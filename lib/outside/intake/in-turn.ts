/** How many pictures are in work at once. */
const atOnce = 2

const waiting: (() => void)[] = []
let working = 0

/** Does heavy work when its turn comes, so that many uploads at once need no more memory than a few. */
export const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (working >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  else working += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else working -= 1
  }
}
