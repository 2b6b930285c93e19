import { toDbDay } from '#lib/outside/clock/index.ts'
import { extractCode } from '#lib/procedures/civil-status-extract-facts.ts'
import { type District, districts } from '#lib/procedures/places/civil-status-places.ts'

const day = (iso: string) => toDbDay(Temporal.PlainDate.from(iso))

// Agency codes below the first level of QĐ 20/2020/QĐ-TTg are not known to us: 'STP', 'PTP' and 'XA' stand in visibly,
// unconfirmed.
const provinces = [
  { code: 'stp-dong-thap', name: 'Sở Tư pháp tỉnh Đồng Tháp', provinceCode: '87', agency: 'H20' },
  { code: 'stp-ha-noi', name: 'Sở Tư pháp thành phố Hà Nội', provinceCode: '01', agency: 'H26' },
] as const

const from = day('2010-07-01')
/** Districts ended on 01/07/2025, and with them the communes of before. */
const untilDistrictsEnded = day('2025-06-30')

export const districtUnit = ({ name }: Pick<District, 'name'>): string => `ptp-${slugOf(name)}`
export const communeUnit = (code: string): string => `ubnd-${code}`

/** 'Quận Long Biên' → 'long-bien'. Hồng Ngự is the name of a town and of a district: the town keeps its kind. */
const slugOf = (name: string): string =>
  name
    .replace(/^(?:Quận|Huyện) /, '')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(' ', '-')

const decapitalized = (name: string) => name[0]?.toLowerCase() + name.slice(1)

const provincial = provinces.map(({ agency, ...unit }) => ({
  ...unit,
  kind: 'provincialJustice',
  parentCode: null,
  districtCode: null,
  communeCode: null,
  agencyCode: `${agency}.STP`,
  validFrom: from,
  validTo: null,
}))

const ofDistrict = (district: District) => {
  const above = provinces.find(({ provinceCode }) => provinceCode === district.provinceCode)
  if (!above) throw new Error(`nobody is above ${district.name}`)
  const common = {
    provinceCode: district.provinceCode,
    districtCode: district.code,
    validFrom: from,
    validTo: untilDistrictsEnded,
  }
  const code = districtUnit(district)
  return [
    {
      ...common,
      code,
      name: `Phòng Tư pháp ${decapitalized(district.name)}`,
      kind: 'districtJustice',
      parentCode: above.code,
      communeCode: null,
      agencyCode: `${above.agency}.PTP${district.code}`,
    },
    ...(hasCommunes(district) ? district.communes : []).map((commune) => ({
      ...common,
      code: communeUnit(commune.code),
      name: `Ủy ban nhân dân ${decapitalized(commune.name)}, ${decapitalized(district.name)}`,
      kind: 'commune',
      parentCode: code,
      communeCode: commune.code,
      agencyCode: `${above.agency}.XA${commune.code}`,
    })),
  ]
}

/** In Đồng Tháp the communes do nothing here yet: its districts stand for where people have to go. */
const hasCommunes = ({ provinceCode }: District): boolean => provinceCode === '01'

/** Parents before children. */
export const units = [...provincial, ...districts.flatMap(ofDistrict)]

/** Hà Nội's districts and their communes take requests for extracts online since 01/08/2018. */
const dayBeforePilot = '2018-07-31'

/**
 * Where extracts cannot be asked for online: in Hà Nội's districts before the pilot, and where nobody would answer,
 * until an administrator posts staff there and switches the service on.
 */
export const activations = (staffed: ReadonlySet<string>) =>
  units
    .filter(({ kind }) => kind !== 'provincialJustice')
    .map(({ code }) => ({
      unitCode: code,
      procedureCode: extractCode,
      offered: false,
      level: 4,
      validFrom: from,
      validTo: staffed.has(code) ? day(dayBeforePilot) : null,
    }))

/**
 * Accounts at the bank of the demonstration, one for each unit with staff. No bank has the number 999999 and no account
 * begins so: what is not known is not made up, and nobody can transfer money there by mistake.
 */
export const bankAccounts = (unitCodes: ReadonlySet<string>) =>
  [...unitCodes].sort().map((unitCode, index) => ({
    unitCode,
    validFrom: day('2010-07-01'),
    bin: '999999',
    bankName: 'Ngân hàng trình diễn (không có thật)',
    accountNumber: `DEMO${String(index + 1).padStart(6, '0')}`,
    accountName: 'TAI KHOAN TRINH DIEN',
  }))
