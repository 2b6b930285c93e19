import type { Person } from '#lib/domain/access/actor.ts'
import { type ProfileGroup, profileFields, profileGroups } from '#lib/domain/access/profile-fields.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import { nameKey } from '#lib/domain/kernel/person-name.ts'
import { knownIn } from '#lib/domain/procedure/known.ts'
import { stillValid } from '#lib/domain/procedure/still-valid.ts'
import { type SummaryLine, summaryLine } from '#lib/domain/procedure/summary.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { fieldsIn } from '#lib/words/field-in.ts'
import { type PlainSentence, translate } from '#lib/words/translate.ts'
import { earlierSubmission } from './earlier-submission.ts'
import { keptAnswers } from './kept-answers.ts'

export type WorthKeeping = {
  readonly group: ProfileGroup
  readonly title: string
  /** What the account does not know yet, or knows otherwise. */
  readonly lines: readonly SummaryLine[]
  readonly typed: Typed
}

/**
 * What a file of this person's own says that their account does not keep yet, group by group. Where the file is about
 * somebody of another name, only what it says of an organization: the rest is not theirs. Null for other people's files.
 */
export const worthKeeping = async (
  actor: Person,
  caseId: string,
  world: World,
  language: Language = 'vi',
): Promise<readonly WorthKeeping[] | null> => {
  const file = await earlierSubmission(actor, caseId, world)
  if (!file) return null
  const kept = await keptAnswers(actor, world)
  const said = Object.fromEntries(
    Object.entries(knownIn(file.procedure.fields, file.typed, file.submittedOn)).map(([key, { text }]) => [
      key,
      text,
    ]),
  )
  const day = today(world.clock).toString()
  const { typed, answers } = stillValid(profileFields, said, day)
  const before = stillValid(profileFields, kept, day).answers
  const shown = fieldsIn(language, profileFields)
  const isOwn = nameKey(typed.fullName ?? '') === nameKey(actor.fullName)
  return (
    Object.entries(profileGroups) as [ProfileGroup, { title: PlainSentence; fields: readonly string[] }][]
  )
    .filter(([group]) => isOwn || group === 'organization')
    .map(([group, { title, fields }]) => {
      // The account's name is changed in the account; the spelling of a form does not overwrite it.
      const news = fields.filter(
        (name) => name !== 'fullName' && typed[name] && answers[name] !== before[name],
      )
      return {
        group,
        title: translate(language, title),
        lines: news.flatMap((name) => summaryLine(shown, name, answers, { language })),
        typed: Object.fromEntries(news.map((name) => [name, typed[name] ?? ''])),
      }
    })
    .filter(({ lines }) => lines.length > 0)
}
