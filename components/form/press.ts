export type Press = {
  /** At once, or when the pointer that is down now has come up and its click is dealt with. */
  readonly over: () => Promise<void>
  readonly end: () => void
}

/**
 * Knows whether a pointer is pressed. A message that appears meanwhile pushes the page down under it, and what was
 * pressed is then no longer there to be clicked: the first press of a button would be lost.
 */
export const watchPresses = (): Press => {
  const ending = new AbortController()
  let waiting: (() => void)[] = []
  let isDown = false
  const release = () => {
    isDown = false
    // The click follows the release in the same turn of the event loop; what waited comes after it.
    setTimeout(() => {
      for (const resolve of waiting) resolve()
      waiting = []
    })
  }
  const options = { capture: true, signal: ending.signal }
  const press = () => {
    isDown = true
  }
  document.addEventListener('pointerdown', press, options)
  document.addEventListener('pointerup', release, options)
  document.addEventListener('pointercancel', release, options)
  return {
    over: () => (isDown ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    end: () => ending.abort(),
  }
}
