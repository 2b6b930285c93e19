import { choice, date, province, telephone, text, yesNo } from '#lib/domain/procedure/fields.ts'
import { provinces } from '#lib/procedures/provinces.ts'
import { type House, unitCodes, unitOptions } from '../house.ts'
import type { RegisterOf } from '../register.ts'
import { dbDay, periodAnswers } from './period-fields.ts'

const fieldsOf = (house: House) => ({
  code: text({
    label: 'Mã trong hệ thống',
    hint: 'Chữ thường không dấu, số và gạch nối, ví dụ: ptp-cao-lanh. Không đổi được về sau.',
    max: 40,
    width: 'medium',
  }),
  name: text({ label: 'Tên cơ quan', max: 150 }),
  kind: choice({
    label: 'Loại cơ quan',
    control: 'select',
    options: {
      provincialJustice: 'Sở Tư pháp',
      districtJustice: 'Phòng Tư pháp',
      commune: 'Ủy ban nhân dân cấp xã',
    },
    width: 'medium',
  }),
  parentCode: choice({
    label: 'Trực thuộc',
    hint: 'Cơ quan mới phải trực thuộc một cơ quan mà mình quản trị.',
    control: 'select',
    options: unitOptions(house),
    optional: true,
  }),
  provinceCode: province({ label: 'Tỉnh, thành phố', options: provinces }),
  districtCode: text({
    label: 'Mã quận, huyện',
    hint: 'Theo danh mục của Tổng cục Thống kê, ví dụ: 866. Chỉ với cấp huyện và cấp xã.',
    max: 5,
    optional: true,
    width: 'short',
  }),
  communeCode: text({
    label: 'Mã xã, phường',
    hint: 'Theo danh mục của Tổng cục Thống kê, gồm 5 chữ số, ví dụ: 00118. Chỉ với Ủy ban nhân dân cấp xã.',
    max: 5,
    optional: true,
    width: 'short',
  }),
  agencyCode: text({
    label: 'Mã định danh cơ quan',
    hint: 'Đứng đầu mỗi mã hồ sơ. Lấy từ quyết định của cơ quan có thẩm quyền; chưa có thì để mã tạm và chọn “Chưa xác nhận”.',
    max: 35,
    width: 'medium',
  }),
  agencyCodeConfirmed: yesNo({ label: 'Mã định danh đã đối chiếu với quyết định' }),
  address: text({ label: 'Địa chỉ', max: 200, optional: true }),
  telephone: telephone({ label: 'Điện thoại', optional: true }),
  validFrom: date({ label: 'Hoạt động từ ngày', min: '1945-09-02', max: '2099-12-31' }),
  validTo: date({
    label: 'Đến hết ngày',
    hint: 'Khi cơ quan giải thể, sáp nhập. Hồ sơ đã tiếp nhận vẫn ở cơ quan này.',
    optional: true,
    min: '1945-09-02',
    max: '2099-12-31',
  }),
})

