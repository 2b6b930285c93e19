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
  const queue = createSaveQueue({ send: () => send(form, document.visibilityState === 'hidden'), tell })
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') queue.now()
  }
  form.addEventListener('input', queue.changed)
  form.addEventListener('submit', queue.stop)
  document.addEventListener('visibilitychange', whenHidden)
  window.addEventListener('online', queue.now)
  return () => {
    queue.stop()
    form.removeEventListener('input', queue.changed)
    form.removeEventListener('submit', queue.stop)
    document.removeEventListener('visibilitychange', whenHidden)
    window.removeEventListener('online', queue.now)
  }
}
