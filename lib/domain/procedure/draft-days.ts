/** How long a draft is kept after its last change, and how long before its end its owner is told. Calendar days. */
export const draftDays = { kept: 30, warnedBefore: 3 } as const

/** Until when a draft is kept. */
export type DraftTerm = {
  /** ISO day, the last on which it is there. */
  readonly until: string
  /** Its owner is told, or has been. */
  readonly endsSoon: boolean
}
