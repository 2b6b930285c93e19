import { reminderKinds, remindersFor, type WantedReminder } from '#lib/domain/case/reminder-rules.ts'
import { isWorkingDay } from '#lib/domain/kernel/working-days.ts'
import { toDate, toDbDay } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import type { ReminderLine } from '#lib/queries/reminder-text.ts'
import { workingNow } from '#lib/queries/working-now.ts'
import { tell } from '../messages/tell.ts'
import { colleaguesToday } from './colleagues.ts'
import { type PressingFile, pressingFiles } from './pressing-files.ts'

type Wanted = WantedReminder & { readonly file: PressingFile }

/** More lines than this nobody reads in a mail; the queues show them all. */
const mostLines = 30

/**
 * Reminds those who have to act before a clock runs out (see `remindersFor`): one message for each person and run, in
 * the inbox and by mail, with a line for each file. Each reminder is given once, also when several workers run at the
 * same moment; on days off nobody is reminded. Answers with the number of people that were.
 */
export const sendReminders = async (world: World): Promise<number> => {
  const moment = await workingNow(world)
  if (!isWorkingDay(moment.today, moment.calendar)) return 0
  const byPerson = await wantedByPerson(await pressingFiles(moment, world), world)
  let reminded = 0
  for (const [accountId, wanted] of byPerson) {
    if (await remind(accountId, wanted, moment.now, world)) reminded++
  }
  return reminded
}

const wantedByPerson = async (
  files: readonly PressingFile[],
  world: World,
): Promise<ReadonlyMap<string, readonly Wanted[]>> => {
  const colleagues = await colleaguesToday(world)
  const byPerson = new Map<string, Wanted[]>()
  for (const file of files) {
    for (const wanted of remindersFor(file.pressing)) {
      for (const accountId of colleagues(wanted.to, file.place)) {
        byPerson.set(accountId, [...(byPerson.get(accountId) ?? []), { ...wanted, file }])
      }
    }
  }
  return byPerson
}

/** Notes the reminders that this person has not had yet, and tells them of those; false when there are none. */
const remind = (
  accountId: string,
  wanted: readonly Wanted[],
  now: Temporal.Instant,
  world: World,
): Promise<boolean> =>
  world.db.$transaction(async (tx) => {
    const fresh = await tx.reminder.createManyAndReturn({
      data: wanted.map(({ kind, forDay, file }) => ({
        accountId,
        kind,
        caseId: file.id,
        forDay: toDbDay(Temporal.PlainDate.from(forDay)),
        sentAt: toDate(now),
      })),
      skipDuplicates: true,
      select: { caseId: true, kind: true },
    })
    if (fresh.length === 0) return false
    const isFresh = new Set(fresh.map(({ caseId, kind }) => `${caseId} ${kind}`))
    const lines = oneLineEach(wanted.filter(({ file, kind }) => isFresh.has(`${file.id} ${kind}`)))
    const data = { lines: lines.slice(0, mostLines), more: Math.max(0, lines.length - mostLines) }
    await tell(tx, { accountId, template: 'reminders', data }, now, world)
    return true
  })

/** A line for each file, by its most pressing reason; the most pressing first. */
const oneLineEach = (wanted: readonly Wanted[]): readonly ReminderLine[] => {
  const byUrgency = wanted.toSorted(
    (a, b) => reminderKinds.indexOf(a.kind) - reminderKinds.indexOf(b.kind) || (a.forDay < b.forDay ? -1 : 1),
  )
  const lines = new Map<string, ReminderLine>()
  for (const { kind, forDay, file } of byUrgency) {
    if (lines.has(file.id)) continue
    lines.set(file.id, { kind, day: forDay, number: file.number, service: file.service })
  }
  return [...lines.values()]
}
