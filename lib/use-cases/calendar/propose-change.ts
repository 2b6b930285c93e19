import { randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import type { Sentences } from '#lib/domain/access/read-account.ts'
import { type ChangeProblem, changeProblem } from '#lib/domain/kernel/change-problem.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { choice, date, text } from '#lib/domain/procedure/fields.ts'
import { messageFor } from '#lib/domain/procedure/messages.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { toDate, toDbDay } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { calendarNow } from '#lib/queries/calendar-now.ts'
import { writeAdminLog } from '../administration/admin-log.ts'
import { inHouse } from '../administration/save-entry.ts'

/** What is asked about a change of the calendar. */
export const changeFields = {
  day: date({ label: 'Ngày', min: '2018-01-01', max: '2099-12-31' }),
  kind: choice({
    label: 'Ngày ấy là',
    control: 'radio',
    options: {
      holiday: 'Ngày nghỉ lễ, tết',
      swappedDayOff: 'Ngày nghỉ hoán đổi',
      workedSaturday: 'Thứ Bảy làm bù',
      workingDay: 'Ngày làm việc bình thường',
    },
  }),
  name: text({ label: 'Tên', hint: 'Hiện trong diễn giải thời hạn, ví dụ: Ngày Văn hóa Việt Nam', max: 120 }),
  source: text({
    label: 'Căn cứ',
    hint: 'Văn bản quyết định: số, ngày, cơ quan ban hành. Chưa có văn bản thì chưa đề xuất.',
    max: 300,
  }),
} as const

/** Proposes that a day be something else than the calendar says. Nothing changes until another administrator approves. */
export const proposeChange = async (
  actor: Person,
  typed: Typed,
  world: World,
): Promise<Result<{ changeId: string }, 'notFound' | Sentences>> =>
  inHouse(actor, world, async (house) => {
    const { answers, problems } = checkFields({ fields: changeFields }, fieldNames, typed, house.today)
    const { day, kind, name, source } = answers
    if (!day || !kind || !name || !source)
      return err(
        Object.fromEntries(problems.map((problem) => [problem.control, messageFor(changeFields, problem)])),
      )
    const { tx, now } = house
    const problem = changeProblem({ date: day, kind, name }, await calendarNow(tx))
    if (problem) return err(sentences[problem])
    const onDay = toDbDay(Temporal.PlainDate.from(day))
    const waiting = await tx.calendarChange.findFirst({ where: { day: onDay, state: 'proposed' } })
    if (waiting) return err({ day: 'Ngày này đã có một đề xuất đang chờ duyệt.' })
    const changeId = randomUUID()
    await tx.calendarChange.create({
      data: {
        id: changeId,
        day: onDay,
        kind,
        name,
        source,
        state: 'proposed',
        proposedBy: actor.accountId,
        proposedAt: toDate(now),
      },
    })
    await writeAdminLog(house, {
      subject: 'calendar',
      unitCode: '',
      key: changeId,
      before: null,
      after: { day: formatDate(day), kind, name, source, state: 'proposed' },
    })
    return ok({ changeId })
  })

const fieldNames = Object.keys(changeFields) as (keyof typeof changeFields)[]

const sentences: Readonly<Record<ChangeProblem, Sentences>> = {
  noChange: { kind: 'Lịch đã ghi đúng như vậy.' },
  notASaturday: { day: 'Ngày này không phải thứ Bảy. Xem lại ngày làm bù.' },
  weekendAnyway: { day: 'Ngày này vốn là cuối tuần, không cần hoán đổi.' },
  offAnyway: { day: 'Ngày này đã là ngày nghỉ lễ.' },
  workedAnyway: { kind: 'Ngày này không phải ngày nghỉ lễ hay nghỉ hoán đổi nên không cần đổi.' },
}
