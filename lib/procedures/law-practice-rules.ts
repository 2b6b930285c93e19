import { fixedFee } from './fixed-fee.ts'

/**
 * The official forms about lawyers in force from 05/03/2015: those of Thông tư 02/2015/TT-BTP, until Thông tư
 * 05/2021/TT-BTP (Điều 27) replaced them on 10/08/2021. The annex of 2015 has not been read: the numbers are those
 * that Điều 26 of the circular of 2021 gives to the same papers, and the forms ask what the law says they contain.
 */
export const formsOf2015 = {
  valid: { from: '2015-03-05', to: '2021-08-09' },
  issuedWith: 'Thông tư số 02/2015/TT-BTP (số hiệu mẫu ghi theo Thông tư số 05/2021/TT-BTP)',
} as const

export const formsBasis = {
  ref: 'Thông tư số 02/2015/TT-BTP',
  plain: 'Ban hành các mẫu giấy tờ về luật sư, áp dụng từ ngày 05/3/2015 đến hết ngày 09/8/2021.',
} as const

/** Who decides about a practice, and whom the file is about. */
export const practiceRules = {
  field: 'Luật sư',
  level: 3,
  decidedBy: 'Sở Tư pháp',
  subject: {
    fullName: 'organizationName',
    telephone: 'organizationTelephone',
    email: 'organizationEmail',
    address: 'organizationAddress',
  },
  audience: 'organization',
} as const

/**
 * Law practices pay what enterprises pay for registration (Nghị định 123/2013/NĐ-CP Điều 8 khoản 4, Điều 10 khoản 2).
 * The amount is that of Thông tư 47/2019/TT-BTC, as Quyết định 1766/QĐ-UBND of Bình Thuận (03/08/2020) publishes it
 * for these services; what was due before that circular has not been found.
 */
export const registrationFee = fixedFee(
  'Lệ phí đăng ký hoạt động',
  50_000,
  'Thông tư số 47/2019/TT-BTC (mức trước khi có Thông tư này chưa xác minh)',
)

export const registrationFeeBasis = {
  ref: 'Thông tư số 47/2019/TT-BTC',
  plain: 'Mức lệ phí đăng ký doanh nghiệp, cũng là mức lệ phí đăng ký hoạt động luật sư.',
} as const
