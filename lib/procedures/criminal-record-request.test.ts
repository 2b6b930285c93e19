import { describe, expect, it } from 'vitest'
import { dueDate } from '#lib/domain/case/due-date.ts'
import { sampleCalendar } from '#lib/domain/kernel/sample-calendar.ts'
import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import type { Example } from '#lib/domain/procedure/example.ts'
import { messageFor } from '#lib/domain/procedure/messages.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import agencyExamples from './criminal-record-for-agencies.examples.ts'
import forAgencies from './criminal-record-for-agencies.ts'
import prosecutionExamples from './criminal-record-for-prosecution.examples.ts'
import forProsecution from './criminal-record-for-prosecution.ts'

const on = '2020-08-17'
const services: readonly (readonly [string, Procedure, readonly Example[]])[] = [
  ['an agency', forAgencies, agencyExamples],
  ['a prosecuting body', forProsecution, prosecutionExamples],
]

const limitOf = (procedure: Procedure, [example]: readonly Example[], changes: Typed) => {
  const complete = completeAnswers(procedure, { ...example?.typed, ...changes }, on)
  if (!complete.ok) throw new Error(JSON.stringify(complete.error))
  return procedure.timeLimit(complete.value)
}

describe.each(services)('the request of %s (Luật Lý lịch tư pháp)', (_, procedure, examples) => {
  it.each([
    ['one province', { livedWhere: 'oneProvince' }, 10],
    ['nobody knows where', { livedWhere: 'unknown' }, 10],
    ['several provinces', { livedWhere: 'severalProvinces' }, 15],
    ['abroad', { livedWhere: 'abroad' }, 15],
    ['a foreigner', { nationality: 'foreign', nationalityName: 'Lào' }, 15],
  ])('is answered within the days of Điều 48: %s', (_title, changes, days) => {
    expect(limitOf(procedure, examples, changes)).toMatchObject({ days, count: 'calendar' })
  })

  it('offers nothing of the person who types for the person asked about', () => {
    const autocompleted = Object.entries(procedure.fields).filter(
      ([, field]) => field.autocomplete !== undefined,
    )
    expect(autocompleted.map(([name]) => name)).toEqual([
      'organizationName',
      'requesterFullName',
      'organizationTelephone',
      'organizationEmail',
    ])
  })

  it('sends news to the organization, never to the person asked about', () => {
    expect(procedure.subject).toMatchObject({
      telephone: 'organizationTelephone',
      email: 'organizationEmail',
    })
    expect(Object.keys(procedure.fields)).not.toEqual(expect.arrayContaining(['telephone']))
  })

  it('needs the number of an identity paper, not its day and place of issue (Điều 42, Điều 43)', () => {
    const [example] = examples
    const { idNumber: _, idIssuedOn: __, idIssuedBy: ___, ...typed }: Typed = example?.typed ?? {}
    const complete = completeAnswers(procedure, typed, on)
    const messages = complete.ok
      ? []
      : complete.error.problems.map((problem) => messageFor(procedure.fields, problem, typed))
    expect(messages).toEqual([expect.stringMatching(/^Nhập số giấy tờ, ví dụ/)])
  })
})

describe('an urgent request', () => {
  it.each([
    ['in the morning', '2030-03-04', '08:00', '2030-03-04'],
    ['before the office closes', '2030-03-04', '16:59', '2030-03-04'],
    ['after that', '2030-03-04', '17:00', '2030-03-05'],
  ])('that comes %s is due within 24 hours', (_, acceptedOn, acceptedAt, dueOn) => {
    const { days, count, sameDayUntil } = limitOf(forProsecution, prosecutionExamples, { urgent: 'yes' })
    const due = dueDate({
      acceptedOn: Temporal.PlainDate.from(acceptedOn),
      acceptedAt: Temporal.PlainTime.from(acceptedAt),
      limit: { days, count, ...(sameDayUntil !== undefined && { sameDayUntil }) },
      calendar: sampleCalendar,
    })
    expect(due.dueOn.toString()).toBe(dueOn)
  })
})
