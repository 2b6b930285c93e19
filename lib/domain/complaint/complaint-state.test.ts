import { expect, test } from 'vitest'
import { answerLimit } from './complaint-rules.ts'
import { complaintState } from './complaint-state.ts'

const filed = { acceptBy: '2020-08-27', acceptedOn: null, answerBy: null, answeredOn: null }
const accepted = { ...filed, acceptedOn: '2020-08-20', answerBy: '2020-09-21' }

test('waits to be taken up, and is late from the day after', () => {
  expect(complaintState(filed, '2020-08-27')).toEqual({
    step: 'toAccept',
    dueOn: '2020-08-27',
    isLate: false,
  })
  expect(complaintState(filed, '2020-08-28')).toMatchObject({ isLate: true })
})

test('waits to be answered by a day of its own', () => {
  expect(complaintState(accepted, '2020-09-21')).toEqual({
    step: 'toAnswer',
    dueOn: '2020-09-21',
    isLate: false,
  })
  expect(complaintState(accepted, '2020-09-22')).toMatchObject({ isLate: true })
})

test('answered in time stays so, answered late stays late', () => {
  expect(complaintState({ ...accepted, answeredOn: '2020-09-21' }, '2021-01-01')).toEqual({
    step: 'answered',
    dueOn: '2020-09-21',
    isLate: false,
  })
  expect(complaintState({ ...accepted, answeredOn: '2020-09-22' }, '2020-09-22')).toMatchObject({
    isLate: true,
  })
})

test('has the limit that its difficulty and its place give', () => {
  const days = (count: number) => ({ days: count, count: 'calendar' }) as const
  const rules = {
    ...{ accept: days(10), answer: days(30), complex: days(45), remote: days(46), remoteComplex: days(60) },
    ...{ source: '', isChecked: false },
  }
  const limits = [
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ].map(([isComplex = false, isRemote = false]) => answerLimit(rules, { isComplex, isRemote }).days)
  expect(limits).toEqual([30, 45, 46, 60])
})
