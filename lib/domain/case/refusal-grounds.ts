/** Grounds on which a file may be refused, with the words that the person reads. */
export const refusalGrounds = {
  notCompetent: 'Không thuộc thẩm quyền giải quyết của cơ quan này',
  notEligible: 'Không đủ điều kiện theo quy định',
  notComplete: 'Hồ sơ không hợp lệ và không thể bổ sung',
  duplicate: 'Trùng với hồ sơ đã tiếp nhận',
} as const
export type RefusalGround = keyof typeof refusalGrounds
