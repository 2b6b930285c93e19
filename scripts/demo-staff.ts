import type { StaffRole } from '#lib/domain/access/actor.ts'
import { districts } from '#lib/procedures/places/civil-status-places.ts'
import { communeUnit, districtUnit } from './demo-units.ts'
import { nameOf } from './scenarios/people.ts'
import { randomFrom } from './scenarios/random.ts'

type Member = {
  readonly email: string
  readonly fullName: string
  readonly post?: {
    readonly role: StaffRole
    readonly unitCode: string
    readonly division?: string
    /** Heads the desk. */
    readonly leads?: true
  }
}

/** The accounts that acceptance checks and newcomers sign in with. */
export const demoAccounts: readonly Member[] = [
  { email: 'congdan@demo.vn', fullName: 'Võ Minh Tâm' },
  {
    email: 'tiepnhan@demo.vn',
    fullName: 'Nguyễn Thị Hạnh',
    post: { role: 'desk', unitCode: 'stp-dong-thap', leads: true },
  },
  {
    email: 'tiepnhan2@demo.vn',
    fullName: 'Nguyễn Văn Sơn',
    post: { role: 'desk', unitCode: 'stp-dong-thap' },
  },
  {
    email: 'chuyenvien@demo.vn',
    fullName: 'Trần Văn Lâm',
    post: { role: 'officer', unitCode: 'stp-dong-thap', division: 'Phòng Hành chính tư pháp' },
  },
  {
    email: 'chuyenvien2@demo.vn',
    fullName: 'Bùi Thanh Thảo',
    post: { role: 'officer', unitCode: 'stp-dong-thap', division: 'Phòng Hành chính tư pháp' },
  },
  {
    email: 'truongphong@demo.vn',
    fullName: 'Lê Thị Bích Ngọc',
    post: { role: 'divisionHead', unitCode: 'stp-dong-thap', division: 'Phòng Hành chính tư pháp' },
  },
  {
    email: 'giamdoc@demo.vn',
    fullName: 'Phạm Quốc Hùng',
    post: { role: 'director', unitCode: 'stp-dong-thap' },
  },
  {
    email: 'chuyenvien.botro@demo.vn',
    fullName: 'Phan Hoài Nam',
    post: { role: 'officer', unitCode: 'stp-dong-thap', division: 'Phòng Bổ trợ tư pháp' },
  },
  {
    email: 'truongphong.botro@demo.vn',
    fullName: 'Trương Mỹ Linh',
    post: { role: 'divisionHead', unitCode: 'stp-dong-thap', division: 'Phòng Bổ trợ tư pháp' },
  },
  { email: 'quantri@demo.vn', fullName: 'Đặng Thu Hà', post: { role: 'admin', unitCode: 'stp-dong-thap' } },
  // Changes of the calendar need a second administrator.
  {
    email: 'quantri2@demo.vn',
    fullName: 'Lâm Chí Thiện',
    post: { role: 'admin', unitCode: 'stp-dong-thap' },
  },
  {
    email: 'thanhtra@demo.vn',
    fullName: 'Huỳnh Văn Phước',
    post: { role: 'auditor', unitCode: 'stp-dong-thap' },
  },
  {
    email: 'tiepnhan.longbien@demo.vn',
    fullName: 'Đỗ Thị Mai',
    post: { role: 'desk', unitCode: 'ptp-long-bien' },
  },
  {
    email: 'tutruong.longbien@demo.vn',
    fullName: 'Ngô Quang Vinh',
    post: { role: 'divisionHead', unitCode: 'ptp-long-bien', division: 'Tổ Hộ tịch' },
  },
  {
    email: 'quantri.hanoi@demo.vn',
    fullName: 'Vũ Thị Thanh Huyền',
    post: { role: 'admin', unitCode: 'stp-ha-noi' },
  },
]

/** The offices of Hà Nội that take extracts online, and what stands for them in the addresses of their staff. */
export const districtOffices = districts
  .filter(({ provinceCode }) => provinceCode === '01')
  .map((district) => {
    const unitCode = districtUnit(district)
    return { unitCode, label: unitCode.replace(/^ptp-/, '').replaceAll('-', '') }
  })

/** Two communes of Long Biên: Gia Thụy and Bồ Đề. */
const communeOffices = [
  { unitCode: communeUnit('00130'), label: 'giathuy' },
  { unitCode: communeUnit('00139'), label: 'bode' },
] as const

const known = new Set(demoAccounts.map(({ email }) => email))

const member = (email: string, post: NonNullable<Member['post']>): Member => {
  const random = randomFrom(email)
  return { email, fullName: nameOf(random, random.pick(['male', 'female'] as const)), post }
}

/**
 * The staff of those offices: in a Phòng Tư pháp the desk, an officer, the head of the group and the head of the office,
 * who signs; in a commune the desk, the officer for civil status and the chairman, who signs.
 */
export const officeStaff: readonly Member[] = [
  ...districtOffices.flatMap(({ unitCode, label }) => [
    member(`tiepnhan.${label}@demo.vn`, { role: 'desk', unitCode, leads: true }),
    member(`chuyenvien.${label}@demo.vn`, { role: 'officer', unitCode, division: 'Tổ Hộ tịch' }),
    member(`tutruong.${label}@demo.vn`, { role: 'divisionHead', unitCode, division: 'Tổ Hộ tịch' }),
    member(`truongphong.${label}@demo.vn`, { role: 'director', unitCode }),
  ]),
  ...communeOffices.flatMap(({ unitCode, label }) => [
    member(`tiepnhan.${label}@demo.vn`, { role: 'desk', unitCode, leads: true }),
    member(`chuyenvien.${label}@demo.vn`, { role: 'officer', unitCode }),
    member(`chutich.${label}@demo.vn`, { role: 'director', unitCode }),
  ]),
].filter(({ email }) => !known.has(email))
