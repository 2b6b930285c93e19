import type { CalendarYear } from '#lib/domain/kernel/calendar-year.ts'

export default {
  year: 2024,
  schedule: 'published',
  confidence: 'high',
  source:
    'Bộ luật Lao động 45/2019/QH14 Điều 111 khoản 3, Điều 112; dữ liệu vacanza/holidays 0.105, đối chiếu báo chí',
  daysOff: {
    '2024-01-01': 'Tết Dương lịch',
    '2024-02-08': '29 Tết',
    '2024-02-09': 'Giao thừa Tết Nguyên Đán',
    '2024-02-10': 'Tết Nguyên Đán',
    '2024-02-11': 'Mùng hai Tết Nguyên Đán',
    '2024-02-12': 'Mùng ba Tết Nguyên Đán',
    '2024-02-13': 'Mùng bốn Tết Nguyên Đán',
    '2024-02-14': 'Mùng năm Tết Nguyên Đán',
    '2024-04-18': 'Ngày Giỗ Tổ Hùng Vương',
    '2024-04-30': 'Ngày Chiến thắng',
    '2024-05-01': 'Ngày Quốc tế Lao động',
    '2024-09-02': 'Quốc khánh',
    '2024-09-03': 'Quốc khánh',
  },
  swaps: [
    {
      off: '2024-04-29',
      workedSaturday: '2024-05-04',
      source: 'Công văn 2450/VPCP-KGVX 2024',
      confidence: 'high',
    },
  ],
  undecided: [],
} satisfies CalendarYear
