import type { CalendarYear } from '#lib/domain/kernel/calendar-year.ts'

export default {
  year: 2026,
  schedule: 'published',
  confidence: 'high',
  source:
    'Bộ luật Lao động 45/2019/QH14 Điều 111 khoản 3, Điều 112; dữ liệu vacanza/holidays 0.105, đối chiếu báo chí',
  daysOff: {
    '2026-01-01': 'Tết Dương lịch',
    '2026-02-16': 'Giao thừa Tết Nguyên Đán',
    '2026-02-17': 'Tết Nguyên Đán',
    '2026-02-18': 'Mùng hai Tết Nguyên Đán',
    '2026-02-19': 'Mùng ba Tết Nguyên Đán',
    '2026-02-20': 'Mùng bốn Tết Nguyên Đán',
    '2026-04-26': 'Ngày Giỗ Tổ Hùng Vương',
    '2026-04-27': 'Ngày Giỗ Tổ Hùng Vương (nghỉ bù)',
    '2026-04-30': 'Ngày Chiến thắng',
    '2026-05-01': 'Ngày Quốc tế Lao động',
    '2026-09-01': 'Quốc khánh',
    '2026-09-02': 'Quốc khánh',
  },
  swaps: [
    {
      off: '2026-01-02',
      workedSaturday: '2026-01-10',
      source: 'Văn bản 12729/VPCP-KGVX 25/12/2025 (24h.com.vn)',
      confidence: 'high',
    },
    {
      off: '2026-08-31',
      workedSaturday: '2026-08-22',
      source: 'Báo chí: "Quốc khánh nghỉ 5 ngày" (baomoi); ngày làm bù 22/8 theo trí nhớ, chưa đối chiếu',
      confidence: 'medium',
    },
  ],
  undecided: [
    {
      date: '2026-11-24',
      name: 'Ngày Văn hóa Việt Nam',
      dayOff: 'unknown',
      source:
        'Nghị quyết 80-NQ/TW ngày 07/01/2026; Nghị quyết 30/NQ-CP ngày 26/02/2026 giao sửa Điều 112, đến 07/2026 chưa sửa',
    },
  ],
} satisfies CalendarYear
