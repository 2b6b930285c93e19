import type { Theme } from './theme.ts'

/**
 * One new appointment, with an apology that is in time up to the last working day before the due date. The due date
 * stays: a promise kept on the new day is late all the same.
 */
export const apologised: Theme = {
  title: 'apologised for, with a new appointment',
  article: 'NĐ 61/2018 Đ.19 k.9',
  table: `
    received         | limit    | events                                                             | due        | appointed  | apology | ledger | why
    2020-06-01 09:00 | 10c      | apologise 2020-06-04>2020-06-18                                    | 2020-06-11 | 2020-06-18 | in time | 10+0   | long before
    2020-06-01 09:00 | 10c      | apologise 2020-06-10>2020-06-16                                    | 2020-06-11 | 2020-06-16 | in time | 10+0   | the day before
    2020-06-01 09:00 | 10c      | apologise 2020-06-11>2020-06-16                                    | 2020-06-11 | 2020-06-16 | late    | 10+0   | on the due date: too late
    2020-06-01 09:00 | 10c      | apologise 2020-06-15>2020-06-18                                    | 2020-06-11 | 2020-06-18 | late    | 10+0   | overdue: too late
    2020-06-04 09:00 | 10c      | apologise 2020-06-12>2020-06-19                                    | 2020-06-15 | 2020-06-19 | in time | 10+1   | due on a Monday: the Friday before is the last day
    2020-06-04 09:00 | 10c      | apologise 2020-06-13>2020-06-19                                    | 2020-06-15 | 2020-06-19 | late    | 10+1   | due on a Monday: the Saturday before is too late
    2020-01-15 09:00 | 10c      | apologise 2020-01-22>2020-02-03                                    | 2020-01-30 | 2020-02-03 | in time | 10+5   | due after Tết 2020: the last day is before it
    2020-01-15 09:00 | 10c      | apologise 2020-01-23>2020-02-03                                    | 2020-01-30 | 2020-02-03 | late    | 10+5   | due after Tết 2020: in Tết it is too late
    2026-02-12 09:00 | 5w       | apologise 2026-02-25>2026-03-02                                    | 2026-02-26 | 2026-03-02 | in time | 5+9    | due after Tết 2026
    2026-02-13 09:00 | 10c      | apologise 2026-02-13>2026-02-27                                    | 2026-02-23 | 2026-02-27 | in time | 10+0   | due on the first day after Tết 2026
    2019-04-26 09:00 | 5w       | apologise 2019-05-06>2019-05-09                                    | 2019-05-07 | 2019-05-09 | in time | 5+6    | the Monday before is the last day
    2019-04-25 09:00 | 10c      | apologise 2019-05-04>2019-05-08                                    | 2019-05-06 | 2019-05-08 | in time | 10+1   | due on a Monday: the worked Saturday before is the last day
    2019-04-25 09:00 | 10c      | apologise 2019-05-05>2019-05-08                                    | 2019-05-06 | 2019-05-08 | late    | 10+1   | due on a Monday: the Sunday before is too late
    2026-04-20 09:00 | 5w       | apologise 2026-04-24>2026-05-04                                    | 2026-04-28 | 2026-05-04 | in time | 5+3    | due after Hùng Vương 2026
    2020-06-01 09:00 | 10c      | apologise 2020-06-10>2020-06-16 apologise 2020-06-15>2020-06-22    | 2020-06-11 | 2020-06-16 | in time | 10+0   | a second new appointment is not made
    2020-06-01 09:00 | 10c      | lengthen 15c apologise 2020-06-15>2020-06-22                       | 2020-06-16 | 2020-06-22 | in time | 15+0   | lengthened first
    2020-06-01 09:00 | 10c      | halt 2020-06-03 restart 2020-06-10 apologise 2020-06-19>2020-06-25 | 2020-06-22 | 2020-06-25 | in time | 10+2   | after a supplement
    2020-06-03 09:00 | 0w<15:00 | apologise 2020-06-03>2020-06-05                                    | 2020-06-03 | 2020-06-05 | late    | 0+0    | a same-day limit cannot be apologised for in time
    2020-06-05 15:30 | 0w<15:00 | apologise 2020-06-05>2020-06-10                                    | 2020-06-08 | 2020-06-10 | in time | 0+3    | received too late for the same day: until that evening
  `,
}
