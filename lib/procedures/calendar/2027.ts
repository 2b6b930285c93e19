import type { CalendarYear } from '#lib/domain/kernel/calendar-year.ts'

/**
 * A projection from the law and the lunar calendar: the schedule of 2027 was not published when this was written
 * (22/11/2026).
 */
export default {
  year: 2027,
  schedule: 'unknown',
  confidence: 'low',
  source:
    'Bộ luật Lao động 45/2019/QH14 Điều 111 khoản 3, Điều 112; dữ liệu vacanza/holidays 0.105; dự tính, lịch chính thức chưa công bố',
  daysOff: {
    '2027-01-01': 'Tết Dương lịch',
    '2027-02-04': '29 Tết',
    '2027-02-05': 'Giao thừa Tết Nguyên Đán',
    '2027-02-06': 'Tết Nguyên Đán',
    '2027-02-07': 'Mùng hai Tết Nguyên Đán',
    '2027-02-08': 'Mùng ba Tết Nguyên Đán',
    '2027-02-09': 'Mùng bốn Tết Nguyên Đán',
    '2027-02-10': 'Mùng năm Tết Nguyên Đán',
    '2027-04-16': 'Ngày Giỗ Tổ Hùng Vương',
    '2027-04-30': 'Ngày Chiến thắng',
    '2027-05-01': 'Ngày Quốc tế Lao động',
    '2027-05-03': 'Ngày Quốc tế Lao động (nghỉ bù)',
    '2027-09-02': 'Quốc khánh',
    '2027-09-03': 'Quốc khánh',
  },
  swaps: [],
  undecided: [
    {
      date: '2027-11-24',
      name: 'Ngày Văn hóa Việt Nam',
      dayOff: 'unknown',
      source:
        'Nghị quyết 80-NQ/TW ngày 07/01/2026; Nghị quyết 30/NQ-CP ngày 26/02/2026 giao sửa Điều 112, đến 07/2026 chưa sửa',
    },
  ],
} satisfies CalendarYear
