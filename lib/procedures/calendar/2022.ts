import type { CalendarYear } from '#lib/domain/kernel/calendar-year.ts'

export default {
  year: 2022,
  schedule: 'published',
  confidence: 'mediumHigh',
  source:
    'Bộ luật Lao động 45/2019/QH14 Điều 111 khoản 3, Điều 112; dữ liệu vacanza/holidays 0.105, đối chiếu báo chí',
  daysOff: {
    '2022-01-01': 'Tết Dương lịch',
    '2022-01-03': 'Tết Dương lịch (nghỉ bù)',
    '2022-01-31': 'Giao thừa Tết Nguyên Đán',
    '2022-02-01': 'Tết Nguyên Đán',
    '2022-02-02': 'Mùng hai Tết Nguyên Đán',
    '2022-02-03': 'Mùng ba Tết Nguyên Đán',
    '2022-02-04': 'Mùng bốn Tết Nguyên Đán',
    '2022-04-10': 'Ngày Giỗ Tổ Hùng Vương',
    '2022-04-11': 'Ngày Giỗ Tổ Hùng Vương (nghỉ bù)',
    '2022-04-30': 'Ngày Chiến thắng',
    '2022-05-01': 'Ngày Quốc tế Lao động',
    '2022-05-02': 'Ngày Chiến thắng (nghỉ bù)',
    '2022-05-03': 'Ngày Quốc tế Lao động (nghỉ bù)',
    '2022-09-01': 'Quốc khánh',
    '2022-09-02': 'Quốc khánh',
  },
  swaps: [],
  undecided: [],
} satisfies CalendarYear
