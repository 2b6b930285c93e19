import { type Known, knownOf, type Searchable, searchProcedures } from '#lib/domain/procedure/search.ts'
import { englishNames } from './english/catalogue.ts'
import { lifeEvents } from './life-events.ts'

/**
 * The services that a question may mean, best first: by their names in both languages, by other words for them, and by
 * what happens in the lives of those who need them.
 */
export const findServices = <P extends Searchable>(offered: readonly P[], question: string): readonly P[] =>
  searchProcedures(offered, question, described)

/** A definition never changes while the program runs, and taking its words apart is most of a search. */
const known = new WeakMap<Searchable, Known>()

const described = (service: Searchable): Known => {
  const before = known.get(service)
  if (before) return before
  const english = englishNames[service.code]
  const events = lifeEvents.filter(({ leadsTo }) => leadsTo.includes(service.code))
  const searchTerms = [...service.searchTerms, ...(english ? [english.shortName] : [])]
  const now = knownOf({ ...service, searchTerms }, [
    ...(english ? [english.what] : []),
    ...events.flatMap((event) => [event.title, event.english, ...event.words]),
  ])
  known.set(service, now)
  return now
}
