import { randomUUID } from 'node:crypto'
import type { ApiScope } from '#lib/domain/access/api-client.ts'
import { hookAddressProblem } from '#lib/domain/api/hook-address.ts'
import { choice, text } from '#lib/domain/procedure/fields.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { noPassword } from '#lib/outside/passwords/index.ts'
import { type House, unitCodes, unitOptions } from '../house.ts'
import type { RegisterOf } from '../register.ts'

/** The scopes as an administrator ticks them. */
const scopeWords: Readonly<Record<ApiScope, string>> = {
  submit: 'Nộp hồ sơ',
  follow: 'Đọc tình trạng hồ sơ của đơn vị',
}

const scopes = Object.keys(scopeWords) as ApiScope[]

const fieldsOf = (house: House) => ({
  unitCode: choice({
    label: 'Cơ quan',
    hint: 'Hệ thống chỉ nộp và chỉ thấy hồ sơ của cơ quan này và các cơ quan trực thuộc.',
    control: 'select',
    options: unitOptions(house),
  }),
  name: text({
    label: 'Tên hệ thống',
    hint: 'Người dân thấy tên này ở mục Ai đã xem hồ sơ, ví dụ Cổng Dịch vụ công quốc gia.',
    max: 100,
  }),
  scopes: text({ label: 'Được làm', max: 200 }),
  hookUrl: text({
    label: 'Địa chỉ nhận tin',
    hint: 'Mỗi khi hồ sơ đổi trạng thái, một tin có mã hồ sơ và mã trạng thái được gửi đến địa chỉ https này. Để trống: không gửi.',
    max: 500,
    optional: true,
  }),
})

/** Systems that file applications and follow files. Their keys are issued on the register's own page. */
export const apiClients: RegisterOf<ReturnType<typeof fieldsOf>> = {
  slug: 'khoa-api',
  title: 'Hệ thống kết nối',
  one: 'hệ thống',
  lead: 'Hệ thống khác nộp hồ sơ và đọc tình trạng hồ sơ qua API, mỗi hệ thống bằng khóa riêng. Mọi lượt đọc đều ghi lại, người có hồ sơ xem được.',
  subject: 'apiClient',
  fields: fieldsOf,
  lists: { scopes: scopes.map((scope) => scopeWords[scope]) },
  shown: ['name', 'unitCode', 'scopes', 'hookUrl'],
  unitIn: 'unitCode',
  names: ['unitCode', 'name'],
  csv: false,
  entries: async (house) => {
    const rows = await house.tx.apiClient.findMany({
      where: { unitCode: { in: unitCodes(house) }, retiredAt: null },
      include: { account: { select: { fullName: true } } },
      orderBy: [{ unitCode: 'asc' }, { createdAt: 'asc' }],
    })
    return rows.map((row) => ({
      unitCode: row.unitCode,
      row: row.id,
      answers: {
        unitCode: row.unitCode,
        name: row.account.fullName,
        scopes: scopes.flatMap((scope) => (row.scopes.includes(scope) ? [scopeWords[scope]] : [])).join(', '),
        ...(row.hookUrl && { hookUrl: row.hookUrl }),
      },
    }))
  },
  write: async ({ tx, now }, { unitCode, name, scopes: ticked, hookUrl }, existing) => {
    if (existing && existing.unitCode !== unitCode)
      return {
        unitCode: 'Hệ thống không chuyển sang cơ quan khác được. Bỏ hệ thống này và lập ở cơ quan kia.',
      }
    const problem = hookUrl === undefined ? null : hookAddressProblem(hookUrl)
    if (problem) return { hookUrl: problem }
    const data = {
      unitCode,
      scopes: scopes.filter((scope) => ticked.split(', ').includes(scopeWords[scope])),
      hookUrl: hookUrl ?? null,
    }
    if (existing?.row) {
      await tx.account.update({ where: { id: existing.row }, data: { fullName: name } })
      await tx.apiClient.update({ where: { id: existing.row }, data })
      return null
    }
    const id = randomUUID()
    const createdAt = toDate(now)
    // An account like any other, into which no password and no letter leads.
    await tx.account.create({
      data: {
        ...{ id, fullName: name, createdAt, passwordHash: noPassword, channels: [] },
        email: `${id}@he-thong.invalid`,
      },
    })
    await tx.apiClient.create({ data: { id, createdAt, ...data } })
    return null
  },
  // What it filed stays, with its name; its keys open nothing any more.
  remove: async ({ tx, now }, { row = '' }) => {
    await tx.apiClient.update({ where: { id: row }, data: { retiredAt: toDate(now), hookUrl: null } })
    await tx.apiKey.updateMany({
      where: { clientId: row, revokedAt: null },
      data: { revokedAt: toDate(now) },
    })
    return null
  },
}
