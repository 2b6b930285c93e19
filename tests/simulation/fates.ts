import type { Person } from '#lib/domain/access/actor.ts'
import { addWorkingDays, nextWorkingDay } from '#lib/domain/kernel/working-days.ts'
import { monthCalendar } from './decided-days.ts'
import type { Office } from './office.ts'
import type { Waiting } from './queue-of.ts'
import { askForMore } from './supplement.ts'

/** An officer at work. */
export type Visit = {
  readonly office: Office
  readonly officer: Person
  readonly day: Temporal.PlainDate
  readonly next: () => Temporal.Instant
}

/** What chance has in store for this file, once. Says whether that was all for now. */
export const meetFate = async (visit: Visit, waiting: Waiting): Promise<boolean> => {
  const { office, officer, day, next } = visit
  const { row, file } = waiting
  const { inDivision, answerDays, papersGetLost } = file.plan
  const isFirst = (what: string): boolean => !file.done.has(what) && file.done.add(what) !== undefined
  if (papersGetLost && row.paperAt === 'division' && isFirst('lost')) {
    await office.run(officer, file, 'reportLost', next(), { reason: 'Bản sao sổ hộ khẩu bị ướt.' })
    return true
  }
  // A file that is nearly due is finished, not sent back.
  const hasTime = (row.daysLeft ?? 0) >= 3
  switch (inDivision) {
    case 'lacking':
    case 'lackingTwice': {
      const isSecond = file.done.has('askedInDivision')
      if (!hasTime || (file.done.has('askedOnce') && !isSecond)) return false
      if (!isFirst(isSecond && inDivision === 'lackingTwice' ? 'askedAgainInDivision' : 'askedInDivision'))
        return false
      await askForMore(office, officer, file, next())
      return true
    }
    case 'consulted':
    case 'answeredLate':
      if (!isFirst('consulted')) return false
      await office.run(officer, file, 'consult', next(), {
        body: 'Công an tỉnh Đồng Tháp',
        answerBy: addWorkingDays(day, 3, monthCalendar).toString(),
        reason: 'Đề nghị xác minh án tích.',
      })
      file.comesOn = addWorkingDays(day, answerDays, monthCalendar)
      return true
    case 'lengthened':
      if (!hasTime || !isFirst('lengthened')) return false
      await office.run(officer, file, 'lengthen', next(), {
        ground: 'severalResidences',
        reason: 'Phải xác minh ở nơi cư trú trước đây.',
      })
      return true
    case 'unpaid':
      if (!hasTime || row.feeSettled || !isFirst('askedToPay')) return false
      await office.run(officer, file, 'requestPayment', next())
      file.comesOn = nextWorkingDay(day, monthCalendar)
      return true
    case 'released':
      if (!isFirst('released')) return false
      await office.run(officer, file, 'release', next())
      return true
    default:
      return false
  }
}
