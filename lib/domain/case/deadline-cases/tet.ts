import type { Theme } from './theme.ts'

/** 2020: 23 to 29 January off. 2026: 16 to 20 February off. The weekends on both sides belong to them. */
export const tet: Theme = {
  title: 'Tết',
  article: 'BLLĐ 2019 Đ.112 (2012: Đ.115); BLDS 2015 Đ.147, Đ.148',
  table: `
    received         | limit | due        | ledger | why                                                       | marked
    2020-01-15 09:00 | 5w    | 2020-01-22 | 5+2    | the last limit that ends before Tết 2020
    2020-01-16 09:00 | 5w    | 2020-01-30 | 5+9    | one day of it after Tết 2020
    2020-01-17 09:00 | 5w    | 2020-01-31 | 5+9    | two days of it after Tết 2020                             | holiday 2020-01-23, holiday 2020-01-29
    2020-01-20 09:00 | 5w    | 2020-02-03 | 5+9    | from the Monday of Tết 2020
    2020-01-22 16:30 | 1w    | 2020-01-30 | 1+7    | the last afternoon before Tết 2020
    2020-01-22 16:30 | 3w    | 2020-02-03 | 3+9    | the last afternoon before Tết 2020, three days
    2020-01-22 16:30 | 5w    | 2020-02-05 | 5+9    | the last afternoon before Tết 2020, five days
    2020-01-13 09:00 | 10c   | 2020-01-30 | 10+7   | ends on the first day off of Tết 2020
    2020-01-15 09:00 | 10c   | 2020-01-30 | 10+5   | ends on the first day of Tết 2020                         | holiday 2020-01-26, movedOn 2020-01-30
    2020-01-19 09:00 | 10c   | 2020-01-30 | 10+1   | ends on the last day off of Tết 2020
    2020-01-20 09:00 | 10c   | 2020-01-30 | 10+0   | ends on the first day after Tết 2020
    2020-01-22 09:00 | 10c   | 2020-02-03 | 10+2   | the days of Tết count in calendar days                    | counted 2020-01-25
    2020-01-08 09:00 | 15c   | 2020-01-30 | 15+7   | fifteen days that end on the first day off
    2020-01-23 09:00 | 1w    | 2020-01-30 | 1+6    | received on the first day off of Tết 2020
    2026-02-06 09:00 | 5w    | 2026-02-13 | 5+2    | the last limit that ends before Tết 2026
    2026-02-09 09:00 | 5w    | 2026-02-23 | 5+9    | one day of it after Tết 2026
    2026-02-12 09:00 | 5w    | 2026-02-26 | 5+9    | four days of it after Tết 2026                            | holiday 2026-02-16, holiday 2026-02-20
    2026-02-13 16:45 | 1w    | 2026-02-23 | 1+9    | the last afternoon before Tết 2026
    2026-02-13 16:45 | 3w    | 2026-02-25 | 3+9    | the last afternoon before Tết 2026, three days
    2026-02-13 20:00 | 10c   | 2026-02-23 | 10+0   | Friday evening before Tết 2026
    2026-02-06 09:00 | 10c   | 2026-02-23 | 10+7   | ends on Giao thừa 2026
    2026-02-07 09:00 | 10c   | 2026-02-23 | 10+6   | ends on the first day of Tết 2026
    2026-02-10 09:00 | 10c   | 2026-02-23 | 10+3   | ends on the last day off of Tết 2026
    2026-02-13 09:00 | 10c   | 2026-02-23 | 10+0   | ends on the first day after Tết 2026
    2026-02-02 09:00 | 15c   | 2026-02-23 | 15+6   | fifteen days that end on the first day of Tết 2026
    2026-02-20 09:00 | 10w   | 2026-03-06 | 10+4   | received on the last day off of Tết 2026
    2018-02-12 09:00 | 3w    | 2018-02-22 | 3+7    | Tết 2018, off from a Wednesday to a Tuesday
    2019-01-31 09:00 | 3w    | 2019-02-12 | 3+9    | Tết 2019, off from Monday to Friday
    2021-02-08 09:00 | 3w    | 2021-02-18 | 3+7    | Tết 2021, off from a Wednesday to a Tuesday
    2022-01-27 09:00 | 3w    | 2022-02-08 | 3+9    | Tết 2022, off from Monday to Friday
    2023-01-18 09:00 | 3w    | 2023-01-30 | 3+9    | Tết 2023, off from a Friday to a Thursday
    2024-02-06 09:00 | 3w    | 2024-02-16 | 3+7    | Tết 2024, off from a Thursday to a Wednesday
    2025-01-23 09:00 | 3w    | 2025-02-04 | 3+9    | Tết 2025, off from Monday to Friday
    2027-02-02 09:00 | 3w    | 2027-02-12 | 3+7    | Tết 2027 as projected, off from a Thursday to a Wednesday
  `,
}
