import type { CalendarYear } from '#lib/domain/kernel/calendar-year.ts'

export default {
  year: 2023,
  schedule: 'published',
  confidence: 'mediumHigh',
  source:
    'Bộ luật Lao động 45/2019/QH14 Điều 111 khoản 3, Điều 112; dữ liệu vacanza/holidays 0.105, đối chiếu báo chí',
  daysOff: {
    '2023-01-01': 'Tết Dương lịch',
    '2023-01-02': 'Tết Dương lịch (nghỉ bù)',
    '2023-01-20': '29 Tết',
    '2023-01-21': 'Giao thừa Tết Nguyên Đán',
    '2023-01-22': 'Tết Nguyên Đán',
    '2023-01-23': 'Mùng hai Tết Nguyên Đán',
    '2023-01-24': 'Mùng ba Tết Nguyên Đán',
    '2023-01-25': 'Mùng bốn Tết Nguyên Đán',
    '2023-01-26': 'Mùng năm Tết Nguyên Đán',
    '2023-04-29': 'Ngày Giỗ Tổ Hùng Vương',
    '2023-04-30': 'Ngày Chiến thắng',
    '2023-05-01': 'Ngày Quốc tế Lao động',
    '2023-05-02': 'Ngày Giỗ Tổ Hùng Vương (nghỉ bù)',
    '2023-05-03': 'Ngày Chiến thắng (nghỉ bù)',
    '2023-09-01': 'Quốc khánh',
    '2023-09-02': 'Quốc khánh',
    '2023-09-04': 'Quốc khánh (nghỉ bù)',
  },
  swaps: [],
  undecided: [],
} satisfies CalendarYear
