import type { CalendarYear } from '#lib/domain/kernel/calendar-year.ts'

export default {
  year: 2018,
  schedule: 'published',
  confidence: 'high',
  source: 'Bộ luật Lao động 10/2012/QH13 Điều 115; dữ liệu vacanza/holidays 0.105, đối chiếu báo chí',
  daysOff: {
    '2018-01-01': 'Tết Dương lịch',
    '2018-02-14': '29 Tết',
    '2018-02-15': 'Giao thừa Tết Nguyên Đán',
    '2018-02-16': 'Tết Nguyên Đán',
    '2018-02-17': 'Mùng hai Tết Nguyên Đán',
    '2018-02-18': 'Mùng ba Tết Nguyên Đán',
    '2018-02-19': 'Mùng bốn Tết Nguyên Đán',
    '2018-02-20': 'Mùng năm Tết Nguyên Đán',
    '2018-04-25': 'Ngày Giỗ Tổ Hùng Vương',
    '2018-04-30': 'Ngày Chiến thắng',
    '2018-05-01': 'Ngày Quốc tế Lao động',
    '2018-09-02': 'Quốc khánh',
    '2018-09-03': 'Quốc khánh (nghỉ bù)',
  },
  swaps: [
    {
      off: '2018-12-31',
      workedSaturday: '2019-01-05',
      source: 'Công văn 6519/VPCP-KGVX 2018',
      confidence: 'high',
    },
  ],
  undecided: [],
} satisfies CalendarYear
