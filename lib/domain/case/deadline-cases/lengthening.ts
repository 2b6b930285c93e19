import type { Theme } from './theme.ts'

/** A longer limit of the law counts from the same day as the one it replaces, and stays after a supplement. */
export const lengthened: Theme = {
  title: 'lengthened to the longest limit of the law',
  article: 'Luật LLTP 2009 Đ.48; NĐ 61/2018 Đ.19 k.4',
  table: `
    received         | limit    | events                                          | due        | ledger | why
    2020-06-01 09:00 | 10c      | lengthen 15c                                    | 2020-06-16 | 15+0   | from the day of receipt, not from today
    2020-06-03 09:00 | 10c      | lengthen 15c                                    | 2020-06-18 | 15+0   | ends on a Thursday
    2020-06-05 09:00 | 10c      | lengthen 15c                                    | 2020-06-22 | 15+2   | ends on a Saturday
    2020-08-18 09:00 | 10c      | lengthen 15c                                    | 2020-09-03 | 15+1   | ends on National Day 2020
    2020-01-10 09:00 | 10c      | lengthen 15c                                    | 2020-01-30 | 15+5   | ends on the first day of Tết 2020
    2026-02-02 09:00 | 10c      | lengthen 15c                                    | 2026-02-23 | 15+6   | ends on the first day of Tết 2026
    2020-06-01 09:00 | 10c      | halt 2020-06-03 restart 2020-06-10 lengthen 15c | 2020-06-25 | 15+0   | from the day of completion
    2020-06-01 09:00 | 10c      | lengthen 15c halt 2020-06-12 restart 2020-06-15 | 2020-06-30 | 15+0   | once lengthened, restarts as long
    2020-06-01 09:00 | 10c      | halt 2020-06-03 resume 2020-06-10 lengthen 15c  | 2020-06-23 | 13+0   | two used before the pause: thirteen left
    2020-06-01 09:00 | 10c      | lengthen 15c halt 2020-06-12 resume 2020-06-15  | 2020-06-19 | 4+0    | eleven of fifteen used: four left
    2020-06-01 09:00 | 5w       | lengthen 7w                                     | 2020-06-10 | 7+2    | in working days
    2020-06-03 16:00 | 0w<15:00 | lengthen 2w                                     | 2020-06-05 | 2+0    | a complicated copy: two working days instead of the same day
  `,
}
