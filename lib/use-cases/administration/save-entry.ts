import type { Person } from '#lib/domain/access/actor.ts'
import type { Sentences } from '#lib/domain/access/read-account.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { World } from '#lib/outside/world.ts'
import { writeAdminLog } from './admin-log.ts'
import { type Applied, applyEntry, periodOf } from './apply-entry.ts'
import { type House, openHouse } from './house.ts'
import { type Entry, entriesOf, idOf, type Register } from './register.ts'

export type EntryFailure = 'notFound' | Sentences

/** Thrown to undo what a refused entry may already have written. */
class Refused extends Error {
  readonly failure: EntryFailure
  constructor(failure: EntryFailure) {
    super('refused')
    this.failure = failure
  }
}

/** Does something in the actor's house, wholly or not at all. */
export const inHouse = async <T>(
  actor: Person,
  world: World,
  act: (house: House) => Promise<Result<T, EntryFailure>>,
): Promise<Result<T, EntryFailure>> => {
  try {
    return await world.db.$transaction(async (tx) => {
      // One administrator after the other: what one has looked at, no other changes meanwhile.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('administration'))`
      const house = await openHouse(actor, tx, world)
      if (!house) return err('notFound')
      const outcome = await act(house)
      if (!outcome.ok) throw new Refused(outcome.error)
      return outcome
    })
  } catch (error) {
    if (error instanceof Refused) return err(error.failure)
    throw error
  }
}

/** Adds an entry (`id` null) or changes one. What belongs to another house does not exist. */
export const saveEntry = (
  actor: Person,
  { register, id, typed }: { register: Register; id: string | null; typed: Typed },
  world: World,
): Promise<Result<Applied, EntryFailure>> =>
  inHouse(actor, world, async (house) => {
    const fields = await register.fields(house)
    const entries = await entriesOf(house, register, fields)
    const existing = id === null ? null : entries.find(({ key }) => idOf(key) === id)
    if (existing === undefined) return err('notFound')
    const find = (key: string): Result<Entry | null, Sentences> =>
      key !== existing?.key && entries.some((entry) => entry.key === key)
        ? err({ [register.names.at(-1) ?? '']: `Đã có một ${register.one} như thế. Mở mục ấy ra để sửa.` })
        : ok(existing)
    return applyEntry(house, register, { fields, typed, find })
  })

/** Takes away an entry that has had no effect yet. */
export const removeEntry = (
  actor: Person,
  { register, id }: { register: Register; id: string },
  world: World,
): Promise<Result<null, EntryFailure>> =>
  inHouse(actor, world, async (house) => {
    const entries = await entriesOf(house, register, await register.fields(house))
    const existing = entries.find(({ key }) => idOf(key) === id)
    if (!existing || !mayRemove(register, existing, house.today)) return err('notFound')
    const problems = (await register.remove?.(house, existing)) ?? null
    if (problems) return err(problems)
    await writeAdminLog(house, {
      subject: register.subject,
      unitCode: existing.unitCode,
      key: id,
      before: existing.typed,
      after: null,
    })
    return ok(null)
  })

/** Only what has had no effect yet can be taken away. */
export const mayRemove = (register: Register, entry: Entry, today: string): boolean =>
  register.remove !== undefined && (register.periods === undefined || periodOf(entry.typed).from > today)
