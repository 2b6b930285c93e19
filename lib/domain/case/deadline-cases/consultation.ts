import type { Theme } from './theme.ts'

/** Asking another body stops nothing, however late it answers: that is reported, and if need be apologised for. */
export const consulted: Theme = {
  title: 'another body is asked',
  article: 'NĐ 61/2018 Đ.19 k.5, k.6',
  table: `
    received         | limit | events                                                           | due        | appointed  | apology | ledger | why
    2020-06-01 09:00 | 10c   | consult 2020-06-03>2020-06-08                                    | 2020-06-11 |            |         | 10+0   | answered in time
    2020-06-01 09:00 | 10c   | consult 2020-06-03>2020-06-15                                    | 2020-06-11 |            |         | 10+0   | answered after the due date
    2020-06-01 09:00 | 5w    | consult 2020-06-02>2020-06-04 consult 2020-06-02>2020-06-05      | 2020-06-08 |            |         | 5+2    | two bodies in parallel
    2026-02-09 09:00 | 5w    | consult 2026-02-10>2026-02-24                                    | 2026-02-23 |            |         | 5+9    | over Tết 2026
    2020-06-01 09:00 | 10c   | consult 2020-06-02>2020-06-08 halt 2020-06-03 restart 2020-06-10 | 2020-06-22 |            |         | 10+2   | a supplement meanwhile
    2020-06-01 09:00 | 10c   | consult 2020-06-03>2020-06-15 apologise 2020-06-10>2020-06-17    | 2020-06-11 | 2020-06-17 | in time | 10+0   | apologised for because another body is late
  `,
}
