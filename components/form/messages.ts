/** Sentences to show beside controls: control name → Vietnamese sentence. */
export type Messages = Readonly<Record<string, string>>

/** Where the pieces of a control stand on the page, so that labels, messages and links from a summary meet. */
export const idsOf = (control: string) => ({
  hint: `${control}-hint`,
  problem: `${control}-problem`,
  warning: `${control}-warning`,
  /** What is known of an address. */
  unit: `${control}-unit`,
})

/**
 * What describes a control, always the same: an empty message says nothing, so the list need not change when the
 * page comes alive and a message appears.
 */
export const describedBy = (control: string, hasHint: boolean): string => {
  const ids = idsOf(control)
  return [hasHint && ids.hint, ids.problem, ids.warning].filter(Boolean).join(' ')
}
