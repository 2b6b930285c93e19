/** What a form still sends, so that it does not leave the page under an upload. */
const sending = new WeakMap<HTMLFormElement, Set<Promise<'done' | 'refused'>>>()

/** Counts an upload in until it ends. */
export const beginsIn = (form: HTMLFormElement, upload: Promise<'done' | 'refused'>): void => {
  const all = sending.get(form) ?? new Set()
  if (!sending.has(form)) form.addEventListener('submit', holdBack)
  sending.set(form, all)
  all.add(upload)
  upload.finally(() => all.delete(upload)).catch(() => undefined)
}

/** A button pressed meanwhile is pressed again when everything has arrived; whoever leaves may come back to it. */
const holdBack = async (event: SubmitEvent): Promise<void> => {
  const { currentTarget: form, submitter } = event
  if (!(form instanceof HTMLFormElement)) return
  const all = sending.get(form)
  const leaves = submitter instanceof HTMLButtonElement && submitter.value === 'leave'
  if (!all?.size || leaves) return
  event.preventDefault()
  form.dispatchEvent(new CustomEvent('waits-for-uploads'))
  const outcomes = await Promise.all(all)
  if (outcomes.every((outcome) => outcome === 'done') && form.isConnected) form.requestSubmit(submitter)
}
