import type { Invariant } from './evening.ts'

/** At most one new appointment for a file (NĐ 61/2018 Điều 19 khoản 9). */
export const apologies: Invariant = ({ files }) =>
  files.flatMap(({ dossierCode, events }) => {
    const times = events.filter(({ type }) => type === 'apologise').length
    return times > 1 ? [`${dossierCode}: ${times} new appointments`] : []
  })
