import { randomUUID } from 'node:crypto'
import type { staffRoles } from '#lib/domain/access/actor.ts'
import { nameKey } from '#lib/domain/kernel/person-name.ts'
import { choice, email, personName, text, yesNo } from '#lib/domain/procedure/fields.ts'
import { lawFields } from '#lib/domain/procedure/procedure.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { enqueue } from '#lib/outside/database/history.ts'
import { noPassword } from '#lib/outside/passwords/index.ts'
import { type House, unitCodes, unitOptions } from '../house.ts'
import type { RegisterOf } from '../register.ts'
import { dbDay, periodAnswers, validFrom, validTo } from './period-fields.ts'

const roles = {
  desk: 'Cán bộ Một cửa',
  officer: 'Chuyên viên',
  divisionHead: 'Trưởng phòng',
  director: 'Lãnh đạo cơ quan',
  admin: 'Quản trị hệ thống',
  auditor: 'Thanh tra',
} as const satisfies Record<(typeof staffRoles)[number], string>

const inDivision: readonly string[] = ['officer', 'divisionHead']

const fieldsOf = async (house: House) => ({
  email: email({
    label: 'Thư điện tử',
    inSentence: 'địa chỉ thư điện tử',
    hint: 'Dùng để đăng nhập. Chưa có tài khoản thì hệ thống lập và gửi đường dẫn đặt mật khẩu.',
  }),
  fullName: personName({ label: 'Họ và tên' }),
  role: choice({ label: 'Vai trò', control: 'select', options: roles, width: 'medium' }),
  unitCode: choice({ label: 'Cơ quan', control: 'select', options: unitOptions(house) }),
  divisionId: choice({
    label: 'Phòng',
    hint: 'Chỉ với chuyên viên và trưởng phòng.',
    control: 'select',
    options: await divisionOptions(house),
    optional: true,
  }),
  fields: text({
    label: 'Lĩnh vực',
    hint: 'Chỉ thấy và làm hồ sơ của các lĩnh vực này. Không chọn gì: mọi lĩnh vực.',
    max: 300,
    optional: true,
  }),
  leads: yesNo({ label: 'Đứng đầu Bộ phận Một cửa' }),
  validFrom,
  validTo,
})

/** Who works as what, where and when. A post that has begun is history: it is ended, never rewritten. */
export const posts: RegisterOf<Awaited<ReturnType<typeof fieldsOf>>> = {
  slug: 'nhan-su',
  title: 'Nhân sự',
  one: 'chức vụ',
  lead: 'Ai giữ vai trò gì, ở đâu, từ ngày nào. Người đổi việc thì kết thúc chức vụ cũ rồi thêm chức vụ mới: lịch sử giữ nguyên.',
  subject: 'post',
  fields: fieldsOf,
  lists: { fields: lawFields },
  shown: ['fullName', 'role', 'unitCode', 'divisionId', 'validFrom', 'validTo'],
  unitIn: 'unitCode',
  names: ['email', 'role', 'unitCode', 'divisionId', 'validFrom'],
  periods: 'bounded',
  csv: true,
  entries: async (house) => {
    const rows = await house.tx.post.findMany({
      where: { unitCode: { in: unitCodes(house) } },
      orderBy: [{ account: { fullName: 'asc' } }, { validFrom: 'desc' }, { id: 'asc' }],
      include: { account: { select: { email: true, fullName: true, disabledAt: true } } },
    })
    return rows.map((row) => ({
      unitCode: row.unitCode,
      row: row.id,
      answers: {
        email: row.account.email,
        fullName: row.account.fullName,
        role: row.role,
        unitCode: row.unitCode,
        ...(row.divisionId && { divisionId: row.divisionId }),
        ...(row.fields.length > 0 && {
          fields: lawFields.filter((field) => row.fields.includes(field)).join(', '),
        }),
        leads: row.leads ? 'yes' : 'no',
        ...periodAnswers(row),
      },
      ...(row.account.disabledAt && { doubt: 'Tài khoản đã khóa' }),
    }))
  },
  write: async (house, answers, existing) => {
    const { role, unitCode, divisionId } = answers
    const problem = (await divisionProblem(house, answers)) ?? leadsProblem(answers)
    if (problem) return problem
    const holder = await house.tx.account.findUnique({
      where: { email: answers.email },
      select: { id: true, fullName: true, disabledAt: true },
    })
    if (holder?.id === house.actor.accountId)
      return { email: 'Không tự giao hoặc kết thúc chức vụ của chính mình. Nhờ một người quản trị khác.' }
    if (holder && nameKey(holder.fullName) !== nameKey(answers.fullName))
      return { fullName: 'Địa chỉ thư này đã có tài khoản mang họ tên khác. Kiểm tra lại địa chỉ và họ tên.' }
    if (holder?.disabledAt && !existing)
      return { email: 'Tài khoản này đã khóa. Mở khóa trước khi giao chức vụ.' }
    const data = {
      accountId: holder?.id ?? (await openAccount(house, answers)),
      role,
      unitCode,
      divisionId: divisionId ?? null,
      fields: answers.fields === undefined ? [] : answers.fields.split(', '),
      leads: answers.leads === 'yes',
      validFrom: dbDay(answers.validFrom),
      validTo: answers.validTo === undefined ? null : dbDay(answers.validTo),
    }
    await (existing?.row
      ? house.tx.post.update({ where: { id: existing.row }, data })
      : house.tx.post.create({ data: { id: randomUUID(), ...data } }))
    return null
  },
}

type Given = {
  readonly role: string
  readonly unitCode: string
  readonly divisionId?: string
  readonly leads: 'yes' | 'no'
}

const divisionProblem = async (house: House, { role, unitCode, divisionId }: Given) => {
  if (divisionId === undefined)
    return inDivision.includes(role) ? { divisionId: 'Chọn phòng của chuyên viên hoặc trưởng phòng.' } : null
  if (!inDivision.includes(role)) return { divisionId: 'Vai trò này không thuộc phòng nào: để trống.' }
  const division = await house.tx.division.findUniqueOrThrow({ where: { id: divisionId } })
  return division.unitCode === unitCode ? null : { divisionId: 'Phòng này không thuộc cơ quan đã chọn.' }
}

const leadsProblem = ({ role, leads }: Given) =>
  leads === 'yes' && role !== 'desk' ? { leads: 'Chỉ cán bộ Một cửa đứng đầu Bộ phận Một cửa.' } : null

const divisionOptions = async (house: House): Promise<Readonly<Record<string, string>>> => {
  const rows = await house.tx.division.findMany({
    where: { unitCode: { in: unitCodes(house) } },
    orderBy: [{ unitCode: 'asc' }, { name: 'asc' }],
    include: { unit: { select: { name: true } } },
  })
  const isOneUnit = house.units.length === 1
  return Object.fromEntries(
    rows.map(({ id, name, unit }) => [id, isOneUnit ? name : `${name}, ${unit.name}`]),
  )
}

/** An account that nobody can sign in to until its owner has set a password by the link that is mailed. */
const openAccount = async (
  { tx, now }: House,
  { email: address, fullName }: { readonly email: string; readonly fullName: string },
): Promise<string> => {
  const id = randomUUID()
  await tx.account.create({
    data: { id, email: address, fullName, passwordHash: noPassword, createdAt: toDate(now) },
  })
  await enqueue(tx, 'send-password-reset', { accountId: id }, `reset:${id}:first`)
  return id
}
