import { indexNames, type NameIndex } from './name-index.ts'
import { alsoCalledDistricts, alsoCalledProvinces } from './other-names.ts'
import type { UnitCatalogue } from './unit-catalogue.ts'

/** A province as named, today or before: names of before lead to the province of today. */
export type NamedProvince = { readonly name: string; readonly now: string; readonly isFormer: boolean }

export type FormerDistrict = { readonly name: string; readonly province: string }

export type NamedCommune =
  | { readonly kind: 'today'; readonly code: string; readonly province: string }
  | {
      readonly kind: 'former'
      readonly name: string
      readonly district: FormerDistrict
      readonly now: readonly string[]
    }

/** The catalogue, ready to be searched. */
export type UnitIndex = {
  readonly version: string
  readonly provinces: NameIndex<NamedProvince>
  readonly districts: NameIndex<FormerDistrict>
  readonly communes: NameIndex<NamedCommune>
  /** The province of today that a former province is part of now. */
  readonly provinceNow: ReadonlyMap<string, string>
  /** For a commune of today: the former districts and provinces that its land was in. */
  readonly formerPlaces: ReadonlyMap<string, ReadonlySet<FormerDistrict | string>>
  readonly todayInWords: ReadonlyMap<string, string>
}

export const indexUnits = ({ version, provinces, communes, formers }: UnitCatalogue): UnitIndex => {
  const provinceNames = new Map(provinces.map(({ code, name }) => [code, name]))
  const communeByCode = new Map(communes.map((commune) => [commune.code, commune]))
  const districts = new Map<string, FormerDistrict>()
  const provinceNow = new Map<string, string>()
  const formerPlaces = new Map<string, Set<FormerDistrict | string>>()
  const formerCommunes = formers.map(({ commune, district: name, province, now }) => {
    const key = `${province}/${name}`
    const district = districts.get(key) ?? { name, province }
    districts.set(key, district)
    for (const code of now) {
      const home = communeByCode.get(code)
      if (!home) throw new RangeError(`${commune}, ${name}, ${province} leads to unknown commune ${code}`)
      provinceNow.set(province, home.province)
      const places = formerPlaces.get(code) ?? new Set()
      formerPlaces.set(code, places.add(district).add(province))
    }
    return { unit: { kind: 'former' as const, name: commune, district, now }, official: commune }
  })
  const today = communes.map(({ code, name, province }) => ({
    unit: { kind: 'today' as const, code, province },
    official: name,
  }))
  return {
    version,
    provinces: indexNames('province', [
      ...provinces.map(({ code, name }) => ({
        unit: { name, now: code, isFormer: false },
        official: name,
      })),
      ...[...provinceNow].flatMap(([name, now]) =>
        [name, ...(alsoCalledProvinces[name] ?? [])].map((official) => ({
          unit: { name, now, isFormer: true },
          official,
        })),
      ),
    ]),
    districts: indexNames(
      'district',
      [...districts.values()].flatMap((unit) =>
        [unit.name, ...(alsoCalledDistricts[`${unit.name}, ${unit.province}`] ?? [])].map((official) => ({
          unit,
          official,
        })),
      ),
    ),
    communes: indexNames<NamedCommune>('commune', [...today, ...formerCommunes]),
    provinceNow,
    formerPlaces,
    todayInWords: new Map(
      communes.map(({ code, name, province }) => [
        code,
        `${name}, ${withSmallType(provinceNames.get(province) ?? '')}`,
      ]),
    ),
  }
}

/** "Tỉnh Đồng Tháp" → "tỉnh Đồng Tháp": the type of a unit in the middle of an address. */
export const withSmallType = (name: string): string =>
  name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
