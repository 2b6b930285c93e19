import type { OfficeHours } from '#lib/domain/kernel/working-hours.ts'

/**
 * The hours of the desk. They differ from province to province and are decided there; these are the usual ones of the
 * Mekong delta, the same for every unit until an administrator can set them.
 */
export const officeHours: OfficeHours = [
  { opens: '07:00', closes: '11:30' },
  { opens: '13:30', closes: '17:00' },
]
