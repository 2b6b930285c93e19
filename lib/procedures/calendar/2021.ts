import type { CalendarYear } from '#lib/domain/kernel/calendar-year.ts'

export default {
  year: 2021,
  schedule: 'published',
  confidence: 'mediumHigh',
  source:
    'Bộ luật Lao động 45/2019/QH14 Điều 111 khoản 3, Điều 112; dữ liệu vacanza/holidays 0.105, đối chiếu báo chí',
  daysOff: {
    '2021-01-01': 'Tết Dương lịch',
    '2021-02-10': '29 Tết',
    '2021-02-11': 'Giao thừa Tết Nguyên Đán',
    '2021-02-12': 'Tết Nguyên Đán',
    '2021-02-13': 'Mùng hai Tết Nguyên Đán',
    '2021-02-14': 'Mùng ba Tết Nguyên Đán',
    '2021-02-15': 'Mùng bốn Tết Nguyên Đán',
    '2021-02-16': 'Mùng năm Tết Nguyên Đán',
    '2021-04-21': 'Ngày Giỗ Tổ Hùng Vương',
    '2021-04-30': 'Ngày Chiến thắng',
    '2021-05-01': 'Ngày Quốc tế Lao động',
    '2021-05-03': 'Ngày Quốc tế Lao động (nghỉ bù)',
    '2021-09-02': 'Quốc khánh',
    '2021-09-03': 'Quốc khánh',
  },
  swaps: [],
  undecided: [],
} satisfies CalendarYear
