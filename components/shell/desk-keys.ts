/** What a key asks for on the pages of the staff. */
export type Wish =
  | { readonly kind: 'row'; readonly step: 1 | -1 }
  | { readonly kind: 'tickRow' | 'search' | 'help' | 'nextFile' }
  | { readonly kind: 'command'; readonly key: string }
  | { readonly kind: 'place'; readonly key: string }

/** What is known of a press. */
export type Press = {
  readonly key: string
  /** Milliseconds since some beginning. */
  readonly at: number
  /** With Ctrl, Alt or Meta: the browser's and the system's own keys. */
  readonly modified: boolean
  /** While something is written into a field, or a language is composing. */
  readonly writing: boolean
}

/** Milliseconds: nobody types two keys within so few; a bar code scanner does. */
const scannerPace = 40
/** Milliseconds in which the letter after `g` has to follow. */
const placeWait = 1_500

const single: Readonly<Record<string, Wish>> = {
  j: { kind: 'row', step: 1 },
  k: { kind: 'row', step: -1 },
  x: { kind: 'tickRow' },
  n: { kind: 'nextFile' },
  '/': { kind: 'search' },
  '?': { kind: 'help' },
}

/** Reads single keys as wishes, one after the other; keys that a scanner fires in a row mean nothing. */
export const readKeys = (): ((press: Press) => Wish | null) => {
  let last = Number.NEGATIVE_INFINITY
  let placesUntil = Number.NEGATIVE_INFINITY
  return ({ key, at, modified, writing }) => {
    // Pressed before many a sign, by scanners too.
    if (key === 'Shift') return null
    const isScanned = at - last < scannerPace
    last = at
    const wantsPlace = at < placesUntil
    placesUntil = Number.NEGATIVE_INFINITY
    if (modified || writing || isScanned || [...key].length !== 1) return null
    if (wantsPlace) return { kind: 'place', key }
    if (key === 'g') {
      placesUntil = at + placeWait
      return null
    }
    return single[key] ?? (/^[a-z1-9]$/.test(key) ? { kind: 'command', key } : null)
  }
}
