import { isIsoDay } from '../kernel/civil-date.ts'

/** How two birth dates are alike: the same, day and month swapped, one day apart, or but for one digit. */
export type BirthLikeness = 'same' | 'swapped' | 'neighbour' | 'digit'

/** Compares two ISO days; null where nothing suggests that one was meant for the other. */
export const birthLikeness = (a: string, b: string): BirthLikeness | null => {
  if (a === b) return 'same'
  if (swapped(a) === b) return 'swapped'
  if (Math.abs(Temporal.PlainDate.from(a).until(b).days) === 1) return 'neighbour'
  return [...a].filter((digit, at) => digit !== b[at]).length === 1 ? 'digit' : null
}

/** Every day that is alike to this one, itself first: so that a list of days finds them all. */
export const alikeBirths = (iso: string): readonly string[] => {
  const day = Temporal.PlainDate.from(iso)
  const neighbours = [day.subtract({ days: 1 }), day.add({ days: 1 })].map(String)
  const typed = [...iso].flatMap((sign, at) =>
    sign === '-' ? [] : [...'0123456789'].map((digit) => iso.slice(0, at) + digit + iso.slice(at + 1)),
  )
  return [...new Set([iso, swapped(iso), ...neighbours, ...typed])].filter(isIsoDay)
}

const swapped = (iso: string): string => {
  const [year, month, day] = iso.split('-')
  return `${year}-${day}-${month}`
}
