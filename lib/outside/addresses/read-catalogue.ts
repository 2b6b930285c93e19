import { z } from 'zod'
import type { UnitCatalogue } from '#lib/domain/address/unit-catalogue.ts'

const provinceRows = z.array(z.object({ province_code: z.string(), name: z.string() }))
const communeRows = z.array(z.object({ ward_code: z.string(), name: z.string(), province_code: z.string() }))
const mappingRows = z.array(
  z.object({
    id: z.string(),
    old_ward_name: z.string().nullable(),
    old_district_name: z.string().nullable(),
    old_province_name: z.string().nullable(),
    new_ward_name: z.string(),
    new_province_name: z.string(),
  }),
)

/** What changed since the tables were made. */
const provincesSince: Readonly<Record<string, string>> = {
  // NQ 30/2026/QH16, from 30 April 2026.
  'Đồng Nai': 'Thành phố Đồng Nai',
}

/** The day up to which the catalogue is known. */
const version = '2026-04-30'

type Tables = readonly { readonly name?: string; readonly data?: unknown }[]

/**
 * The catalogue out of the package's tables (QĐ 19/2025/QĐ-TTg), mended where they need it. A mapping is followed by the
 * name of the new commune and its province, not by its code: 453 of the 10,977 codes are those of no commune or of another,
 * while every name is one of today's and no name occurs twice in a province. Rows without an old commune (five island
 * districts had none) map nothing; 136 rows are there twice.
 *
 * @throws RangeError when a mapping leads nowhere
 */
export const readCatalogue = (tables: Tables): UnitCatalogue => {
  const provinces = provinceRows.parse(rowsIn(tables, 'provinces'))
  const communes = communeRows.parse(rowsIn(tables, 'wards'))
  const provinceCodes = new Map(provinces.map(({ name, province_code }) => [clean(name), province_code]))
  const codes = new Map(communes.map((row) => [`${row.province_code} ${clean(row.name)}`, row.ward_code]))
  const formers = new Map<string, { commune: string; district: string; province: string; now: Set<string> }>()
  for (const row of mappingRows.parse(rowsIn(tables, 'ward_mappings'))) {
    const [commune, district, province] = [row.old_ward_name, row.old_district_name, row.old_province_name]
    if (!commune || !district || !province) continue
    const names = { commune: clean(commune), district: clean(district), province: clean(province) }
    const code = codes.get(`${provinceCodes.get(clean(row.new_province_name))} ${clean(row.new_ward_name)}`)
    if (code === undefined) throw new RangeError(`mapping ${row.id} leads to no commune of today`)
    const key = Object.values(names).join('/')
    const former = formers.get(key) ?? { ...names, now: new Set() }
    formers.set(key, former)
    former.now.add(code)
  }
  return {
    version,
    provinces: provinces.map(({ name, province_code }) => ({
      code: province_code,
      name: officialProvince(clean(name)),
    })),
    communes: communes.map((row) => ({
      code: row.ward_code,
      name: clean(row.name),
      province: row.province_code,
    })),
    formers: [...formers.values()].map((former) => ({ ...former, now: [...former.now] })),
  }
}

const rowsIn = (tables: Tables, name: string): unknown => tables.find((table) => table.name === name)?.data

const clean = (name: string): string =>
  withOneTone(
    name
      .normalize('NFC')
      .replace(/[\s\p{Cf}]+/gu, ' ')
      .trim(),
  )

/** "Hoà" → "Hòa", "Khoẻ" → "Khỏe": the tables of before write both, those of today the second. */
const withOneTone = (name: string): string =>
  name.replace(/o([àáảãạèéẻẽẹ])(?!\p{L})/giu, (_, toned: string) => {
    const [vowel, tone] = toned.normalize('NFD')
    return `o${tone}${vowel}`.normalize('NFC')
  })

/** The tables name the cities with their type and the provinces without. */
const officialProvince = (name: string): string =>
  provincesSince[name] ?? (name.startsWith('Thành phố ') ? name : `Tỉnh ${name}`)
