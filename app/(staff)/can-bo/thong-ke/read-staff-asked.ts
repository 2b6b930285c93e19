import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { type Asked, type AskedProblems, readAsked } from '#lib/queries/statistics/asked.ts'
import { unitsToRead } from '#lib/queries/statistics/scope-of.ts'
import { type Unit, unitsIn } from '#lib/queries/statistics/units.ts'

type Given = Parameters<typeof readAsked>[0]

/** What an official asked for, of the units where they work; null for those who work on no files. */
export const readStaffAsked = async (
  actor: Person,
  given: Given,
  world: World,
): Promise<{
  asked: Asked & { readonly unitCode: string }
  problems: AskedProblems
  units: readonly Unit[]
} | null> => {
  const own = unitsToRead(actor)
  const [first] = own
  if (first === undefined) return null
  const { asked, problems } = await readAsked(given, world)
  const isOwn = asked.unitCode !== null && own.includes(asked.unitCode)
  return {
    asked: { ...asked, unitCode: isOwn && asked.unitCode ? asked.unitCode : first },
    problems: asked.unitCode === null || isOwn ? problems : { ...problems, unit: 'noSuchUnit' },
    units: (await unitsIn(asked.period, world)).filter((unit) => own.includes(unit.code)),
  }
}
