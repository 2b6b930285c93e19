import { describe, expect, it } from 'vitest'
import { type Pressing, remindersFor } from './reminder-rules.ts'

const calm: Pressing = {
  status: 'inProgress',
  due: null,
  stage: null,
  answer: null,
  consultationsOverdue: [],
  apologyBy: null,
}
const day = '2020-08-31'
const given = (file: Partial<Pressing>) =>
  remindersFor({ ...calm, ...file }).map(({ kind, to }) => `${kind} → ${to}`)

describe('reminders', () => {
  it('are not given while there is time', () => {
    expect(given({ due: { day, left: 3 }, stage: { day, left: 2 } })).toEqual([])
    expect(given({ status: 'submitted', answer: { day, minutesLeft: 121 } })).toEqual([])
  })

  it('go to whoever has the stage, the day before it ends and on the day', () => {
    expect(given({ stage: { day, left: 1 } })).toEqual(['stageTomorrow → officer'])
    expect(given({ stage: { day, left: 0 } })).toEqual(['stageToday → officer'])
    expect(given({ status: 'proposed', stage: { day, left: 0 } })).toEqual(['stageToday → divisionHead'])
    expect(given({ status: 'approved', stage: { day, left: 0 } })).toEqual(['stageToday → director'])
    expect(given({ stage: { day, left: -1 } })).toEqual([])
  })

  it('go to the officer first, then to the head as well', () => {
    expect(given({ due: { day, left: 2 } })).toEqual(['dueSoon → officer'])
    expect(given({ due: { day, left: 1 } })).toEqual(['dueSoon → officer', 'dueTomorrow → divisionHead'])
    expect(given({ due: { day, left: -4 } })).toEqual(['overdue → officer', 'overdue → divisionHead'])
  })

  it('ask nobody in the house to hurry while the person has to act, or the result lies ready', () => {
    expect(given({ status: 'awaitingSupplement', due: { day, left: -1 } })).toEqual([])
    expect(given({ status: 'resultReady', due: { day, left: 0 } })).toEqual([])
  })

  it('tell the desk two working hours before its answer is late', () => {
    expect(given({ status: 'submitted', answer: { day, minutesLeft: 120 } })).toEqual(['answerSoon → desk'])
  })

  it('report to both heads that another body has not answered', () => {
    expect(given({ status: 'awaitingOtherBody', consultationsOverdue: [day] })).toEqual([
      'consultationOverdue → deskHead',
      'consultationOverdue → divisionHead',
    ])
  })

  it('tell the head of an apology that waits', () => {
    expect(given({ apologyBy: day })).toEqual(['apologyToSign → divisionHead'])
  })
})
