/**
 * The law of 2014, the forms of Thông tư 06/2015/TT-BTP and the fees of Thông tư 257/2016/TT-BTC (in force 01/01/2017:
 * other amounts were due before). Thông tư 01/2021/TT-BTP gave the forms other numbers on 26/03/2021. Read: limits,
 * papers and fees as lists of procedures give them, and the numbers TP-CC-06 and TP-CC-07; the forms themselves not.
 */
export const notaryRules = {
  valid: { from: '2017-01-01', to: '2021-03-25' },
  field: 'Công chứng',
  level: 3,
  decidedBy: 'Sở Tư pháp',
} as const

export const notaryLaw = 'Luật Công chứng số 53/2014/QH13'
export const notaryForms = 'Thông tư số 06/2015/TT-BTP'
export const notaryFees = 'Thông tư số 257/2016/TT-BTC, Điều 4 (9)'

export const cardFee = 'Lệ phí cấp Thẻ công chứng viên'

export const cardFeeBasis = {
  ref: notaryFees,
  plain: 'Mức lệ phí cấp mới, cấp lại Thẻ công chứng viên.',
} as const
