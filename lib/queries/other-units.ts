import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { World } from '#lib/outside/world.ts'
import { unitsDeciding } from './units-receiving.ts'

/** A unit to which a file can be sent on, under the words that gather it with its neighbours. */
export type OtherUnit = { readonly code: string; readonly name: string; readonly group: string }

/**
 * The units, besides the one that has the file, that decide such files: those of the same district first (the district
 * and its communes), then those of the same province, then the others, each under its district.
 */
export const otherUnits = async (
  unitCode: string,
  procedure: Pick<Procedure, 'code' | 'competence'>,
  world: World,
): Promise<readonly OtherUnit[]> => {
  const units = await unitsDeciding(procedure, world)
  const here = units.find(({ code }) => code === unitCode)
  const districts = new Map(
    units.flatMap((unit) =>
      unit.kind === 'districtJustice' ? [[`${unit.provinceCode} ${unit.districtCode}`, unit.name]] : [],
    ),
  )
  const distance = (unit: (typeof units)[number]): number => {
    if (unit.provinceCode !== here?.provinceCode) return 2
    return unit.districtCode === here.districtCode ? 0 : 1
  }
  return units
    .filter(({ code }) => code !== unitCode)
    .map((unit) => ({
      unit,
      distance: distance(unit),
      group: districts.get(`${unit.provinceCode} ${unit.districtCode}`) ?? 'Cấp tỉnh',
    }))
    .toSorted(
      (a, b) =>
        a.distance - b.distance ||
        a.group.localeCompare(b.group, 'vi') ||
        Number(a.unit.kind === 'commune') - Number(b.unit.kind === 'commune'),
    )
    .map(({ unit: { code, name }, group }) => ({ code, name, group }))
}
