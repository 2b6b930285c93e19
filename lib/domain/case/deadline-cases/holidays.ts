import type { Theme } from './theme.ts'

/** A holiday on a weekend is made up for on the next working day. */
export const holidays: Theme = {
  title: 'Hùng Vương, 30 April, National Day, New Year',
  article: 'BLLĐ 2019 Đ.111 k.3, Đ.112 (2012: Đ.115)',
  table: `
    received         | limit | due        | ledger | why                                                            | marked
    2020-04-01 09:00 | 1w    | 2020-04-03 | 1+1    | Hùng Vương 2020, a Thursday                                    | holiday 2020-04-02
    2020-03-31 09:00 | 3w    | 2020-04-06 | 3+3    | Hùng Vương 2020 in the middle
    2020-04-02 09:00 | 1w    | 2020-04-03 | 1+0    | received on Hùng Vương 2020 itself
    2018-04-24 09:00 | 1w    | 2018-04-26 | 1+1    | Hùng Vương 2018, a Wednesday
    2019-04-12 09:00 | 1w    | 2019-04-16 | 1+3    | Hùng Vương 2019, a Sunday: the Monday is off
    2021-04-20 09:00 | 1w    | 2021-04-22 | 1+1    | Hùng Vương 2021, a Wednesday
    2022-04-08 09:00 | 1w    | 2022-04-12 | 1+3    | Hùng Vương 2022, a Sunday: the Monday is off
    2023-04-28 09:00 | 1w    | 2023-05-04 | 1+5    | Hùng Vương 2023, a Saturday: off until Wednesday
    2024-04-17 09:00 | 1w    | 2024-04-19 | 1+1    | Hùng Vương 2024, a Thursday
    2025-04-04 09:00 | 1w    | 2025-04-08 | 1+3    | Hùng Vương 2025, a Monday
    2026-04-24 09:00 | 1w    | 2026-04-28 | 1+3    | Hùng Vương 2026, a Sunday: the Monday is off                   | holiday 2026-04-27
    2026-04-24 09:00 | 5w    | 2026-05-06 | 5+7    | Hùng Vương, 30 April and 1 May 2026 in one week
    2027-04-15 09:00 | 1w    | 2027-04-19 | 1+3    | Hùng Vương 2027, a Friday, as projected
    2018-04-27 09:00 | 1w    | 2018-05-02 | 1+4    | 30/04 and 01/05/2018 after a weekend
    2020-04-29 09:00 | 1w    | 2020-05-04 | 1+4    | 30/04 and 01/05/2020 before a weekend
    2021-04-29 09:00 | 2w    | 2021-05-05 | 2+4    | 01/05/2021 is a Saturday: the Monday is off
    2022-04-29 09:00 | 2w    | 2022-05-05 | 2+4    | 30/04 and 01/05/2022 are a weekend: Monday and Tuesday are off
    2018-08-31 09:00 | 1w    | 2018-09-04 | 1+3    | National Day 2018 is a Sunday: the Monday is off
    2019-08-30 09:00 | 1w    | 2019-09-03 | 1+3    | National Day 2019, a Monday, one day in those years
    2020-09-01 09:00 | 1w    | 2020-09-03 | 1+1    | National Day 2020, one day in those years
    2021-09-01 09:00 | 1w    | 2021-09-06 | 1+4    | National Day 2021, two days since that year
    2022-08-31 09:00 | 1w    | 2022-09-05 | 1+4    | National Day 2022, with the day before
    2023-08-31 09:00 | 1w    | 2023-09-05 | 1+4    | National Day 2023 is a Saturday: Friday and Monday are off
    2024-08-30 09:00 | 1w    | 2024-09-04 | 1+4    | National Day 2024, with the day after
    2025-08-29 09:00 | 1w    | 2025-09-03 | 1+4    | National Day 2025, Monday and Tuesday
    2019-12-31 09:00 | 1w    | 2020-01-02 | 1+1    | New Year’s Day 2020, a Wednesday
    2021-12-31 09:00 | 1w    | 2022-01-04 | 1+3    | New Year’s Day 2022 is a Saturday: the Monday is off
    2022-12-30 09:00 | 1w    | 2023-01-03 | 1+3    | New Year’s Day 2023 is a Sunday: the Monday is off
    2026-12-31 09:00 | 1w    | 2027-01-04 | 1+3    | New Year’s Day 2027, a Friday
    2026-11-23 09:00 | 1w    | 2026-11-24 | 1+0    | 24/11/2026: nothing is decided, so the day counts, and says so | counted 2026-11-24
    2017-12-29 09:00 | 1w    | 2018-01-02 | 1+3    | before the first year known, into it
    2027-12-31 09:00 | 1w    | 2028-01-03 | 1+2    | past the last year known only weekends are off
  `,
}
