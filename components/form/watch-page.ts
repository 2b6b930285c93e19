type Heard = {
  /** Something was typed or chosen in this control. */
  readonly typed: (control: string) => void
  /** A control was left with something new in it, the page goes out of sight, or the network or the person is back. */
  readonly left: () => void
  /** The form is on its way as a whole. */
  readonly posted: () => void
  /** The page is back out of the browser's memory, as it was when the form was posted. */
  readonly broughtBack: () => void
}

/** Listens to a form and to the page around it. Returns how to end it. */
export const watchPage = (form: HTMLFormElement, heard: Heard): (() => void) => {
  const ending = new AbortController()
  const { signal } = ending
  const whenTyped = ({ target }: Event) => {
    const isControl =
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement
    if (isControl) heard.typed(target.name)
  }
  const whenShown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) heard.broughtBack()
  }
  form.addEventListener('input', whenTyped, { signal })
  form.addEventListener('change', heard.left, { signal })
  form.addEventListener('submit', heard.posted, { signal })
  window.addEventListener('pageshow', whenShown, { signal })
  window.addEventListener('online', heard.left, { signal })
  window.addEventListener('focus', heard.left, { signal })
  document.addEventListener('visibilitychange', heard.left, { signal })
  return () => ending.abort()
}
