import { describe, expect, it } from 'vitest'
import { vietnamCalendar as calendar } from '#lib/procedures/calendar/index.ts'
import { stagePlan } from '../case/stage-plan.ts'
import { handOvers, type WayEvent } from './hand-overs.ts'

const plan = stagePlan({ days: 10, count: 'working' })

const event = (
  command: WayEvent['command'],
  status: WayEvent['status'],
  at: string,
  by: string,
  more: Partial<WayEvent> = {},
): WayEvent => ({ command, status, at: Temporal.PlainDateTime.from(at), by, ...more })

const dueOn = Temporal.PlainDate.from('2020-08-31')
const accept = event('accept', 'accepted', '2020-08-17T09:05', 'Hạnh', { dueOn })
const takeUp = event('takeUp', 'inProgress', '2020-08-17T10:20', 'Khải')

const linesOf = (...events: readonly WayEvent[]) => handOvers(events, { plan, calendar })
const wayOf = (...events: readonly WayEvent[]) => linesOf(...events).map(({ from, to }) => `${from} → ${to}`)

describe('the hand-overs of a file', () => {
  it('begin with its acceptance', () => {
    expect(linesOf(event('submit', 'submitted', '2020-08-16T20:30', 'Tâm'))).toEqual([])
    expect(linesOf(accept)).toMatchObject([{ from: 'desk', to: 'division', givenBy: 'Hạnh', takenBy: null }])
  })

  it('name who took it up, and when', () => {
    expect(linesOf(accept, takeUp)[0]).toMatchObject({ takenBy: 'Khải', takenAt: takeUp.at })
  })

  it('follow the file through the house and back to the desk', () => {
    const way = wayOf(
      accept,
      takeUp,
      event('propose', 'proposed', '2020-08-27T16:00', 'Khải'),
      event('approve', 'approved', '2020-08-28T08:15', 'Mai'),
      event('registerResult', 'resultReady', '2020-08-28T15:00', 'Hạnh'),
      event('returnResult', 'returned', '2020-08-29T08:00', 'Hạnh'),
    )
    expect(way).toEqual([
      'desk → division',
      'division → divisionHead',
      'divisionHead → director',
      'director → desk',
    ])
  })

  it('count a step that ends before, on or after its day', () => {
    const resultOf = (on: string) =>
      linesOf(accept, takeUp, event('propose', 'proposed', `${on}T16:00`, 'Khải'))[1]?.result
    // Seven working days from 17/08/2020 for the officer: until 26/08/2020.
    expect(resultOf('2020-08-25')).toBe('early')
    expect(resultOf('2020-08-26')).toBe('onTime')
    expect(resultOf('2020-08-27')).toBe('late')
  })

  it('count the result against the due date of the whole file', () => {
    const resultOf = (on: string) =>
      linesOf(
        accept,
        event('approve', 'approved', '2020-08-20T16:00', 'Mai'),
        event('registerResult', 'resultReady', `${on}T09:00`, 'Hạnh'),
      ).at(-1)?.result
    expect(resultOf('2020-08-31')).toBe('onTime')
    expect(resultOf('2020-09-01')).toBe('late')
  })

  it('count nothing while no deadline runs', () => {
    const asked = event('requestSupplement', 'awaitingSupplement', '2020-08-18T09:00', 'Khải', {
      dueOn: null,
    })
    expect(linesOf(accept, takeUp, asked).at(-1)).toMatchObject({
      to: 'citizen',
      result: null,
      takenBy: null,
    })
  })

  it('name the other body that was asked, and no giver when it answers', () => {
    const body = 'Công an tỉnh Đồng Tháp'
    const lines = linesOf(
      accept,
      takeUp,
      event('consult', 'awaitingOtherBody', '2020-08-18T08:30', 'Khải', { body }),
      event('recordAnswer', 'inProgress', '2020-08-26T10:00', 'Khải', { body }),
    )
    expect(lines.slice(1)).toMatchObject([
      { from: 'division', to: 'otherBody', body, givenBy: 'Khải' },
      { from: 'otherBody', to: 'division', body, givenBy: null },
    ])
  })

  it('give papers a line of their own, with who received them', () => {
    const lines = linesOf(
      accept,
      event('handOver', 'accepted', '2020-08-17T14:20', 'Hạnh', { paperTo: 'division' }),
      event('collectFee', 'accepted', '2020-08-17T14:30', 'Hạnh'),
      event('receive', 'accepted', '2020-08-17T14:40', 'Khải'),
    )
    expect(lines[1]).toMatchObject({ from: 'desk', to: 'division', givenBy: 'Hạnh', takenBy: 'Khải' })
    expect(lines).toHaveLength(2)
  })

  it('are not taken by whoever only takes the fee or names an officer', () => {
    const fee = event('collectFee', 'accepted', '2020-08-17T09:30', 'Hạnh')
    const assign = event('assign', 'accepted', '2020-08-17T09:40', 'Mai')
    expect(linesOf(accept, fee, assign, takeUp)[0]).toMatchObject({ takenBy: 'Khải' })
  })
})
