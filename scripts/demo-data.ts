import { randomUUID } from 'node:crypto'
import { toDate, toDbDay } from '#lib/outside/clock/index.ts'
import { hashPassword } from '#lib/outside/passwords/index.ts'
import type { World } from '#lib/outside/world.ts'
import { demoPostalRanges } from './demo-post.ts'
import { demoReasons } from './demo-reasons.ts'
import { demoAccounts, districtOffices, officeStaff } from './demo-staff.ts'
import { activations, bankAccounts, units } from './demo-units.ts'

const day = (iso: string) => toDbDay(Temporal.PlainDate.from(iso))

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
  ...districtOffices.map(({ unitCode }) => ({ unitCode, name: 'Tổ Hộ tịch', fields: ['Hộ tịch'] })),
]

const staff = [...demoAccounts, ...officeStaff]

/** Units, divisions, commitments and accounts of the demonstration. Run again, it changes nothing. */
export const loadDemoData = async (world: Pick<World, 'db' | 'clock'>, password: string): Promise<void> => {
  const { db } = world
  if ((await db.account.count()) > 0) return
  const passwordHash = await hashPassword(password)
  const createdAt = toDate(world.clock.now())
  const divisionRows = divisions.map((division) => ({ id: randomUUID(), ...division }))
  const divisionIds = new Map(divisionRows.map(({ id, unitCode, name }) => [`${unitCode} ${name}`, id]))
  const accounts = staff.map(({ email, fullName, post }) => ({ id: randomUUID(), email, fullName, post }))
  await db.$transaction([
    db.unit.createMany({ data: units }),
    db.bankAccount.createMany({
      data: bankAccounts(new Set(staff.flatMap(({ post }) => post?.unitCode ?? []))),
    }),
    db.division.createMany({ data: divisionRows }),
    db.target.create({
      data: {
        unitCode: 'stp-dong-thap',
        measure: 'onlineShare',
        year: 2020,
        // In tenths of a percent.
        value: 250,
        source: 'Cam kết với Chủ tịch UBND tỉnh: 25 % hồ sơ trực tuyến năm 2020 (Báo Đồng Tháp, 23/09/2020)',
      },
    }),
    db.reason.createMany({ data: demoReasons() }),
    db.account.createMany({
      data: accounts.map(({ id, email, fullName }) => ({ id, email, fullName, passwordHash, createdAt })),
    }),
    db.post.createMany({
      data: accounts.flatMap(({ id, post }) =>
        post
          ? [
              {
                id: randomUUID(),
                accountId: id,
                role: post.role,
                unitCode: post.unitCode,
                divisionId: divisionIds.get(`${post.unitCode} ${post.division}`) ?? null,
                leads: post.leads === true,
                validFrom: day('2010-07-01'),
              },
            ]
          : [],
      ),
    }),
    db.postalRange.createMany({ data: demoPostalRanges() }),
    db.serviceActivation.createMany({
      data: activations(new Set(staff.flatMap(({ post }) => post?.unitCode ?? []))),
    }),
  ])
}
