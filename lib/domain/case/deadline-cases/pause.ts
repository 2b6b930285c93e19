import type { Theme } from './theme.ts'

/** Where a period or a procedure says so: only what was left counts on, from the day of completion. */
export const paused: Theme = {
  title: 'asked for more, the limit pauses',
  article: 'NĐ 61/2018 Đ.19 k.4 (trừ luật chuyên ngành)',
  table: `
    received         | limit    | events                                                              | due        | ledger | why
    2020-06-01 09:00 | 10c      | halt 2020-06-03 resume 2020-06-10                                   | 2020-06-18 | 8+0    | two days used, eight left
    2020-06-01 09:00 | 10c      | halt 2020-06-01 resume 2020-06-02                                   | 2020-06-12 | 10+0   | nothing used on the day of receipt
    2020-06-01 09:00 | 10c      | halt 2020-06-10 resume 2020-06-15                                   | 2020-06-16 | 1+0    | one day left
    2020-06-01 09:00 | 10c      | halt 2020-06-11 resume 2020-06-15                                   | 2020-06-15 | 0+0    | asked on the last day: due on the day of completion
    2020-06-01 09:00 | 10c      | halt 2020-06-11 resume 2020-06-13                                   | 2020-06-15 | 0+2    | asked on the last day, completed on a Saturday
    2020-06-04 09:00 | 10c      | halt 2020-06-15 resume 2020-06-18                                   | 2020-06-18 | 0+0    | asked on the Monday moved to: no more than ten used
    2020-06-04 09:00 | 10c      | halt 2020-06-12 resume 2020-06-18                                   | 2020-06-22 | 2+2    | asked on the Friday before it: two left
    2020-06-01 09:00 | 10c      | halt 2020-06-04 resume 2020-06-06                                   | 2020-06-15 | 7+2    | completed on a Saturday, seven left
    2020-06-01 09:00 | 5w       | halt 2020-06-03 resume 2020-06-08                                   | 2020-06-11 | 3+0    | two used, three left
    2020-06-01 09:00 | 5w       | halt 2020-06-05 resume 2020-06-05                                   | 2020-06-08 | 1+2    | asked and completed the same Friday: one left
    2020-06-01 09:00 | 5w       | halt 2020-06-06 resume 2020-06-09                                   | 2020-06-10 | 1+0    | asked on a Saturday: four used
    2020-06-01 09:00 | 5w       | halt 2020-06-08 resume 2020-06-12                                   | 2020-06-12 | 0+0    | asked on the last day: due on the day of completion
    2020-06-01 09:00 | 5w       | halt 2020-06-08 resume 2020-06-14                                   | 2020-06-15 | 0+1    | asked on the last day, completed on a Sunday
    2020-01-17 09:00 | 5w       | halt 2020-01-21 resume 2020-01-28                                   | 2020-02-03 | 3+3    | completed in Tết 2020, three left
    2020-01-17 09:00 | 5w       | halt 2020-01-24 resume 2020-01-31                                   | 2020-02-04 | 2+2    | halted in Tết 2020: three used
    2026-02-09 09:00 | 10c      | halt 2026-02-16 resume 2026-02-23                                   | 2026-02-26 | 3+0    | the days of Tết 2026 are used in calendar days
    2026-02-09 09:00 | 5w       | halt 2026-02-20 resume 2026-02-24                                   | 2026-02-25 | 1+0    | the days of Tết 2026 are not used in working days
    2019-04-26 09:00 | 5w       | halt 2019-05-04 resume 2019-05-07                                   | 2019-05-09 | 2+0    | a worked Saturday is used
    2025-04-22 09:00 | 5w       | halt 2025-04-24 resume 2025-04-25                                   | 2025-04-29 | 3+1    | three left, the first a worked Saturday
    2020-06-01 09:00 | 10w      | halt 2020-06-03 resume 2020-06-08 halt 2020-06-10 resume 2020-06-15 | 2020-06-23 | 6+2    | paused twice: two and two used
    2020-06-03 09:00 | 0w<15:00 | halt 2020-06-03 resume 2020-06-05T15:10                             | 2020-06-08 | 0+3    | a same-day limit has nothing to use up
    2020-06-01 09:00 | 10w      | halt 2020-06-03 resume 2020-06-08 halt 2020-06-10                   | none       |        | no deadline runs while paused again
  `,
}
