import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { dayOf, zone } from '#lib/outside/clock/index.ts'
import { askForMore } from './ask-for-more.ts'
import type { Fate } from './ha-noi-2018.ts'
import type { Part, Step } from './journey.ts'
import { between, dayAfter } from './office.ts'
import type { MadeUpPerson } from './people.ts'
import type { Random } from './random.ts'

type File = {
  readonly procedure: Procedure
  readonly typed: Typed
  readonly day: string
  readonly person: MadeUpPerson
}

const cutoff = Temporal.PlainTime.from('15:00')

/**
 * The steps of a file that is answered the same day, or the next working day when it was accepted after 15:00; its result
 * is handed to the post, which collects the fee on delivery where the person has not transferred it before.
 */
export const sameDaySteps = (
  random: Random,
  acceptedAt: Temporal.Instant,
  file: File,
  fate: Fate,
): Step[] => {
  const steps: Step[] = [{ at: acceptedAt, by: 'desk', command: 'accept' }]
  if (fate === 'dueTomorrow') return steps
  const accepted = acceptedAt.toZonedDateTimeISO(zone)
  const isLate = Temporal.PlainTime.compare(accepted.toPlainTime(), cutoff) >= 0
  let at = isLate ? between(random, dayAfter(dayOf(acceptedAt)), '07:40', '08:10') : acceptedAt
  const add = (least: number, most: number, by: Part, command: Step['command'], input?: Step['input']) => {
    at = workingMinutesLater(at, random.between(least * 60, most * 60))
    steps.push({ at, by, command, ...(input ? { input } : {}) })
  }
  add(3, 15, 'officer', 'takeUp')
  switch (fate) {
    case 'waiting':
      add(
        10,
        25,
        'officer',
        'requestSupplement',
        askForMore(
          file.procedure,
          file.typed,
          file.day,
          'Ảnh chụp chưa rõ số. Chụp lại rồi gửi lại một lần.',
        ),
      )
      break
    case 'refused':
      add(20, 50, 'divisionHead', 'refuse', {
        ground: 'notEligible',
        reason: 'Đã tìm trong các sổ lưu tại quận, không có việc đăng ký này; đã hướng dẫn nơi hỏi tiếp.',
      })
      break
    case 'withdrawn':
      add(5, 40, 'applicant', 'withdraw')
      break
    default:
      add(8, 20, 'officer', 'propose')
      add(5, 15, 'divisionHead', 'approve')
      add(10, 25, 'officer', 'registerResult', { signedOn: dayOf(at).toString() })
      add(3, 8, 'desk', 'collectFee', { method: paysByTransfer(file) ? 'vietqr' : 'postal' })
      add(2, 6, 'desk', 'returnResult', {
        way: 'post',
        recipient: file.typed.postRecipient ?? '',
        telephone: file.typed.postTelephone ?? '',
        address: file.typed.postAddress ?? '',
      })
  }
  return steps
}

/** About half of the people transfer the fee: without drawing lots, so that everything else stays as it was. */
const paysByTransfer = ({ person }: File): boolean => Number(person.telephone.at(-1)) % 2 === 1

const noon = [Temporal.PlainTime.from('11:30'), Temporal.PlainTime.from('13:30')] as const

/** So many seconds later, the lunch break left out. */
const workingMinutesLater = (instant: Temporal.Instant, seconds: number): Temporal.Instant => {
  const before = instant.toZonedDateTimeISO(zone)
  const after = before.add({ seconds })
  const wasMorning = Temporal.PlainTime.compare(before.toPlainTime(), noon[0]) < 0
  const reachesNoon = Temporal.PlainTime.compare(after.toPlainTime(), noon[0]) >= 0
  return (wasMorning && reachesNoon ? after.add({ hours: 2 }) : after).toInstant()
}
