/** What a ready-made reason may be about besides one question or one paper. */
export const anyField = 'anyField'
export const anyPaper = 'anyPaper'

type Reason = { readonly target: string | null }

/** The reasons that fit a point, those made for it first; without a target a reason fits everywhere. */
export const reasonsFor = <R extends Reason>(
  reasons: readonly R[],
  { kind, target }: { readonly kind: 'field' | 'paper'; readonly target: string },
): readonly R[] => {
  const any = kind === 'field' ? anyField : anyPaper
  return [
    ...reasons.filter((reason) => reason.target === target),
    ...reasons.filter((reason) => reason.target === any || reason.target === null),
  ]
}
