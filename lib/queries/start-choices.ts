import type { Person } from '#lib/domain/access/actor.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import { filledSections } from '#lib/domain/procedure/filled-sections.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { SummarySection } from '#lib/domain/procedure/summary.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { serviceIn } from '#lib/procedures/english/index.ts'
import { earlierSubmission } from './earlier-submission.ts'
import { fillFrom } from './filled-in.ts'
import { keptAnswers } from './kept-answers.ts'

type WouldFill = {
  /** How many questions would be filled in. */
  readonly count: number
  readonly sections: readonly SummarySection[]
}

export type EarlierChoice = WouldFill & {
  readonly caseId: string
  readonly service: string
  readonly isSameService: boolean
  readonly number: string
  /** ISO day in Việt Nam. */
  readonly submittedOn: string
}

export type StartChoices = {
  readonly profile: WouldFill
  /** The same service first, the latest first. */
  readonly earlier: readonly EarlierChoice[]
}

/** As many files of one kind as anybody looks through. */
const most = 8

/** From what a person may have a new application filled in, each with everything that it would fill in. */
export const startChoices = async (
  actor: Person,
  procedure: Procedure,
  world: World,
  language: Language = 'vi',
): Promise<StartChoices> => {
  const kept = await keptAnswers(actor, world)
  const shown = serviceIn(language, procedure)
  const day = today(world.clock).toString()
  const wouldFill = (earlier: Parameters<typeof fillFrom>[1]['earlier']): WouldFill => {
    const { typed } = fillFrom(procedure, { kept, earlier, card: null }, world)
    const sections = filledSections(shown.procedure, typed, day, shown.language)
    return { count: sections.reduce((count, { lines }) => count + lines.length, 0), sections }
  }
  const profile = wouldFill(null)
  const earlier: EarlierChoice[] = []
  for (const id of await latestFiles(actor, procedure, world)) {
    const file = await earlierSubmission(actor, id, world)
    if (!file) continue
    const filled = wouldFill(file)
    // A file that tells nothing beyond the account is no choice.
    if (filled.count <= profile.count) continue
    earlier.push({
      ...filled,
      caseId: file.id,
      service: serviceIn(language, file.procedure).procedure.shortName,
      isSameService: file.procedure.code === procedure.code,
      number: file.number,
      submittedOn: file.submittedOn,
    })
  }
  return { profile, earlier }
}

const latestFiles = async (actor: Person, { code }: Procedure, world: World): Promise<readonly string[]> => {
  const latest = (procedureCode: string | { readonly not: string }) =>
    world.db.case.findMany({
      where: { ownerId: actor.accountId, procedureCode },
      orderBy: { submittedAt: 'desc' },
      take: most,
      select: { id: true },
    })
  return [...(await latest(code)), ...(await latest({ not: code }))].map(({ id }) => id)
}
