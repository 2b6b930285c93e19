import type { CalendarYear } from '#lib/domain/kernel/calendar-year.ts'

export default {
  year: 2020,
  schedule: 'published',
  confidence: 'mediumHigh',
  source: 'Bộ luật Lao động 10/2012/QH13 Điều 115; dữ liệu vacanza/holidays 0.105, đối chiếu báo chí',
  daysOff: {
    '2020-01-01': 'Tết Dương lịch',
    '2020-01-23': '29 Tết',
    '2020-01-24': 'Giao thừa Tết Nguyên Đán',
    '2020-01-25': 'Tết Nguyên Đán',
    '2020-01-26': 'Mùng hai Tết Nguyên Đán',
    '2020-01-27': 'Mùng ba Tết Nguyên Đán',
    '2020-01-28': 'Mùng bốn Tết Nguyên Đán',
    '2020-01-29': 'Mùng năm Tết Nguyên Đán',
    '2020-04-02': 'Ngày Giỗ Tổ Hùng Vương',
    '2020-04-30': 'Ngày Chiến thắng',
    '2020-05-01': 'Ngày Quốc tế Lao động',
    '2020-09-02': 'Quốc khánh',
  },
  swaps: [],
  undecided: [],
} satisfies CalendarYear
