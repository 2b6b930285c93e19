import type { Theme } from './theme.ts'

/** The time of receipt is never asked: the day is, and it does not count. */
export const offHours: Theme = {
  title: 'receipt in the evening and on days off',
  article: 'BLDS 2015 Đ.147 k.2',
  table: `
    received         | limit | due        | ledger | why
    2020-06-05 17:01 | 5w    | 2020-06-12 | 5+2    | Friday after closing
    2020-06-05 21:30 | 5w    | 2020-06-12 | 5+2    | Friday evening
    2020-06-05 23:59 | 5w    | 2020-06-12 | 5+2    | the last minute of Friday
    2020-06-06 00:00 | 5w    | 2020-06-12 | 5+1    | a minute later it is Saturday, with the same five days
    2020-06-06 10:00 | 5w    | 2020-06-12 | 5+1    | Saturday
    2020-06-07 22:00 | 5w    | 2020-06-12 | 5+0    | Sunday evening
    2020-06-08 00:01 | 5w    | 2020-06-15 | 5+2    | Monday before opening is one day later
    2020-06-05 21:30 | 1w    | 2020-06-08 | 1+2    | Friday evening, due on Monday
    2020-06-06 10:00 | 1w    | 2020-06-08 | 1+1    | Saturday, due on Monday
    2020-06-07 10:00 | 1w    | 2020-06-08 | 1+0    | Sunday, due on Monday
    2020-06-05 21:30 | 10c   | 2020-06-15 | 10+0   | Friday evening in calendar days
    2020-06-06 10:00 | 10c   | 2020-06-16 | 10+0   | Saturday in calendar days
    2020-06-03 12:15 | 5w    | 2020-06-10 | 5+2    | the lunch break is no break of the day
    2020-06-03 14:59 | 5w    | 2020-06-10 | 5+2    | before 15:00
    2020-06-03 15:00 | 5w    | 2020-06-10 | 5+2    | at 15:00 paper waits until the morning, day zero does not
    2020-06-03 15:01 | 5w    | 2020-06-10 | 5+2    | after 15:00
    2020-06-03 14:59 | 10c   | 2020-06-15 | 10+2   | before 15:00, in calendar days
    2020-06-03 15:01 | 10c   | 2020-06-15 | 10+2   | after 15:00, in calendar days
    2020-04-02 09:00 | 3w    | 2020-04-07 | 3+2    | received on Hùng Vương 2020
    2020-04-30 20:00 | 3w    | 2020-05-06 | 3+3    | received on 30 April, before a long weekend
    2020-01-25 09:00 | 5w    | 2020-02-05 | 5+6    | received on the first day of Tết 2020
    2026-02-17 08:00 | 5w    | 2026-02-27 | 5+5    | received on the first day of Tết 2026
    2019-05-04 16:00 | 2w    | 2019-05-07 | 2+1    | received on a Saturday that is worked: the day of receipt all the same
    2026-01-10 16:00 | 1w    | 2026-01-12 | 1+1    | the next day after a worked Saturday is Monday
  `,
}
