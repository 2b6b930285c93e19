import type { CalendarYear } from '#lib/domain/kernel/calendar-year.ts'

export default {
  year: 2025,
  schedule: 'published',
  confidence: 'high',
  source:
    'Bộ luật Lao động 45/2019/QH14 Điều 111 khoản 3, Điều 112; dữ liệu vacanza/holidays 0.105, đối chiếu báo chí',
  daysOff: {
    '2025-01-01': 'Tết Dương lịch',
    '2025-01-27': '29 Tết',
    '2025-01-28': 'Giao thừa Tết Nguyên Đán',
    '2025-01-29': 'Tết Nguyên Đán',
    '2025-01-30': 'Mùng hai Tết Nguyên Đán',
    '2025-01-31': 'Mùng ba Tết Nguyên Đán',
    '2025-02-01': 'Mùng bốn Tết Nguyên Đán',
    '2025-04-07': 'Ngày Giỗ Tổ Hùng Vương',
    '2025-04-30': 'Ngày Chiến thắng',
    '2025-05-01': 'Ngày Quốc tế Lao động',
    '2025-09-01': 'Quốc khánh',
    '2025-09-02': 'Quốc khánh',
  },
  swaps: [
    {
      off: '2025-05-02',
      workedSaturday: '2025-04-26',
      source: 'Công văn 8726/VPCP-KGVX 2024; Thông báo 6150/TB-BLĐTBXH (kntb.vn, vietnamplus)',
      confidence: 'high',
    },
  ],
  undecided: [],
} satisfies CalendarYear
