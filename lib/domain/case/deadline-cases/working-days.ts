import type { Theme } from './theme.ts'

/** Weeks without a holiday: Saturdays and Sundays do not count, the day of receipt never does. */
export const workingDays: Theme = {
  title: 'limits in working days',
  article: 'BLDS 2015 Đ.147 k.2',
  table: `
    received         | limit | due        | ledger | why
    2023-10-27 09:32 | 5w    | 2023-11-03 | 5+2    | the slip of Thanh Hóa: Friday to Friday
    2020-06-01 07:00 | 1w    | 2020-06-02 | 1+0    | Monday to Tuesday
    2020-06-02 08:15 | 1w    | 2020-06-03 | 1+0    | Tuesday to Wednesday
    2020-06-03 10:30 | 1w    | 2020-06-04 | 1+0    | Wednesday to Thursday
    2020-06-04 13:30 | 1w    | 2020-06-05 | 1+0    | Thursday to Friday
    2020-06-05 16:59 | 1w    | 2020-06-08 | 1+2    | Friday to Monday
    2020-06-01 09:00 | 2w    | 2020-06-03 | 2+0    | Monday to Wednesday
    2020-06-04 09:00 | 2w    | 2020-06-08 | 2+2    | over one weekend
    2020-06-01 09:00 | 3w    | 2020-06-04 | 3+0    | Monday to Thursday
    2020-06-03 09:00 | 3w    | 2020-06-08 | 3+2    | Wednesday to Monday
    2021-03-08 09:00 | 5w    | 2021-03-15 | 5+2    | Monday to Monday
    2021-03-09 09:00 | 5w    | 2021-03-16 | 5+2    | Tuesday to Tuesday
    2021-03-10 09:00 | 5w    | 2021-03-17 | 5+2    | Wednesday to Wednesday
    2021-03-11 09:00 | 5w    | 2021-03-18 | 5+2    | Thursday to Thursday
    2021-03-12 09:00 | 5w    | 2021-03-19 | 5+2    | Friday to Friday
    2022-11-07 09:00 | 7w    | 2022-11-16 | 7+2    | Monday to Wednesday of the next week
    2022-11-10 09:00 | 7w    | 2022-11-21 | 7+4    | two weekends
    2022-11-14 09:00 | 10w   | 2022-11-28 | 10+4   | two weeks
    2022-11-18 15:30 | 10w   | 2022-12-02 | 10+4   | two weeks from a Friday afternoon
    2024-07-01 09:00 | 15w   | 2024-07-22 | 15+6   | three weeks
    2024-07-05 09:00 | 20w   | 2024-08-02 | 20+8   | four weeks from a Friday
    2020-02-24 09:00 | 5w    | 2020-03-02 | 5+2    | over 29 February of a leap year
    2024-02-28 09:00 | 2w    | 2024-03-01 | 2+0    | 29 February is a day like others
  `,
}