/** Authorities: those of the administrator's posts, and what stands below them. */
export const units: RegisterOf<ReturnType<typeof fieldsOf>> = {
  slug: 'don-vi',
  title: 'Cơ quan',
  one: 'cơ quan',
  lead: 'Cơ quan mình quản trị và các cơ quan trực thuộc. Cơ quan khác không hiện ở đây.',
  unknown:
    'Mã định danh cấp 2 theo Quyết định 20/2020/QĐ-TTg của các Sở Tư pháp chưa có trong hệ thống: mã có dấu “Chưa xác nhận” chỉ là mã tạm.',
  subject: 'unit',
  fields: fieldsOf,
  shown: ['name', 'code', 'kind', 'agencyCode', 'validFrom', 'validTo'],
  unitIn: 'code',
  names: ['code'],
  grows: true,
  csv: true,
  entries: async (house) => {
    const rows = await house.tx.unit.findMany({ where: { code: { in: unitCodes(house) } } })
    const byCode = new Map(rows.map((row) => [row.code, row]))
    const codes = new Set(unitCodes(house))
    return house.units.flatMap(({ code, depth }) => {
      const row = byCode.get(code)
      if (!row) return []
      return {
        unitCode: code,
        row: code,
        depth,
        ...(!row.agencyCodeConfirmed && { doubt: 'Mã định danh chưa xác nhận' }),
        answers: {
          code,
          name: row.name,
          kind: row.kind,
          ...(row.parentCode && codes.has(row.parentCode) && { parentCode: row.parentCode }),
          provinceCode: row.provinceCode,
          ...(row.districtCode && { districtCode: row.districtCode }),
          ...(row.communeCode && { communeCode: row.communeCode }),
          agencyCode: row.agencyCode,
          agencyCodeConfirmed: row.agencyCodeConfirmed ? 'yes' : 'no',
          ...(row.address && { address: row.address }),
          ...(row.telephone && { telephone: row.telephone }),
          ...periodAnswers(row),
        },
      }
    })
  },
  write: async (house, answers, existing) => {
    const { code, parentCode, validFrom, validTo } = answers
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code))
      return { code: 'Mã chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ ptp-cao-lanh.' }
    if (existing && existing.row !== code)
      return { code: 'Mã của cơ quan không đổi được: hồ sơ đã mang mã ấy.' }
    if (!existing && house.everyUnit.has(code)) return { code: 'Mã này đã có cơ quan dùng. Chọn mã khác.' }
    if (!/^[A-Z0-9]+(?:[.-][A-Z0-9]+)*$/i.test(answers.agencyCode))
      return { agencyCode: 'Mã định danh chỉ gồm chữ không dấu, số, dấu chấm và gạch nối, ví dụ H20.STP.' }
    if ((answers.kind === 'commune') !== /^\d{5}$/.test(answers.communeCode ?? ''))
      return { communeCode: 'Nhập mã 5 chữ số cho Ủy ban nhân dân cấp xã; cơ quan khác để trống.' }
    if (validTo !== undefined && validTo < validFrom)
      return { validTo: 'Ngày kết thúc không thể trước ngày bắt đầu hoạt động.' }
    const isRoot = existing !== null && existing.depth === 0
    if (!isRoot && parentCode === undefined) return { parentCode: 'Chọn cơ quan cấp trên trực tiếp.' }
    if (isRoot && parentCode !== undefined)
      return { parentCode: 'Cơ quan mình quản trị không thể trực thuộc cơ quan cấp dưới. Để trống.' }
    if (existing && parentCode && isBelow(house, parentCode, code))
      return { parentCode: 'Cơ quan không thể trực thuộc chính mình hoặc cơ quan cấp dưới của mình.' }
    const data = {
      name: answers.name,
      kind: answers.kind,
      // The parent of the administrator's own unit is for those above to say.
      ...(!isRoot && { parentCode: parentCode ?? null }),
      provinceCode: answers.provinceCode,
      districtCode: answers.districtCode ?? null,
      communeCode: answers.communeCode ?? null,
      agencyCode: answers.agencyCode,
      agencyCodeConfirmed: answers.agencyCodeConfirmed === 'yes',
      address: answers.address ?? '',
      telephone: answers.telephone ?? '',
      validFrom: dbDay(validFrom),
      validTo: validTo === undefined ? null : dbDay(validTo),
    }
    await (existing
      ? house.tx.unit.update({ where: { code }, data })
      : house.tx.unit.create({ data: { code, ...data } }))
    return null
  },
}

/** Whether a unit is another one or stands below it. */
const isBelow = ({ units: all }: House, code: string, above: string): boolean => {
  const parents = new Map(all.map((unit) => [unit.code, unit.parentCode]))
  for (let each: string | null | undefined = code; each; each = parents.get(each))
    if (each === above) return true
  return false
}
