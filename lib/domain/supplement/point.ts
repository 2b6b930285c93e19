/** What of a file can be asked for again: an answer of the declaration, a paper, or anything else in words. */
export type ItemKind = 'field' | 'paper' | 'other'

/** One thing that a reviewer looks at. */
export type Point = {
  readonly kind: Exclude<ItemKind, 'other'>
  /** Name of the question or code of the paper. */
  readonly target: string
  readonly label: string
}

/** The name of a point in forms and in problems: "field.fullName", "paper.identity". */
export const pointName = ({ kind, target }: Pick<Point, 'kind' | 'target'>): string => `${kind}.${target}`

/** What was asked for: the item, and in which words. */
export type Item = { readonly kind: ItemKind; readonly target: string; readonly words: string }

/** Under which code a file is kept that answers to none of the papers of the service. */
export const otherPaper = 'khac'

/** The names of the questions and the codes of the papers that a request is about. */
export type Asked = {
  readonly fields: ReadonlySet<string>
  readonly papers: ReadonlySet<string>
}

/** Where something else was asked for, one may also hand in a paper that the service does not list. */
export const askedBy = (items: readonly Pick<Item, 'kind' | 'target'>[]): Asked => {
  const targets = (kind: ItemKind) => items.filter((item) => item.kind === kind).map(({ target }) => target)
  const other = items.some(({ kind }) => kind === 'other') ? [otherPaper] : []
  return { fields: new Set(targets('field')), papers: new Set([...targets('paper'), ...other]) }
}
