import type { Parked } from '#app/_http/parked-form.ts'

const verdicts = ['issued', 'altered', 'appended', 'notOurs', 'notPdf'] as const
export type Said = (typeof verdicts)[number]

/** What a check of a file leaves for the page that it leads to: bound to the browser, and for a few minutes. */
export const verdictIn = (parked: Parked | null, now: Temporal.Instant): Said | undefined => {
  const { verdict, at } = parked?.values ?? {}
  if (at === undefined || Number(at) + 10 * 60_000 < now.epochMilliseconds) return undefined
  return verdicts.find((one) => one === verdict)
}

/** Who saw its signatures, and when (ISO instant). */
export type Stamp = { readonly stampedBy: string; readonly stampedAt: string }

export const stampIn = (parked: Parked | null): Stamp | undefined => {
  const { stampedBy, stampedAt } = parked?.values ?? {}
  return stampedBy && stampedAt ? { stampedBy, stampedAt } : undefined
}
