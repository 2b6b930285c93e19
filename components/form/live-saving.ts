import { createSaveQueue, type SaveOutcome, type SaveState } from './save-queue.ts'

/** The hidden field that says which state of the step the page was drawn from. */
const versionField = '_version'

/**
 * Sends the form, as it stands, to its own address with `intent=autosave`. The server answers 200 with
 * `{ "stepVersion": number }`, 409 when something newer is stored; an address elsewhere means the session has ended.
 */
const send = async (form: HTMLFormElement, pageIsGoing: boolean): Promise<SaveOutcome> => {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  body.set('intent', 'autosave')
  try {
    const response = await fetch(form.getAttribute('action') ?? '', {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
      redirect: 'manual',
      keepalive: pageIsGoing,
    })
    if (response.status === 409) return 'overtaken'
    if (response.type === 'opaqueredirect' || (response.status >= 400 && response.status < 429))
      return 'refused'
    if (!response.ok) return 'unreachable'
    const { stepVersion } = (await response.json()) as { stepVersion?: unknown }
    const version = form.elements.namedItem(versionField)
    if (version instanceof HTMLInputElement && typeof stepVersion === 'number')
      version.value = String(stepVersion)
    return 'saved'
  } catch {
    return 'unreachable'
  }
}

/** Saves a form while it is typed. Returns how to end it. */
export const saveAsTyped = (form: HTMLFormElement, tell: (state: SaveState) => void): (() => void) => {
  const newQueue = () =>
    createSaveQueue({ send: () => send(form, document.visibilityState === 'hidden'), tell })
  let queue = newQueue()
  // Back again, out of the browser's memory, with the queue that the post had ended.
  const whenShown = (event: PageTransitionEvent) => {
    if (event.persisted) queue = newQueue()
  }
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') queue.now()
  }
  const ending = new AbortController()
  const { signal } = ending
  form.addEventListener('input', () => queue.changed(), { signal })
  // The posted form says everything; a save that comes after it would only be refused.
  form.addEventListener('submit', () => queue.stop(), { signal })
  window.addEventListener('pageshow', whenShown, { signal })
  window.addEventListener('online', () => queue.now(), { signal })
  document.addEventListener('visibilitychange', whenHidden, { signal })
  return () => {
    queue.stop()
    ending.abort()
  }
}
