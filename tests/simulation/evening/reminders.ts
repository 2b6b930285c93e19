import { dayOf, toInstant } from '#lib/outside/clock/index.ts'
import { officerNames } from '../officers.ts'
import type { Invariant } from './evening.ts'

type Line = { readonly kind: string; readonly day: string; readonly number: string }

/** What staff were reminded of today, they were told in a line; nobody who is away was told anything. */
export const whoIsAwayIsLeftAlone: Invariant = async ({ office, world, day, present }) => {
  const rows = await world.db.message.findMany({
    where: { template: 'reminders' },
    select: { accountId: true, createdAt: true, data: true },
  })
  const today = rows.filter(({ createdAt }) => dayOf(toInstant(createdAt)).equals(day))
  const away = officerNames.filter((name) => !present.includes(name))
  const awayIds = await Promise.all(
    away.map(async (name) => (await office.staff(name, world.clock.now())).accountId),
  )
  const told = today.filter(({ accountId }) => accountId !== null && awayIds.includes(accountId))
  const lines = today.flatMap(({ accountId, data }) =>
    ((data as { lines?: Line[] }).lines ?? []).map(
      (line) => `${accountId} ${line.kind} ${line.day} ${line.number}`,
    ),
  )
  const twice = lines.filter((line, i) => lines.indexOf(line) !== i)
  return [
    ...told.map(({ accountId }) => `${accountId} is away and was reminded`),
    ...twice.map((line) => `twice: ${line}`),
  ]
}
