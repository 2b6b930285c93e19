import { randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { isDuplicate } from '#lib/outside/database/index.ts'
import { catalogueDay, type World } from '#lib/outside/world.ts'
import { findProcedure } from '#lib/procedures/index.ts'
import { type FillFrom, filledIn } from '#lib/queries/filled-in.ts'
import { unitsReceiving } from '#lib/queries/units-receiving.ts'
import { sealTyped } from './draft-of.ts'

export type Channel = 'online' | 'assisted' | 'direct' | 'post'

type Start = {
  readonly slug: string
  /** Made with the form that starts: the same press, twice or retried, opens one draft. */
  readonly startKey: string
  /** What it is filled in with; without a word about it, with what the account keeps. */
  readonly fill?: FillFrom
  /** Entered at the desk: by whom the paper came, and at which unit. */
  readonly desk?: { readonly channel: 'direct' | 'post' | 'assisted'; readonly unitCode: string }
}

type Failure = 'noSuchProcedure' | 'notYourRole' | 'notOnline' | 'noSuchSource' | 'notACard'

/**
 * Opens a draft under the revision in force on the catalogue's day, filled in with what the person chose: what their
 * account keeps, an application of their own, their identity card. Entered at the desk it belongs to nobody but the
 * clerk who enters it, and begins empty.
 */
export const startApplication = async (
  actor: Person,
  { slug, startKey, fill = { source: 'profile' }, desk }: Start,
  world: World,
): Promise<Result<{ draftId: string; firstStep: string }, Failure>> => {
  const procedure = findProcedure(slug, catalogueDay(world).toString())
  const firstStep = procedure?.steps[0]?.slug
  if (!procedure || !firstStep) return err('noSuchProcedure')
  if (desk && !actor.posts.some((post) => post.role === 'desk' && post.unitCode === desk.unitCode)) {
    return err('notYourRole')
  }
  if (!desk && (await unitsReceiving(procedure, world)).length === 0) return err('notOnline')
  const filled = await filledIn(actor, procedure, desk ? { source: 'nothing' } : fill, world)
  if (!filled.ok) return err(filled.error)
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
        typed: sealTyped(id, filled.value.typed, world),
        filledIn: filled.value.origins,
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
