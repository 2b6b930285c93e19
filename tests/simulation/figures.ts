import { recount } from '#lib/domain/statistics/recount.ts'
import { historiesOf } from '#tests/support/case-histories.ts'
import { handsOf, isDeputys } from './hands.ts'
import type { LateFile } from './late-files.ts'
import type { MonthPlayed } from './month.ts'

/** What a month came to, for whoever reads the output of the tests. */
export const figuresOf = ({ last, office }: MonthPlayed, late: readonly LateFile[], seconds: number) => {
  const own = last.files.filter(({ unitCode }) => unitCode === office.unitCode)
  const period = { from: '2020-08-01', to: last.day.toString() }
  const { received, finished, endedOtherwise } = recount(historiesOf(own), period)
  const events = Map.groupBy(
    last.files.flatMap((file) => file.events),
    ({ type }) => type,
  )
  const count = (type: string): number => events.get(type)?.length ?? 0
  return {
    'last day': last.day.toString(),
    files: last.files.length,
    accepted: received.total,
    'finished early': finished.early,
    'finished on time': finished.onTime,
    'finished late': finished.late,
    'ended otherwise': endedOtherwise,
    'late files on the board in time': late.filter(
      ({ firstOnBoard, boardBy }) => (firstOnBoard ?? '9') <= boardBy,
    ).length,
    apologies: count('apologise'),
    supplements: count('requestSupplement'),
    'second supplements': last.files.filter(({ supplements }) => supplements === 2).length,
    consultations: count('consult'),
    lengthenings: count('lengthen'),
    'payments asked for': count('requestPayment'),
    'given to an officer by the head': count('assign'),
    'hand-overs of paper': count('handOver'),
    'due dates counted anew': count('recountDueDate'),
    corrections: count('correctResult'),
    stops: count('stop'),
    refusals: count('refuse'),
    withdrawals: count('withdraw'),
    transfers: count('transfer'),
    'done by the deputy on files of the absent': last.files
      .flatMap(({ events }) => handsOf(events))
      .filter(isDeputys).length,
    events: [...events.values()].reduce((sum, list) => sum + list.length, 0),
    seconds: Math.round(seconds),
  }
}
