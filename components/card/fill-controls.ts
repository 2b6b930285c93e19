import { controlsNamed } from '#components/form/live-page.ts'

/**
 * Writes facts into the empty controls of a form, and touches none in which something else stands: what somebody typed
 * is theirs. Answers with the names of those that say something else.
 */
export const fillControls = (
  form: HTMLFormElement,
  facts: Readonly<Record<string, string>>,
): readonly string[] => {
  const different: string[] = []
  for (const [name, text] of Object.entries(facts)) {
    const [control] = controlsNamed(form, name)
    if (!isWritten(control)) continue
    if (control.value === text) continue
    if (control.value.trim() !== '') {
      different.push(name)
      continue
    }
    control.value = text
    // Folded away, nobody would see that it was filled in.
    control.closest('details')?.setAttribute('open', '')
    control.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return different
}

const isWritten = (
  control: HTMLElement | undefined,
): control is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
  control instanceof HTMLInputElement ||
  control instanceof HTMLSelectElement ||
  control instanceof HTMLTextAreaElement
