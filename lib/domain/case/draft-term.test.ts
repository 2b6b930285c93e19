import { expect, test } from 'vitest'
import { draftTerm } from './draft-term.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

test.each([
  ['2026-11-28', '2026-11-28', '2026-12-28', false],
  ['2026-11-28', '2026-12-24', '2026-12-28', false],
  ['2026-11-28', '2026-12-25', '2026-12-28', true],
  ['2026-11-28', '2026-12-29', '2026-12-28', true],
  ['2020-01-31', '2020-02-01', '2020-03-01', false],
])(
  'a draft changed on %s and looked at on %s is kept until %s; soon over: %s',
  (changed, today, until, endsSoon) => {
    expect(draftTerm(day(changed), day(today))).toEqual({ until, endsSoon })
  },
)
