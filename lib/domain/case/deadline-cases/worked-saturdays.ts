import type { Theme } from './theme.ts'

/** The Prime Minister moves a working day to a Saturday: that Saturday counts, the bridge day does not. */
export const workedSaturdays: Theme = {
  title: 'Saturdays worked in exchange',
  article: 'BLLĐ 2019 Đ.112; VPCP 6519/2018, 2450/2024, 8726/2024, 12729/2025',
  table: `
    received         | limit | due        | ledger | why                                                         | marked
    2018-12-28 09:00 | 1w    | 2019-01-02 | 1+4    | 31/12/2018 is off in exchange
    2018-12-28 09:00 | 4w    | 2019-01-05 | 4+4    | due on 05/01/2019, a year after its day off                 | swappedDayOff 2018-12-31, workedSaturday 2019-01-05
    2019-01-04 09:00 | 1w    | 2019-01-05 | 1+0    | due on Saturday 05/01/2019
    2019-01-04 09:00 | 2w    | 2019-01-07 | 2+1    | Saturday 05/01/2019 is the first day
    2019-01-05 09:00 | 1w    | 2019-01-07 | 1+1    | received on Saturday 05/01/2019
    2019-01-03 09:00 | 5w    | 2019-01-09 | 5+1    | a week of six working days
    2019-04-26 09:00 | 1w    | 2019-05-02 | 1+5    | 29/04/2019 off in exchange, with 30 April and 1 May
    2019-04-26 09:00 | 3w    | 2019-05-04 | 3+5    | due on Saturday 04/05/2019                                  | workedSaturday 2019-05-04
    2019-04-26 09:00 | 5w    | 2019-05-07 | 5+6    | Saturday 04/05/2019 in the middle
    2019-05-03 16:00 | 1w    | 2019-05-04 | 1+0    | Friday afternoon, due on Saturday 04/05/2019
    2019-04-24 09:00 | 10c   | 2019-05-04 | 10+0   | ends on Saturday 04/05/2019
    2019-04-25 09:00 | 10c   | 2019-05-06 | 10+1   | ends on Sunday 05/05/2019
    2024-04-26 09:00 | 1w    | 2024-05-02 | 1+5    | 29/04/2024 off in exchange, with 30 April and 1 May
    2024-04-26 09:00 | 3w    | 2024-05-04 | 3+5    | due on Saturday 04/05/2024                                  | swappedDayOff 2024-04-29
    2024-05-03 09:00 | 2w    | 2024-05-06 | 2+1    | Saturday 04/05/2024 is the first day
    2024-04-24 09:00 | 10c   | 2024-05-04 | 10+0   | ends on Saturday 04/05/2024
    2025-04-25 09:00 | 1w    | 2025-04-26 | 1+0    | due on Saturday 26/04/2025, worked before its day off
    2025-04-25 09:00 | 5w    | 2025-05-06 | 5+6    | Saturday 26/04 worked, 30/04 to 04/05/2025 off              | swappedDayOff 2025-05-02
    2025-04-26 09:00 | 1w    | 2025-04-28 | 1+1    | received on Saturday 26/04/2025
    2025-04-29 09:00 | 1w    | 2025-05-05 | 1+5    | five days off until Monday 05/05/2025
    2025-12-31 09:00 | 1w    | 2026-01-05 | 1+4    | 01 and 02/01/2026 off, the second in exchange
    2025-12-31 09:00 | 6w    | 2026-01-10 | 6+4    | due on Saturday 10/01/2026                                  | swappedDayOff 2026-01-02, workedSaturday 2026-01-10
    2026-01-09 09:00 | 1w    | 2026-01-10 | 1+0    | due on Saturday 10/01/2026
    2026-01-09 09:00 | 2w    | 2026-01-12 | 2+1    | Saturday 10/01/2026 is the first day
    2026-08-21 09:00 | 1w    | 2026-08-22 | 1+0    | due on Saturday 22/08/2026
    2026-08-21 09:00 | 5w    | 2026-08-27 | 5+1    | Saturday 22/08/2026 is the first day
    2026-08-28 09:00 | 1w    | 2026-09-03 | 1+5    | 31/08 off in exchange, with National Day 2026
    2026-08-21 09:00 | 10c   | 2026-09-03 | 10+3   | ends on 31/08/2026, off in exchange
    2026-08-12 09:00 | 10c   | 2026-08-22 | 10+0   | ends on Saturday 22/08/2026
    2026-08-17 09:00 | 10w   | 2026-08-28 | 10+1   | the worked Saturday brings it forward from Monday to Friday
  `,
}
