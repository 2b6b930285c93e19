import type { CalendarYear } from '#lib/domain/kernel/calendar-year.ts'

export default {
  year: 2019,
  schedule: 'published',
  confidence: 'high',
  source: 'Bộ luật Lao động 10/2012/QH13 Điều 115; dữ liệu vacanza/holidays 0.105, đối chiếu báo chí',
  daysOff: {
    '2019-01-01': 'Tết Dương lịch',
    '2019-02-04': 'Giao thừa Tết Nguyên Đán',
    '2019-02-05': 'Tết Nguyên Đán',
    '2019-02-06': 'Mùng hai Tết Nguyên Đán',
    '2019-02-07': 'Mùng ba Tết Nguyên Đán',
    '2019-02-08': 'Mùng bốn Tết Nguyên Đán',
    '2019-04-14': 'Ngày Giỗ Tổ Hùng Vương',
    '2019-04-15': 'Ngày Giỗ Tổ Hùng Vương (nghỉ bù)',
    '2019-04-30': 'Ngày Chiến thắng',
    '2019-05-01': 'Ngày Quốc tế Lao động',
    '2019-09-02': 'Quốc khánh',
  },
  swaps: [
    {
      off: '2019-04-29',
      workedSaturday: '2019-05-04',
      source: 'Công văn 6519/VPCP-KGVX 2018; plo.vn',
      confidence: 'high',
    },
  ],
  undecided: [],
} satisfies CalendarYear
