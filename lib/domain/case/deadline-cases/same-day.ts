import type { Theme } from './theme.ts'

/** A limit of no days: before 15:00 on a working day the same day, afterwards the next working day. */
export const sameDay: Theme = {
  title: 'answered the same day, until 15:00',
  article:
    'Chứng thực bản sao, cấp bản sao trích lục hộ tịch, cấp bản sao từ sổ gốc: trong ngày, nhận sau 15 giờ thì ngày làm việc tiếp theo',
  table: `
    received         | limit    | due        | ledger | why                                           | marked
    2020-06-03 07:00 | 0w<15:00 | 2020-06-03 | 0+0    | at opening
    2020-06-03 11:45 | 0w<15:00 | 2020-06-03 | 0+0    | in the lunch break
    2020-06-03 14:59 | 0w<15:00 | 2020-06-03 | 0+0    | the last minute
    2020-06-03 15:00 | 0w<15:00 | 2020-06-04 | 0+1    | on the hour it is too late                    | afterCutoff 2020-06-04
    2020-06-03 15:01 | 0w<15:00 | 2020-06-04 | 0+1    | a minute late
    2020-06-03 23:30 | 0w<15:00 | 2020-06-04 | 0+1    | in the evening
    2020-06-05 14:59 | 0w<15:00 | 2020-06-05 | 0+0    | Friday in time
    2020-06-05 15:00 | 0w<15:00 | 2020-06-08 | 0+3    | Friday at 15:00, due on Monday                | weekend 2020-06-06, afterCutoff 2020-06-08
    2020-06-05 20:00 | 0w<15:00 | 2020-06-08 | 0+3    | Friday evening, due on Monday
    2020-06-06 09:00 | 0w<15:00 | 2020-06-08 | 0+2    | Saturday, due on Monday                       | movedOn 2020-06-08
    2020-06-06 16:00 | 0w<15:00 | 2020-06-08 | 0+2    | Saturday afternoon is Monday too, not Tuesday
    2020-06-07 23:59 | 0w<15:00 | 2020-06-08 | 0+1    | Sunday night
    2020-01-22 14:00 | 0w<15:00 | 2020-01-22 | 0+0    | the last day before Tết 2020, in time
    2020-01-22 15:30 | 0w<15:00 | 2020-01-30 | 0+8    | the last day before Tết 2020, too late
    2020-01-27 08:00 | 0w<15:00 | 2020-01-30 | 0+3    | in Tết 2020
    2026-02-13 14:30 | 0w<15:00 | 2026-02-13 | 0+0    | the last day before Tết 2026, in time
    2026-02-13 15:30 | 0w<15:00 | 2026-02-23 | 0+10   | the last day before Tết 2026, too late
    2020-04-01 16:00 | 0w<15:00 | 2020-04-03 | 0+2    | the afternoon before Hùng Vương
    2026-04-26 10:00 | 0w<15:00 | 2026-04-28 | 0+2    | Hùng Vương 2026, a Sunday with the Monday off
    2019-05-04 10:00 | 0w<15:00 | 2019-05-04 | 0+0    | a Saturday that is worked, in time
    2019-05-04 15:00 | 0w<15:00 | 2019-05-06 | 0+2    | a Saturday that is worked, too late
    2019-05-03 15:20 | 0w<15:00 | 2019-05-04 | 0+1    | Friday too late, the Saturday is worked       | afterCutoff 2019-05-04
    2025-04-25 15:20 | 0w<15:00 | 2025-04-26 | 0+1    | Friday too late, the Saturday is worked
    2026-01-01 09:00 | 0w<15:00 | 2026-01-05 | 0+4    | New Year’s Day and a bridge day
    2026-08-22 14:00 | 0w<15:00 | 2026-08-22 | 0+0    | a Saturday that is worked, in time
    2026-11-23 15:00 | 0w<15:00 | 2026-11-24 | 0+1    | due on a day of which nothing is decided
    2020-06-03 16:29 | 0w<16:30 | 2020-06-03 | 0+0    | another office closes later, in time
    2020-06-03 16:30 | 0w<16:30 | 2020-06-04 | 0+1    | another office closes later, too late
    2020-06-03 16:30 | 0w       | 2020-06-03 | 0+0    | no time of day is set
    2020-06-06 16:30 | 0c       | 2020-06-08 | 0+2    | no time of day is set, on a Saturday
  `,
}
