/**
 * Luật Đấu giá tài sản 2016, Nghị định 62/2017/NĐ-CP and Thông tư 06/2017/TT-BTP began together; the law was amended on
 * 01/01/2025 (Luật số 37/2024/QH15). Read: the limits, papers and numbers of forms as the codification gives them. Not
 * read: the layout of the forms, nor from which day Thông tư 03/2024/TT-BTP changed some of them.
 */
export const auctionRules = {
  valid: { from: '2017-07-01', to: '2024-12-31' },
  field: 'Đấu giá tài sản',
  level: 3,
  decidedBy: 'Sở Tư pháp',
  audience: 'organization',
} as const

export const auctionLaw = 'Luật Đấu giá tài sản số 01/2016/QH14'
export const auctionDecree = 'Nghị định số 62/2017/NĐ-CP'

export const auctionForms = 'Thông tư số 06/2017/TT-BTP'

/** @param number as in 'Mẫu TP-ĐGTS-03' */
export const auctionFormBasis = (number: string) => ({
  ref: `${auctionForms}, Điều 25`,
  plain: `Giấy đề nghị theo ${number}.`,
})

const auctionFees = 'Thông tư số 106/2017/TT-BTC'

export const auctionFeeBasis = {
  ref: `${auctionFees}, Điều 4`,
  plain: 'Mức phí thẩm định điều kiện hoạt động của doanh nghiệp đấu giá tài sản.',
} as const

/** The circular came some months after the law; what was due in between has not been found. */
export const auctionFeeRef = (point: '(2a)' | '(2c)') =>
  `${auctionFees}, Điều 4 ${point}; mức trước khi có Thông tư này chưa xác minh`
