/** Grounds on which a file is stopped before a result, with the words that the person reads. */
export const stopGrounds = {
  notMended: 'Không nhận được phần bổ sung đã yêu cầu',
  notPaid: 'Không nhận được phí, lệ phí phải nộp',
  personGone: 'Người yêu cầu đã chết hoặc tổ chức yêu cầu đã chấm dứt hoạt động',
  otherMatterFirst: 'Phải chờ cơ quan có thẩm quyền giải quyết việc khác trước',
} as const
export type StopGround = keyof typeof stopGrounds
