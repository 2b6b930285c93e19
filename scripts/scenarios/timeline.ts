import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import { feeFor, publishedAmounts } from '#lib/domain/procedure/fee.ts'
import { answersFor, type Procedure } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { dayOf } from '#lib/outside/clock/index.ts'
import type { Channel } from '#lib/use-cases/draft/start-application.ts'
import { askForMore } from './ask-for-more.ts'
import type { Part, Step } from './journey.ts'
import { afterwards, between, dayAfter, dueAfter, openHours, workingDaysFrom } from './office.ts'
import type { Random } from './random.ts'

/** What becomes of a file after its acceptance. */
export type Fate = 'plain' | 'supplement' | 'lengthen' | 'sendBack' | 'refuse' | 'withdraw'

const unclear = 'Ảnh chụp chưa rõ. Chụp lại rồi gửi lại một lần.'

type File = {
  readonly procedure: Procedure
  readonly typed: Typed
  readonly channel: Channel
  readonly fullName: string
}

/**
 * The steps of a file from its acceptance to its end. It is always finished by its due day: where the officer has less
 * time than a step more needs, the file goes the plain way.
 */
export const afterAcceptance = (
  random: Random,
  acceptedAt: Temporal.Instant,
  file: File,
  fate: Fate,
): Step[] => {
  const { procedure, typed, channel, fullName } = file
  const accepted = dayOf(acceptedAt)
  const complete = completeAnswers(procedure, typed, accepted.toString())
  if (!complete.ok) throw new Error(`a form that was complete is not: ${complete.error.step}`)
  const answers = answersFor(complete.value)
  const limit = procedure.timeLimit(answers)
  const isOnline = channel === 'online'
  const fee = feeFor(procedure, answers, publishedAmounts)
  // What costs nothing is settled by itself.
  const collectFee: readonly Omit<Step, 'at'>[] =
    fee.total > 0 ? [{ by: 'desk', command: 'collectFee', input: { method: 'cash' } }] : []

  const steps: Step[] = [{ at: acceptedAt, by: 'desk', command: 'accept' }]
  const add = (at: Temporal.Instant, by: Part, command: Step['command'], input?: Step['input']) =>
    steps.push({ at, by, command, ...(input ? { input } : {}) })
  const pay = (at: Temporal.Instant) => steps.push(...collectFee.map((step) => ({ at, ...step })))
  if (!isOnline) pay(afterwards(random, acceptedAt, 1, 3))

  let dueOn = dueAfter(accepted, limit)
  const first = dayAfter(accepted)
  add(between(random, first, '07:10', '10:30'), 'officer', 'takeUp')
  let from = first

  if (fate === 'withdraw' && isOnline) {
    add(between(random, first, '18:00', '21:00'), 'applicant', 'withdraw')
    return steps
  }
  if (fate === 'refuse') {
    add(openHours(random, dayAfter(first)), 'divisionHead', 'refuse', {
      ground: 'notEligible',
      reason: 'Nội dung khai không khớp với kết quả tra cứu; đã giải thích và hướng dẫn nộp lại.',
    })
    return steps
  }
  if (fate === 'supplement') {
    add(
      between(random, first, '14:00', '16:30'),
      'officer',
      'requestSupplement',
      askForMore(procedure, typed, accepted.toString(), unclear),
    )
    let day = dayAfter(first)
    for (let days = random.between(0, 4); days > 0; days--) day = dayAfter(day)
    add(isOnline ? between(random, day, '18:00', '21:30') : openHours(random, day), 'applicant', 'supplement')
    dueOn = dueAfter(day, limit)
    from = dayAfter(day)
  }
  if (fate === 'lengthen' && procedure.lengthening) {
    const { maxDays, count, grounds } = procedure.lengthening
    const longer = dueAfter(accepted, { days: maxDays, count })
    if (Temporal.PlainDate.compare(longer, dueOn) > 0) {
      add(between(random, first, '14:00', '16:30'), 'officer', 'lengthen', {
        ground: Object.keys(grounds)[0],
        reason: 'Cần xác minh thêm tại cơ quan có liên quan.',
      })
      dueOn = longer
      from = dayAfter(first)
    }
  }

  const days = workingDaysFrom(from, dueOn)
  const place = finishingPlace(random, days.length)
  const day = (index: number) => days[Math.min(Math.max(index, 0), place)] ?? dueOn
  let proposed = random.between(0, place - 1)
  add(between(random, day(proposed), '13:40', '16:40'), 'officer', 'propose')
  if (fate === 'sendBack' && proposed + 2 <= place) {
    add(between(random, day(proposed + 1), '07:10', '09:00'), 'divisionHead', 'sendBack', {
      reason: 'Ghi rõ thêm kết quả tra cứu.',
    })
    proposed++
    add(between(random, day(proposed), '10:00', '11:15'), 'officer', 'propose')
  }
  add(between(random, day(random.between(proposed + 1, place)), '07:10', '10:30'), 'divisionHead', 'approve')
  const finished = day(place)
  const readyAt = between(random, finished, '13:40', '15:40')
  add(readyAt, 'officer', 'registerResult', { signedOn: finished.toString() })

  // Told at once, some come the same afternoon; nobody waits for the appointment.
  let collected = finished
  for (
    let wait = random.pickWeighted([
      [0, 25],
      [1, 30],
      [2, 20],
      [3, 12],
      [5, 9],
      [8, 4],
    ]);
    wait > 0;
    wait--
  ) {
    collected = dayAfter(collected)
  }
  const collectedAt = collected.equals(finished)
    ? afterwards(random, readyAt, 25, 70)
    : openHours(random, collected)
  if (isOnline) pay(collectedAt)
  add(collectedAt.add({ seconds: 90 }), 'desk', 'returnResult', {
    receivedBy: fullName,
    receivedAs: 'self',
    confirmed: 'yes',
  })
  return steps
}

/** On which of the working days left the result comes: a fifth on the very last, which is the due day. */
const finishingPlace = (random: Random, days: number): number => {
  const last = days - 1
  return last < 2 || random.chance(0.2) ? last : random.between(1, last - 1)
}
