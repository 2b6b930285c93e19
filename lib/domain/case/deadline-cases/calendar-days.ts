import type { Theme } from './theme.ts'

/** Every day counts; a limit whose last day is off ends on the next working day. */
export const calendarDays: Theme = {
  title: 'limits in calendar days',
  article: 'BLDS 2015 Đ.147 k.2, Đ.148 k.5',
  table: `
    received         | limit | due        | ledger | why
    2020-06-01 09:00 | 10c   | 2020-06-11 | 10+0   | ends on a Thursday
    2020-06-02 09:00 | 10c   | 2020-06-12 | 10+0   | ends on a Friday
    2020-06-03 09:00 | 10c   | 2020-06-15 | 10+2   | ends on a Saturday
    2020-06-04 09:00 | 10c   | 2020-06-15 | 10+1   | ends on a Sunday
    2020-06-05 09:00 | 10c   | 2020-06-15 | 10+0   | ends on a Monday
    2020-06-08 09:00 | 10c   | 2020-06-18 | 10+0   | ends on a Thursday, weekends counted
    2020-08-17 09:00 | 15c   | 2020-09-01 | 15+0   | ends on a Tuesday
    2020-08-18 09:00 | 15c   | 2020-09-03 | 15+1   | ends on National Day 2020, a Wednesday
    2020-08-31 08:00 | 15c   | 2020-09-15 | 15+0   | a certificate with the longer limit
    2020-03-23 09:00 | 10c   | 2020-04-03 | 10+1   | ends on Hùng Vương 2020, a Thursday
    2020-03-24 09:00 | 10c   | 2020-04-03 | 10+0   | a holiday in the middle counts like any day
    2019-04-04 09:00 | 10c   | 2019-04-16 | 10+2   | ends on Hùng Vương 2019, a Sunday with the Monday off for it
    2019-04-05 09:00 | 10c   | 2019-04-16 | 10+1   | ends on the Monday off for Hùng Vương
    2019-04-19 09:00 | 10c   | 2019-05-02 | 10+3   | ends on 29/04/2019, off in exchange, before two holidays
    2019-04-20 09:00 | 10c   | 2019-05-02 | 10+2   | received on a Saturday, ends on 30 April
    2020-04-20 09:00 | 10c   | 2020-05-04 | 10+4   | ends on 30 April, a long weekend follows
    2020-04-21 09:00 | 10c   | 2020-05-04 | 10+3   | ends on 1 May, a Friday
    2023-04-19 09:00 | 10c   | 2023-05-04 | 10+5   | ends on Hùng Vương 2023, a Saturday, four days off follow
    2023-08-22 09:00 | 10c   | 2023-09-05 | 10+4   | ends on 01/09/2023, the day beside National Day
    2024-08-22 09:00 | 10c   | 2024-09-04 | 10+3   | ends on a Sunday before National Day
    2018-12-21 09:00 | 10c   | 2019-01-02 | 10+2   | ends on 31/12/2018, off in exchange
    2018-12-26 09:00 | 10c   | 2019-01-05 | 10+0   | ends on 05/01/2019, a Saturday that is worked
    2019-12-22 09:00 | 10c   | 2020-01-02 | 10+1   | received on a Sunday, ends on New Year’s Day
    2021-12-23 09:00 | 10c   | 2022-01-04 | 10+2   | ends on a Sunday, the Monday off for New Year’s Day
    2025-04-16 09:00 | 10c   | 2025-04-26 | 10+0   | ends on 26/04/2025, a Saturday that is worked
    2025-04-22 09:00 | 10c   | 2025-05-05 | 10+3   | ends on 02/05/2025, off in exchange
    2026-12-22 09:00 | 10c   | 2027-01-04 | 10+3   | ends on New Year’s Day 2027, a Friday
    2026-11-14 09:00 | 10c   | 2026-11-24 | 10+0   | ends on 24/11/2026, of which nothing is decided
    2020-06-05 09:00 | 1c    | 2020-06-08 | 1+2    | one day from a Friday is a Saturday
    2020-06-06 09:00 | 1c    | 2020-06-08 | 1+1    | one day from a Saturday is a Sunday
    2020-06-07 09:00 | 1c    | 2020-06-08 | 1+0    | one day from a Sunday
    2024-02-19 09:00 | 10c   | 2024-02-29 | 10+0   | ends on 29 February
    2020-06-01 09:00 | 30c   | 2020-07-01 | 30+0   | a month, ends on a Wednesday
    2020-06-26 09:00 | 30c   | 2020-07-27 | 30+1   | a month, ends on a Sunday
  `,
}
