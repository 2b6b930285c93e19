import { addDays } from '#lib/domain/kernel/civil-date.ts'
import { nameKey } from '#lib/domain/kernel/person-name.ts'
import type { Random } from './random.ts'

/** Somebody who never lived: every part is drawn from lists of the commonest. */
export type MadeUpPerson = {
  readonly fullName: string
  readonly sex: 'male' | 'female'
  /** ISO day. */
  readonly birthDate: string
  readonly email: string
  readonly telephone: string
  readonly address: string
  readonly district: string
  /** Code of the General Statistics Office. */
  readonly provinceCode: string
  readonly fatherName: string
  readonly motherName: string
}

const families: readonly (readonly [string, number])[] = [
  ['Nguyễn', 38],
  ['Trần', 11],
  ['Lê', 10],
  ['Phạm', 7],
  ['Huỳnh', 6],
  ['Võ', 5],
  ['Phan', 5],
  ['Đặng', 4],
  ['Bùi', 3],
  ['Đỗ', 3],
  ['Hồ', 3],
  ['Dương', 2],
  ['Trương', 2],
  ['Lý', 1],
]
const given = {
  male: {
    middle: ['Văn', 'Minh', 'Thanh', 'Quốc', 'Hoàng', 'Hữu', 'Tấn', 'Đức', 'Trung', 'Công'],
    last: [
      'Hùng',
      'Dũng',
      'Phúc',
      'Tâm',
      'Khoa',
      'Đạt',
      'Long',
      'Nghĩa',
      'Nhân',
      'Sơn',
      'Tuấn',
      'Vinh',
      'Thành',
      'Lộc',
      'Phong',
    ],
  },
  female: {
    middle: [
      'Thị',
      'Thị Kim',
      'Thị Ngọc',
      'Thị Mỹ',
      'Thanh',
      'Ngọc',
      'Thị Bích',
      'Thị Hồng',
      'Như',
      'Thị Thu',
    ],
    last: [
      'Hương',
      'Lan',
      'Trang',
      'Ngân',
      'Thảo',
      'Tuyền',
      'Linh',
      'Nhung',
      'Yến',
      'Phượng',
      'Hạnh',
      'Duyên',
      'Loan',
      'Trinh',
      'Quyên',
    ],
  },
} as const

/** Where people live. */
export type Region = {
  readonly provinceCode: string
  readonly province: string
  /** Districts with some of their communes, by their share of the requests. */
  readonly places: readonly (readonly [readonly [district: string, quarters: readonly string[]], number])[]
}

/** The units of Đồng Tháp in 2020, by their share of the requests. */
const places: Region['places'] = [
  [['thành phố Cao Lãnh', ['Phường 1', 'Phường 3', 'Phường 6', 'Phường Mỹ Phú', 'xã Mỹ Trà']], 24],
  [['thành phố Sa Đéc', ['Phường 1', 'Phường 2', 'Phường An Hòa', 'xã Tân Khánh Đông']], 14],
  [['thị xã Hồng Ngự', ['phường An Lộc', 'phường An Thạnh', 'xã Bình Thạnh']], 7],
  [['huyện Lấp Vò', ['thị trấn Lấp Vò', 'xã Mỹ An Hưng A', 'xã Tân Khánh Trung']], 11],
  [['huyện Cao Lãnh', ['thị trấn Mỹ Thọ', 'xã Mỹ Long', 'xã Bình Hàng Trung']], 11],
  [['huyện Tháp Mười', ['thị trấn Mỹ An', 'xã Trường Xuân', 'xã Đốc Binh Kiều']], 9],
  [['huyện Lai Vung', ['thị trấn Lai Vung', 'xã Long Hậu', 'xã Tân Hòa']], 8],
  [['huyện Châu Thành', ['thị trấn Cái Tàu Hạ', 'xã Tân Nhuận Đông', 'xã Phú Hựu']], 7],
  [['huyện Thanh Bình', ['thị trấn Thanh Bình', 'xã Tân Bình']], 5],
  [['huyện Tam Nông', ['thị trấn Tràm Chim', 'xã Phú Cường']], 4],
]

const dongThap: Region = { provinceCode: '87', province: 'tỉnh Đồng Tháp', places }

/** `day`: the ISO day on which the person appears, between 18 and 64 years old, mostly young. */
export const makeUpPerson = (
  random: Random,
  day: string,
  key: string,
  region: Region = dongThap,
): MadeUpPerson => {
  const sex = random.pick(['male', 'female'] as const)
  const family = random.pickWeighted(families)
  const fullName = nameOf(random, sex, family)
  const [district, quarters] = random.pickWeighted(region.places)
  const age = random.pickWeighted([
    [random.between(18, 24), 5],
    [random.between(25, 35), 4],
    [random.between(36, 64), 2],
  ])
  const birthDate = addDays(day, -Math.floor((age + random.next()) * 365.25) - 1)
  return {
    fullName,
    sex,
    birthDate,
    email: `${nameKey(fullName).replaceAll(' ', '.')}.${key.replace(/\D/g, '')}@example.com`,
    telephone: `0990 ${String(random.between(0, 999)).padStart(3, '0')} ${String(random.between(0, 999)).padStart(3, '0')}`,
    address: `Số ${random.between(1, 480)}, ${random.pick(quarters)}, ${district}, ${region.province}`,
    district,
    provinceCode: region.provinceCode,
    fatherName: nameOf(random, 'male', family),
    motherName: nameOf(random, 'female', random.pickWeighted(families)),
  }
}

export const nameOf = (random: Random, sex: 'male' | 'female', family?: string): string =>
  [
    family ?? random.pickWeighted(families),
    random.pick(given[sex].middle),
    random.pick(given[sex].last),
  ].join(' ')
