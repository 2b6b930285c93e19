import type { Theme } from './theme.ts'

/** The whole limit counts again from the day on which the file is complete; that day does not count. */
export const restarted: Theme = {
  title: 'asked for more, the limit restarts',
  article: 'NĐ 61/2018 Đ.19 k.4',
  table: `
    received         | limit    | events                                                                | due        | ledger | why
    2020-06-01 09:00 | 10c      | halt 2020-06-03 restart 2020-06-10                                    | 2020-06-22 | 10+2   | a week later, ten days again
    2020-06-01 09:00 | 10c      | halt 2020-06-04 restart 2020-06-04                                    | 2020-06-15 | 10+1   | completed on the day of asking
    2020-06-01 09:00 | 10c      | halt 2020-06-01 restart 2020-06-02                                    | 2020-06-12 | 10+0   | asked on the day of receipt
    2020-06-01 09:00 | 10c      | halt 2020-06-04 restart 2020-06-06                                    | 2020-06-16 | 10+0   | completed on a Saturday
    2020-06-01 09:00 | 10c      | halt 2020-06-04 restart 2020-06-12T21:00                              | 2020-06-22 | 10+0   | completed on a Friday evening
    2020-06-01 09:00 | 10c      | halt 2020-06-11 restart 2020-06-12                                    | 2020-06-22 | 10+0   | asked on the last day
    2020-06-04 09:00 | 10c      | halt 2020-06-15 restart 2020-06-16                                    | 2020-06-26 | 10+0   | asked on the last day, a Monday moved to
    2020-06-01 09:00 | 5w       | halt 2020-06-03 restart 2020-06-08                                    | 2020-06-15 | 5+2    | five days again
    2020-06-01 09:00 | 5w       | halt 2020-06-08 restart 2020-06-12                                    | 2020-06-19 | 5+2    | asked on the last day
    2020-06-01 09:00 | 1w       | halt 2020-06-02 restart 2020-06-05                                    | 2020-06-08 | 1+2    | a limit of one day, asked on it
    2020-01-17 09:00 | 5w       | halt 2020-01-21 restart 2020-01-28                                    | 2020-02-05 | 5+3    | completed in Tết 2020
    2020-01-17 09:00 | 5w       | halt 2020-01-22 restart 2020-01-30                                    | 2020-02-06 | 5+2    | asked on the last day before Tết 2020
    2026-02-09 09:00 | 10c      | halt 2026-02-11 restart 2026-02-13                                    | 2026-02-23 | 10+0   | completed on the last day before Tết 2026
    2026-02-09 09:00 | 10c      | halt 2026-02-11 restart 2026-02-18                                    | 2026-03-02 | 10+2   | completed in Tết 2026
    2020-03-30 09:00 | 5w       | halt 2020-04-01 restart 2020-04-03                                    | 2020-04-10 | 5+2    | over Hùng Vương 2020
    2019-04-24 09:00 | 3w       | halt 2019-04-26 restart 2019-05-04                                    | 2019-05-08 | 3+1    | completed on a Saturday that is worked
    2025-04-22 09:00 | 3w       | halt 2025-04-24 restart 2025-04-25                                    | 2025-04-29 | 3+1    | the first day again is a worked Saturday
    2020-06-01 09:00 | 10c      | halt 2020-06-03                                                       | none       |        | no deadline runs while the person is asked
    2020-06-03 09:00 | 0w<15:00 | halt 2020-06-03 restart 2020-06-04T10:00                              | 2020-06-04 | 0+0    | same day again, in time
    2020-06-03 09:00 | 0w<15:00 | halt 2020-06-03 restart 2020-06-05T15:10                              | 2020-06-08 | 0+3    | same day again, too late on a Friday
    2020-06-01 09:00 | 15c      | halt 2020-06-03 restart 2021-06-01                                    | 2021-06-16 | 15+0   | completed a year later
    2020-06-01 09:00 | 10w      | halt 2020-06-03 restart 2020-06-08 halt 2020-06-10 restart 2020-06-15 | 2020-06-29 | 10+4   | asked twice, for a ground
  `,
}
