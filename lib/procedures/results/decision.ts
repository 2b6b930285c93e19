import { address, date, personName, text } from '#lib/domain/procedure/fields.ts'
import { defineResult } from '#lib/domain/result/result-form.ts'

const whom = {
  fullName: personName({ label: 'Họ và tên' }),
  birthDate: date({
    label: 'Ngày, tháng, năm sinh',
    inSentence: 'ngày sinh',
    past: true,
    partial: true,
    width: 'short',
  }),
  address: address({ label: 'Nơi cư trú', max: 200, optional: true }),
} as const
const from = {
  fullName: 'fullName',
  birthDate: 'birthDate',
  address: ['currentAddress', 'permanentAddress', 'organizationAddress'],
} as const

/** Quyết định cá biệt (NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2), for whatever has no form of its own. */
export const decision = defineResult({
  code: 'decision',
  name: 'Quyết định',
  title: 'QUYẾT ĐỊNH',
  legalForm: null,
  symbol: 'QĐ',
  fields: {
    about: text({ label: 'Về việc', hint: 'Trích yếu, ví dụ: Thu hồi Thẻ tư vấn viên pháp luật', max: 200 }),
    grounds: text({
      label: 'Căn cứ',
      hint: 'Mỗi căn cứ một dòng: luật, nghị định, thông tư, đề nghị.',
      max: 2_000,
      multiline: true,
    }),
    ...whom,
    articles: text({
      label: 'Nội dung quyết định',
      hint: 'Mỗi điều một đoạn: Điều 1. … Điều 2. …',
      max: 4_000,
      multiline: true,
    }),
  },
  from,
  lines: [
    { kind: 'answers', names: ['about'], strong: true },
    { kind: 'words', name: 'grounds' },
    { kind: 'sentence', text: 'QUYẾT ĐỊNH:' },
    { kind: 'answers', names: ['fullName'], strong: true },
    { kind: 'answers', names: ['birthDate', 'address'] },
    { kind: 'words', name: 'articles' },
  ],
})

/** Giấy xác nhận: that something is so, of somebody (quốc tịch, người gốc Việt Nam, tập sự). */
export const confirmation = defineResult({
  code: 'confirmation',
  name: 'Giấy xác nhận',
  title: 'GIẤY XÁC NHẬN',
  legalForm: null,
  symbol: 'GXN',
  fields: {
    ...whom,
    birthPlace: address({ label: 'Nơi sinh', max: 200, optional: true }),
    papers: text({ label: 'Giấy tờ đã kiểm tra', max: 500, multiline: true }),
    confirmed: text({
      label: 'Nội dung xác nhận',
      hint: 'Ví dụ: là người có quốc tịch Việt Nam',
      max: 1_000,
      multiline: true,
    }),
  },
  from: { ...from, birthPlace: 'birthPlace' },
  lines: [
    { kind: 'answers', names: ['fullName'], strong: true },
    { kind: 'answers', names: ['birthDate'] },
    { kind: 'answers', names: ['birthPlace'] },
    { kind: 'answers', names: ['address'] },
    { kind: 'answers', names: ['papers'] },
    { kind: 'answers', names: ['confirmed'], strong: true },
  ],
})
