import type { Seen } from '#lib/domain/procedure/merge-typed.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'

/** What stands in a question: as one text to compare by, and control by control. */
export type Answer = { readonly text: string; readonly controls: Typed }

type Entry = {
  /** What may be stored (`Seen`): what the page was drawn with, and whatever was sent since and not answered. */
  readonly seen: readonly string[]
  /** Typed, and not yet known to be stored. */
  readonly waiting?: Answer
  /** Stored meanwhile from elsewhere. While it stands here nothing is sent: the person has to choose. */
  readonly rival?: Answer
}

/** Question → how it stands between this page and the server. */
export type WaitingAnswers = Readonly<Record<string, Entry>>

/** Answers that are sent together. */
export type Batch = Readonly<Record<string, Answer>>

/** More than this many unanswered sendings nobody needs to recognise; the state of the page itself always counts. */
const mostSeen = 24

export const drawnWith = (seen: Seen): WaitingAnswers =>
  Object.fromEntries(Object.entries(seen).map(([name, texts]) => [name, { seen: texts }]))

/** The question now holds this. What is as it was known to be stored need not be sent. */
export const typed = (state: WaitingAnswers, name: string, answer: Answer): WaitingAnswers => {
  const entry = state[name]
  if (!entry) return state
  if (entry.rival?.text === answer.text) return { ...state, [name]: { seen: [answer.text] } }
  const isStored = entry.seen.length === 1 && entry.seen[0] === answer.text && !entry.rival
  return { ...state, [name]: isStored ? { seen: entry.seen } : { ...entry, waiting: answer } }
}

/**
 * An answer that an earlier visit could not deliver; `here` is what stands in the page. What came with the page, out of
 * a form that met an ended session, or was typed since is newer, unless that visit had itself sent it on the way.
 */
export const broughtBack = (
  state: WaitingAnswers,
  name: string,
  { answer, seen }: { readonly answer: Answer; readonly seen: readonly string[] },
  here: Answer,
): WaitingAnswers => {
  const entry = state[name]
  if (!entry || answer.text === here.text) return state
  if (entry.waiting) {
    if (!seen.includes(entry.waiting.text)) return state
    const both = [...new Set([...entry.seen, ...seen])]
    return { ...state, [name]: { ...entry, seen: both, waiting: answer } }
  }
  const kept = { seen, waiting: answer }
  return { ...state, [name]: seen.includes(here.text) ? kept : { ...kept, rival: here } }
}

/** What can be sent now; undefined when nothing waits, or all of it for a choice. */
export const batchOf = (state: WaitingAnswers): Batch | undefined => {
  const batch = Object.entries(state).flatMap(([name, { waiting, rival }]) =>
    waiting && !rival ? [[name, waiting] as const] : [],
  )
  return batch.length > 0 ? Object.fromEntries(batch) : undefined
}

/** The batch is on its way, and may arrive whether or not we hear of it. */
export const sent = (state: WaitingAnswers, batch: Batch): WaitingAnswers =>
  withEach(state, batch, (entry, { text }) => {
    const [drawn = '', ...rest] = entry.seen
    const others = rest.filter((one) => one !== text).slice(-mostSeen)
    return { ...entry, seen: drawn === text ? [drawn, ...others] : [drawn, ...others, text] }
  })

/** The server has answered: it has the batch, except where somebody else had changed the same question. */
export const stored = (
  state: WaitingAnswers,
  batch: Batch,
  rivals: Readonly<Record<string, Answer>>,
): WaitingAnswers =>
  withEach(state, batch, (entry, { text }, name) => {
    const rival = rivals[name]
    if (rival) return { ...entry, rival }
    return entry.waiting && entry.waiting.text !== text
      ? { seen: [text], waiting: entry.waiting }
      : { seen: [text] }
  })

/** The person has chosen between the two; taking the other, the page has to be made to show it. */
export const picked = (state: WaitingAnswers, name: string, which: 'mine' | 'theirs'): WaitingAnswers => {
  const { rival, ...entry } = state[name] ?? { seen: [] }
  if (!rival) return state
  return {
    ...state,
    [name]: which === 'theirs' ? { seen: [rival.text] } : { ...entry, seen: [...entry.seen, rival.text] },
  }
}

/** What the form says of itself when it is posted as a whole. */
export const seenNow = (state: WaitingAnswers): Seen =>
  Object.fromEntries(Object.entries(state).map(([name, { seen }]) => [name, seen]))

export const isWaiting = (state: WaitingAnswers): boolean =>
  Object.values(state).some(({ waiting }) => waiting)

const withEach = (
  state: WaitingAnswers,
  batch: Batch,
  change: (entry: Entry, answer: Answer, name: string) => Entry,
): WaitingAnswers => ({
  ...state,
  ...Object.fromEntries(
    Object.entries(batch).flatMap(([name, answer]) => {
      const entry = state[name]
      return entry ? [[name, change(entry, answer, name)] as const] : []
    }),
  ),
})
