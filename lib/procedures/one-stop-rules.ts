import type { OneStopRules } from '#lib/domain/case/one-stop-rules.ts'

/** NĐ 61/2018: 15:00 Điều 18; supplement Điều 19 khoản 4; apology and one new appointment Điều 19 khoản 9. */
const decree61 = {
  handOverUntil: '15:00',
  supplementNoticeDays: 3,
  supplementClock: 'restart',
  reappointments: 1,
  apologyLeadDays: 1,
  slipSet: '2018',
  // NĐ 45/2020 Điều 11, and the promise of this portal for the two years before it.
  answerHours: 8,
} as const

const unknownOf118 =
  'Chưa có nguyên văn Nghị định 118/2025/NĐ-CP về bổ sung hồ sơ, hẹn lại và giờ chuyển hồ sơ giấy. Hệ thống giữ quy định của Nghị định 61/2018/NĐ-CP: thời hạn tính lại từ đầu, hẹn lại một lần, mốc 15 giờ.'

/** In order, without gaps. A new decree closes the last line with `to` and adds its own. */
const periods: readonly [OneStopRules, ...OneStopRules[]] = [
  {
    ...decree61,
    ref: 'Nghị định 61/2018/NĐ-CP; Thông tư 01/2018/TT-VPCP',
    valid: { from: '2018-06-21', to: '2020-05-21' },
    confidence: 'high',
    unknown:
      'Trước ngày 22/05/2020 chưa rõ có quy định trả lời hồ sơ trực tuyến trong 8 giờ làm việc; trước ngày 06/01/2019 chưa rõ dùng mẫu phiếu nào. Hệ thống áp dụng sớm các quy định đến sau.',
  },
  {
    ...decree61,
    ref: 'Nghị định 61/2018/NĐ-CP; Nghị định 45/2020/NĐ-CP; Thông tư 01/2018/TT-VPCP',
    valid: { from: '2020-05-22', to: '2025-06-30' },
    confidence: 'medium',
    unknown:
      'Nghị định 107/2021/NĐ-CP đã sửa Nghị định 61/2018/NĐ-CP, chưa rõ có sửa Điều 19 khoản 4 (bổ sung hồ sơ) và khoản 9 (xin lỗi, hẹn lại) hay không. Hệ thống vẫn tính theo bản gốc: thời hạn tính lại từ đầu, hẹn lại một lần.',
  },
  {
    ...decree61,
    ref: 'Nghị định 118/2025/NĐ-CP; Thông tư 01/2018/TT-VPCP',
    valid: { from: '2025-07-01', to: '2025-09-14' },
    confidence: 'low',
    unknown: unknownOf118,
  },
  {
    ...decree61,
    ref: 'Nghị định 118/2025/NĐ-CP; Thông tư 03/2025/TT-VPCP (ngày 15/09/2025)',
    valid: { from: '2025-09-15' },
    slipSet: '2025',
    confidence: 'low',
    unknown: `${unknownOf118} Chưa rõ Thông tư 03/2025/TT-VPCP có hiệu lực từ ngày ký hay sau đó; hệ thống dùng mẫu mới từ ngày ký.`,
  },
]

/** The rules in force on a day; the first ones for the days before them. */
export const oneStopRulesOn = (day: Temporal.PlainDate): OneStopRules =>
  periods.findLast(({ valid }) => valid.from <= day.toString()) ?? periods[0]
