/** Through whose fault something is missing (TT 01/2018/TT-VPCP, Điều 13, chỉ số 3 counts only what the person did not cause). */
export const faults = {
  applicant: 'Do người nộp khai hoặc nộp chưa đúng',
  agency: 'Do cơ quan hướng dẫn hoặc kiểm tra chưa đủ',
  law: 'Do quy định thay đổi hoặc chưa rõ',
} as const
export type Fault = keyof typeof faults

/**
 * Grounds for asking a second time (NĐ 61/2018/NĐ-CP, Điều 11 khoản 2 điểm c) or later than the law allows
 * (Điều 19 khoản 4), with the words that the person reads.
 */
export const supplementGrounds = {
  mendedWrongly: 'Phần bổ sung lần trước chưa đúng yêu cầu',
  foundLater: 'Chỉ phát hiện được khi thẩm tra, xác minh',
  otherBody: 'Cơ quan phối hợp yêu cầu thêm',
  lawChanged: 'Quy định thay đổi trong khi giải quyết',
  overlooked: 'Cơ quan kiểm tra lần trước còn sót',
} as const
export type SupplementGround = keyof typeof supplementGrounds

/** Why a ground is needed; null where none is. */
export type GroundNeeded = 'secondRound' | 'tooLate' | null

/**
 * Whether asking for more needs a ground: always from the second round on, and once a division asks later than the law
 * gives it.
 *
 * @param round the round that would be asked, from 1
 * @param noticeBy last day on which a division may ask; null before acceptance
 */
export const groundNeeded = (
  round: number,
  today: Temporal.PlainDate,
  noticeBy: Temporal.PlainDate | null,
): GroundNeeded => {
  if (round > 1) return 'secondRound'
  return noticeBy !== null && Temporal.PlainDate.compare(today, noticeBy) > 0 ? 'tooLate' : null
}
