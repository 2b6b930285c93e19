import { randomUUID } from 'node:crypto'
import type { StaffRole } from '#lib/domain/access/actor.ts'
import { toDate, toDbDay } from '#lib/outside/clock/index.ts'
import { hashPassword } from '#lib/outside/passwords/index.ts'
import type { World } from '#lib/outside/world.ts'
import { demoReasons } from './demo-reasons.ts'

const day = (iso: string) => toDbDay(Temporal.PlainDate.from(iso))

// Second-level agency codes of QĐ 20/2020/QĐ-TTg are not known to us: 'STP' and 'PTP' stand in visibly, unconfirmed.
const units = [
  {
    code: 'stp-dong-thap',
    name: 'Sở Tư pháp tỉnh Đồng Tháp',
    kind: 'provincialJustice',
    provinceCode: '87',
    agencyCode: 'H20.STP',
    validFrom: day('2010-07-01'),
    validTo: null,
  },
  {
    code: 'stp-ha-noi',
    name: 'Sở Tư pháp thành phố Hà Nội',
    kind: 'provincialJustice',
    provinceCode: '01',
    agencyCode: 'H26.STP',
    validFrom: day('2010-07-01'),
    validTo: null,
  },
  {
    code: 'ptp-long-bien',
    name: 'Phòng Tư pháp quận Long Biên',
    kind: 'districtJustice',
    provinceCode: '01',
    districtCode: '004',
    agencyCode: 'H26.PTP004',
    validFrom: day('2010-07-01'),
    validTo: day('2025-06-30'),
  },
] as const

const divisions = [
  {
    unitCode: 'stp-dong-thap',
    name: 'Phòng Hành chính tư pháp',
    fields: ['Lý lịch tư pháp', 'Quốc tịch', 'Hộ tịch'],
  },
  {
    unitCode: 'stp-dong-thap',
    name: 'Phòng Bổ trợ tư pháp',
    fields: ['Luật sư', 'Tư vấn pháp luật', 'Đấu giá tài sản', 'Công chứng'],
  },
  { unitCode: 'stp-ha-noi', name: 'Phòng Lý lịch tư pháp', fields: ['Lý lịch tư pháp'] },
  { unitCode: 'ptp-long-bien', name: 'Tổ Hộ tịch', fields: ['Hộ tịch'] },
] as const

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
]

/** Units, divisions, commitments and accounts of the demonstration. Run again, it changes nothing. */
export const loadDemoData = async (world: World, password: string): Promise<void> => {
  const { db } = world
  if ((await db.account.count()) > 0) return
  const passwordHash = await hashPassword(password)
  const createdAt = toDate(world.clock.now())
  await db.$transaction(async (tx) => {
    await tx.unit.createMany({ data: units.map((unit) => ({ ...unit })) })
    const divisionIds = new Map<string, string>()
    for (const division of divisions) {
      const id = randomUUID()
      divisionIds.set(`${division.unitCode} ${division.name}`, id)
      await tx.division.create({ data: { id, ...division, fields: [...division.fields] } })
    }
    await tx.target.create({
      data: {
        unitCode: 'stp-dong-thap',
        measure: 'onlineShare',
        year: 2020,
        // In tenths of a percent.
        value: 250,
        source: 'Cam kết với Chủ tịch UBND tỉnh: 25 % hồ sơ trực tuyến năm 2020 (Báo Đồng Tháp, 23/09/2020)',
      },
    })
    await tx.reason.createMany({ data: demoReasons() })
    for (const { email, fullName, post } of demoAccounts) {
      const id = randomUUID()
      await tx.account.create({ data: { id, email, fullName, passwordHash, createdAt } })
      if (!post) continue
      const divisionId = post.division ? (divisionIds.get(`${post.unitCode} ${post.division}`) ?? null) : null
      await tx.post.create({
        data: {
          id: randomUUID(),
          accountId: id,
          role: post.role,
          unitCode: post.unitCode,
          divisionId,
          leads: post.leads === true,
          validFrom: day('2010-07-01'),
        },
      })
    }
  })
}
