import { counterFields, counterNames } from '#lib/domain/case/counter-fields.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { EventData } from '#lib/outside/database/history.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import { keepComparisons } from '../case/compare-papers.ts'
import { comparedPapers, seenPapers } from './seen-papers.ts'

/** What a clerk entered about the counter. */
type CounterFacts = {
  /** Null where nobody has said it. */
  readonly presentedAs: string | null
  /** The name, where it was not the person. */
  readonly presentedBy: string | null
  readonly idSeen: boolean
}

/** Reads what was entered about the counter; incomplete where a question is open. `today` is an ISO day. */
const readCounter = (typed: Typed, channel: string, today: string) => {
  const fields = counterFields(channel)
  return checkFields({ fields }, Object.keys(fields), typed, today)
}

/** Whether everything about the counter has been entered. */
export const isCounterComplete = (typed: Typed, channel: string, today: string): boolean =>
  readCounter(typed, channel, today).problems.length === 0

const counterFacts = (typed: Typed, channel: string, today: string): CounterFacts => {
  const { answers } = readCounter(typed, channel, today)
  const by = answers[counterNames.by]
  const as = answers[counterNames.as]
  return {
    presentedAs: channel === 'post' ? 'post' : typeof as === 'string' ? as : null,
    presentedBy: typeof by === 'string' ? by : null,
    idSeen: answers[counterNames.idSeen] === 'yes',
  }
}

type Entry = {
  readonly channel: string
  readonly typed: Typed
  readonly procedure: Procedure
  /** ISO day. */
  readonly today: string
}

/** What the history keeps of the counter: codes and no names. */
export const counterEvent = ({ channel, typed, procedure, today }: Entry): EventData => {
  const { presentedAs, idSeen } = counterFacts(typed, channel, today)
  const seen = seenPapers(typed, procedure)
  return {
    ...(presentedAs && { presentedAs }),
    idSeen,
    ...(seen.length > 0 && { papersSeen: seen.join(' ') }),
  }
}

/** Keeps who stood at the counter, and which originals were compared there, in the transaction that opens the file. */
export const keepCounterFacts = async (
  tx: Transaction,
  caseId: string,
  entry: Entry & { readonly clerkId: string; readonly now: Temporal.Instant },
): Promise<void> => {
  const { presentedAs, presentedBy } = counterFacts(entry.typed, entry.channel, entry.today)
  await tx.casePerson.update({ where: { caseId }, data: { presentedAs, presentedBy } })
  const compared = comparedPapers(entry.typed, entry.procedure)
  await keepComparisons(tx, caseId, compared, entry.clerkId, entry.now)
}
