/** Milliseconds a key, on average: a scanner needs a few, the quickest typist above 60. */
export const slowestScan = 50
/** Milliseconds: a busy computer may hold one key of a scan back for so long. */
const longestPause = 150
/** Shorter bursts are a word typed quickly. */
export const shortestScan = 8

type Key = {
  /** As the browser names it: one character, or a name such as 'Enter'. */
  readonly key: string
  /** Milliseconds on any steady clock. */
  readonly at: number
  /** Held down, or together with Ctrl, Alt or Meta: no scanner does that. */
  readonly isSpecial: boolean
}

export type Reading =
  /** The first key of what may become a scan. */
  | { readonly state: 'begins' }
  | { readonly state: 'goesOn' }
  /** Enter came after a burst that no hand types. */
  | { readonly state: 'read'; readonly code: string }
  | { readonly state: 'none' }

/**
 * Tells a bar code scanner that types like a keyboard from a person: by how fast the keys come and that Enter ends
 * them. Knows nothing of the page.
 */
export const scanReader = (): { readonly press: (key: Key) => Reading } => {
  let code = ''
  let began = 0
  let last = Number.NEGATIVE_INFINITY
  const forget = (): Reading => {
    code = ''
    return { state: 'none' }
  }
  return {
    press: ({ key, at, isSpecial }) => {
      // A scanner presses Shift before a capital letter.
      if (key === 'Shift') return { state: 'none' }
      const follows = code !== '' && at - last <= longestPause
      last = at
      if (isSpecial) return forget()
      if (key === 'Enter') {
        const read = code
        const isScan = follows && read.length >= shortestScan && at - began <= slowestScan * read.length
        forget()
        return isScan ? { state: 'read', code: read } : { state: 'none' }
      }
      if ([...key].length !== 1) return forget()
      if (!follows) began = at
      code = follows ? code + key : key
      return { state: follows ? 'goesOn' : 'begins' }
    },
  }
}
