import type { Person } from '#lib/domain/access/actor.ts'
import { type CitizenCard, readCitizenCard } from '#lib/domain/kernel/citizen-card.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { factsOnCard } from '#lib/domain/procedure/facts-on-card.ts'
import { type FilledIn, fillIn } from '#lib/domain/procedure/fill-in.ts'
import { knownFrom, knownIn, knownTogether } from '#lib/domain/procedure/known.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { askedAnew } from '#lib/procedures/asked-anew.ts'
import { type EarlierSubmission, earlierSubmission } from './earlier-submission.ts'
import { keptAnswers } from './kept-answers.ts'

/** Where a new application takes its first answers from. */
export type FillFrom = {
  /** The id of an earlier file of the person's own, what the account keeps, or nothing. */
  readonly source: 'nothing' | 'profile' | (string & {})
  /** What the QR code of an identity card said. */
  readonly card?: string | undefined
}

/** An application of this service as it would be filled in for this person. */
export const filledIn = async (
  actor: Person,
  procedure: Procedure,
  { source, card }: FillFrom,
  world: World,
): Promise<Result<FilledIn, 'noSuchSource' | 'notACard'>> => {
  const scanned = card ? readCitizenCard(card) : null
  if (scanned && !scanned.ok) return err('notACard')
  const isEarlier = source !== 'nothing' && source !== 'profile'
  const earlier = isEarlier ? await earlierSubmission(actor, source, world) : null
  if (isEarlier && !earlier) return err('noSuchSource')
  const kept = source === 'nothing' ? {} : await keptAnswers(actor, world)
  return ok(fillFrom(procedure, { kept, earlier, card: scanned?.value ?? null }, world))
}

/** What an account keeps counts least, and the card that somebody holds in their hand most. */
export const fillFrom = (
  procedure: Procedure,
  from: {
    readonly kept: Readonly<Record<string, string>>
    readonly earlier: EarlierSubmission | null
    readonly card: CitizenCard | null
  },
  world: World,
): FilledIn => {
  const { earlier } = from
  const isSameService = earlier?.procedure.code === procedure.code
  return fillIn(procedure.fields, {
    known: knownTogether(
      knownFrom(from.kept, 'profile'),
      earlier ? knownIn(earlier.procedure.fields, earlier.typed, earlier.submittedOn) : {},
      from.card ? knownFrom(factsOnCard(from.card), 'card') : {},
    ),
    earlier: isSameService ? { typed: earlier.typed, origin: earlier.submittedOn } : undefined,
    anew: askedAnew(procedure),
    today: today(world.clock).toString(),
  })
}
