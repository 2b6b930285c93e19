import type { Register } from '../register.ts'
import { activations } from './activations.ts'
import { apiClients } from './api-clients.ts'
import { bankAccounts } from './bank-accounts.ts'
import { books } from './books.ts'
import { deputies } from './deputies.ts'
import { divisions } from './divisions.ts'
import { feeAmounts } from './fee-amounts.ts'
import { localLimits } from './local-limits.ts'
import { officeHoursRegister } from './office-hours.ts'
import { postalRanges } from './postal-ranges.ts'
import { posts } from './posts.ts'
import { reasons } from './reasons.ts'
import { successions } from './successions.ts'
import { targets } from './targets.ts'
import { units } from './units.ts'

/** Every register of the administration, one line each, in the order in which a house is set up. */
export const registers: readonly Register[] = [
  units,
  successions,
  divisions,
  posts,
  deputies,
  officeHoursRegister,
  activations,
  localLimits,
  feeAmounts,
  bankAccounts,
  targets,
  reasons,
  books,
  apiClients,
  postalRanges,
]

export const registerAt = (slug: string): Register | undefined =>
  registers.find((register) => register.slug === slug)
