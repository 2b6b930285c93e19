import { randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { formatTelephone } from '#lib/domain/kernel/telephone.ts'
import type { Fields } from '#lib/domain/procedure/field.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { isDuplicate } from '#lib/outside/database/index.ts'
import { catalogueDay, type World } from '#lib/outside/world.ts'
import { findProcedure } from '#lib/procedures/index.ts'
import { unitsReceiving } from '#lib/queries/units-receiving.ts'
import { sealTyped } from './draft-of.ts'

export type Channel = 'online' | 'assisted' | 'direct' | 'post'

type Start = {
  readonly slug: string
  /** Made with the form that starts: the same press, twice or retried, opens one draft. */
  readonly startKey: string
  /** Entered at the desk: by whom the paper came, and at which unit. */
  readonly desk?: { readonly channel: 'direct' | 'post' | 'assisted'; readonly unitCode: string }
}

/**
 * Opens a draft under the revision in force on the catalogue's day, filled in with what the profile knows. Entered at
 * the desk it belongs to nobody but the clerk who enters it.
 */
export const startApplication = async (
  actor: Person,
  { slug, startKey, desk }: Start,
  world: World,
): Promise<
  Result<{ draftId: string; firstStep: string }, 'noSuchProcedure' | 'notYourRole' | 'notOnline'>
> => {
  const procedure = findProcedure(slug, catalogueDay(world).toString())
  const firstStep = procedure?.steps[0]?.slug
  if (!procedure || !firstStep) return err('noSuchProcedure')
  if (desk && !actor.posts.some((post) => post.role === 'desk' && post.unitCode === desk.unitCode)) {
    return err('notYourRole')
  }
  if (!desk && (await unitsReceiving(procedure, world)).length === 0) return err('notOnline')
  const id = randomUUID()
  const now = toDate(world.clock.now())
  try {
    await world.db.draft.create({
      data: {
        id,
        procedureCode: procedure.code,
        revision: procedure.revision,
        ownerId: desk ? null : actor.accountId,
        enteredById: desk ? actor.accountId : null,
        unitCode: desk?.unitCode ?? null,
        channel: desk?.channel ?? 'online',
        typed: sealTyped(id, desk ? {} : await knownOf(actor, procedure.fields, world), world),
        attempted: [],
        startKey,
        createdAt: now,
        updatedAt: now,
      },
    })
    return ok({ draftId: id, firstStep })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const first = await world.db.draft.findUnique({ where: { startKey } })
    if (first?.ownerId !== actor.accountId && first?.enteredById !== actor.accountId)
      return err('noSuchProcedure')
    return ok({ draftId: first.id, firstStep })
  }
}

/** Answers that the profile holds, found by the fields' autocomplete tokens: no service has to be named. */
const knownOf = async (actor: Person, fields: Fields, world: World): Promise<Typed> => {
  const account = await world.db.account.findUniqueOrThrow({ where: { id: actor.accountId } })
  const known: Record<string, string | null> = {
    name: account.fullName,
    email: account.email,
    tel: account.telephone && formatTelephone(account.telephone),
    ...(account.profile
      ? (world.sealing.open(account.profile, `profile:${account.id}`) as Record<string, string>)
      : {}),
  }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = 'autocomplete' in field && field.autocomplete ? known[field.autocomplete] : undefined
      return value ? [[name, value]] : []
    }),
  )
}
