import type { OfficeHours } from '#lib/domain/kernel/working-hours.ts'

/**
 * When the desks are open. Provinces set their own hours and no source of ours gives them: these are the usual ones of
 * the Mekong Delta, eight hours a day, and stand in until an administrator can say otherwise.
 */
export const officeHours: OfficeHours = [
  { opens: '07:00', closes: '11:30' },
  { opens: '13:30', closes: '17:00' },
]
