import type { Word } from './address-words.ts'
import { type Mention, mentionsEnding } from './name-index.ts'
import type { FormerDistrict, NamedCommune, NamedProvince, UnitIndex } from './unit-index.ts'

/** One way to understand an address. The higher the score, the more of it was written and agrees. */
export type Reading = {
  readonly commune: NamedCommune
  readonly score: number
}

type Around = {
  readonly district: Mention<FormerDistrict> | undefined
  readonly province: Mention<NamedProvince> | undefined
  /** Where the words around the commune begin. */
  readonly start: number
  /** Words between that no unit is called by. */
  readonly skipped: boolean
}

/**
 * Every way to read the end of an address as commune, district and province, from right to left. District and
 * province may be left out, and one part between commas may be a name that the catalogue no longer knows.
 *
 * @param end how many words count
 * @param begun the last word may be the beginning of a longer name
 */
export const readingsOf = (
  index: UnitIndex,
  words: readonly Word[],
  end: number,
  begun: boolean,
): readonly Reading[] => {
  const isOnePart = words.every(({ border }, i) => i === 0 || border !== 2)
  return aroundCommune(index, words, end, begun).flatMap((around) =>
    mentionsEnding(index.communes, words, around.start, begun && around.start === end).flatMap((mention) => {
      const { district, province } = around
      const isPlaced = district !== undefined || province !== undefined
      if (mention.agrees === 'unsaid') {
        // A street is called as many a commune: without its type a name counts only where a commune would stand.
        const begins = (words[mention.start]?.border ?? 0) > 0
        if (begun ? !begins : !isPlaced || !(begins || isOnePart)) return []
        if (!begun && !district && isDistrictToo(index, words, around)) return []
      }
      const fit = fitOf(index, mention.unit, district, province)
      if (fit === undefined) return []
      const finer =
        (mention.isWhole ? 0.2 : 0) +
        (mention.isExact && hasAccents(words.slice(mention.start, end)) ? 0.3 : 0) +
        mention.length / 10 -
        (around.skipped ? 2 : 0)
      return [{ commune: mention.unit, score: fit + agreement(mention) + finer }]
    }),
  )
}

/** Who types no accents at all means "Nga Thành" by "Nga Thanh" as well as the village of that name. */
const hasAccents = (words: readonly Word[]): boolean => words.some(({ marks }) => marks !== '')

const agreement = ({ agrees }: Mention<unknown>): number => (agrees === 'yes' ? 2 : agrees === 'no' ? -1 : 0)

/** "Cao Lãnh, Đồng Tháp": the city of before as likely as the ward of today, so it says nothing about the ward. */
const isDistrictToo = (index: UnitIndex, words: readonly Word[], { start, province }: Around): boolean =>
  mentionsEnding(index.districts, words, start, false).some(
    ({ unit }) => province === undefined || index.provinceNow.get(unit.province) === province.unit.now,
  )

const aroundCommune = (
  index: UnitIndex,
  words: readonly Word[],
  end: number,
  begun: boolean,
): readonly Around[] => {
  const provinces: (Mention<NamedProvince> | undefined)[] = [
    undefined,
    ...mentionsEnding(index.provinces, words, end, begun),
  ]
  return provinces.flatMap((province) => {
    const at = province?.start ?? end
    const districts = mentionsEnding(index.districts, words, at, begun && at === end)
      .filter(({ unit }) => !province || index.provinceNow.get(unit.province) === province.unit.now)
      .map((district): Around => ({ district, province, start: district.start, skipped: false }))
    const before = province ? partBefore(words, at) : undefined
    return [
      { district: undefined, province, start: at, skipped: false },
      ...districts,
      ...(before === undefined ? [] : [{ district: undefined, province, start: before, skipped: true }]),
    ]
  })
}

/** Where the part between commas that ends at `end` begins, if another stands before it. */
const partBefore = (words: readonly Word[], end: number): number | undefined => {
  for (let start = end - 1; start > 0; start--) if (words[start]?.border === 2) return start
  return undefined
}

/** How well a commune fits what was written after it; undefined where it cannot be meant. */
const fitOf = (
  { formerPlaces, provinceNow }: UnitIndex,
  commune: NamedCommune,
  district: Mention<FormerDistrict> | undefined,
  province: Mention<NamedProvince> | undefined,
): number | undefined => {
  const ofDistrict = district ? 4 + Math.min(0, agreement(district)) / 2 : 0
  const ofProvince = province ? 3 + Math.min(0, agreement(province)) / 2 : 0
  if (commune.kind === 'former') {
    if (district && district.unit !== commune.district) return undefined
    return !province || liesIn(province.unit, commune.district.province, provinceNow)
      ? ofDistrict + ofProvince
      : undefined
  }
  const before = formerPlaces.get(commune.code)
  // A unit of today after a district or province of before: written in the months of change, and by habit.
  if (district && !before?.has(district.unit)) return undefined
  const isThere =
    province === undefined ||
    (province.unit.isFormer && before
      ? before.has(province.unit.name)
      : // The island districts had no communes before.
        province.unit.now === commune.province)
  return isThere ? ofDistrict - (district ? 1 : 0) + ofProvince : undefined
}

/** "Tỉnh Tiền Giang" is that province alone, "Đồng Tháp" also the one of today that it belongs to. */
const liesIn = (province: NamedProvince, former: string, provinceNow: UnitIndex['provinceNow']): boolean =>
  province.isFormer ? province.name === former : provinceNow.get(former) === province.now
