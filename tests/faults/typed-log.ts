/** Everything that was typed into the fields of a draft, in order, and the last of it that was shown as saved. */
export type TypedLog = {
  readonly typed: (field: string, text: string) => void
  /** "Đã lưu" stood on the page while the field held this. */
  readonly shownAsSaved: (field: string, text: string) => void
  /** Fields whose last text nobody has confirmed, with that text. */
  readonly unconfirmed: () => ReadonlyMap<string, string>
  readonly last: (field: string) => string | undefined
  /** What is wrong with a field that now holds this; undefined when nothing that was confirmed is missing. */
  readonly loss: (field: string, now: string) => string | undefined
  readonly fields: () => readonly string[]
  readonly confirmations: () => number
}

export const typedLog = (): TypedLog => {
  const texts = new Map<string, string[]>()
  const confirmed = new Map<string, number>()
  let confirmations = 0
  const of = (field: string) => texts.get(field) ?? []
  return {
    typed: (field, text) => void texts.set(field, [...of(field), text]),
    shownAsSaved: (field, text) => {
      const at = of(field).lastIndexOf(text)
      if (at < 0 || at <= (confirmed.get(field) ?? -1)) return
      confirmed.set(field, at)
      confirmations++
    },
    unconfirmed: () =>
      new Map(
        [...texts].flatMap(([field, all]) =>
          all.length - 1 > (confirmed.get(field) ?? -1) ? [[field, all.at(-1) ?? ''] as const] : [],
        ),
      ),
    last: (field) => of(field).at(-1),
    loss: (field, now) => {
      const least = confirmed.get(field)
      if (least === undefined) return undefined
      const at = of(field).lastIndexOf(now)
      return at >= least ? undefined : `${field}: “${of(field)[least]}” was shown as saved, now “${now}”`
    },
    fields: () => [...texts.keys()],
    confirmations: () => confirmations,
  }
}
