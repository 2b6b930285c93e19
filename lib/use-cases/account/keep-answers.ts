import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { parseTelephone } from '#lib/domain/kernel/telephone.ts'
import type { World } from '#lib/outside/world.ts'
import { keptAnswers } from '#lib/queries/kept-answers.ts'
import { worthKeeping } from '#lib/queries/worth-keeping.ts'
import { keepSealed } from './keep-sealed.ts'

/** Keeps in the account, for the next application, those groups of answers of an own file that the person ticked. */
export const keepAnswers = async (
  actor: Person,
  { caseId, groups }: { readonly caseId: string; readonly groups: readonly string[] },
  world: World,
): Promise<Result<true, 'notFound' | 'nothingChosen'>> => {
  const worth = await worthKeeping(actor, caseId, world)
  if (!worth) return err('notFound')
  const chosen = worth.filter(({ group }) => groups.includes(group))
  if (chosen.length === 0) return err('nothingChosen')
  const kept = Object.assign({ ...(await keptAnswers(actor, world)) }, ...chosen.map(({ typed }) => typed))
  const telephone = parseTelephone(kept.telephone ?? '')
  await world.db.account.update({
    where: { id: actor.accountId },
    data: {
      ...(telephone.ok && { telephone: telephone.value }),
      profile: keepSealed(actor, kept, world),
    },
  })
  return ok(true)
}
