import { type Keeping, type KeptAnswer, openKept } from './kept-answers.ts'
import { sendAnswers } from './send-answers.ts'

/** What became of the answers that earlier visits left on the device. */
export type KeptNews = {
  /** Those that the server did not have yet. */
  readonly sent: number
  /** Still on the device: nobody answered. */
  readonly waiting: number
  /** Steps on which something else was saved meanwhile: there the person chooses. */
  readonly toChoose: readonly string[]
}

/** Sends what is kept of a draft, step by step in the order in which it was typed. */
export const sendKept = async ({
  draft,
  lock,
  token,
  except,
}: Keeping & { readonly token: string; readonly except?: string }): Promise<KeptNews> => {
  const news = { sent: 0, waiting: 0, toChoose: [] as string[] }
  const kept = await openKept({ draft, lock })
  const all = ((await kept?.all()) ?? []).filter(({ step }) => step !== except)
  for (const [step, answers] of byStep(all)) {
    // Written down before it goes: whether it arrives, nobody may ever tell us.
    const going = answers.map((answer) => ({ ...answer, seen: [...new Set([...answer.seen, answer.text])] }))
    for (const answer of going) await kept?.keep(answer)
    const named = <T>(of: (answer: KeptAnswer) => T) =>
      Object.fromEntries(answers.map((a) => [a.name, of(a)]))
    const reply = await sendAnswers({
      action: `/ho-so/${draft}/${step}/luu`,
      rest: { _token: token },
      batch: named(({ text, controls }) => ({ text, controls })),
      seen: named(({ seen }) => seen),
    })
    if (reply.outcome === 'unreachable' || reply.outcome === 'refused') {
      news.waiting += answers.length
      continue
    }
    const differing = reply.outcome === 'saved' ? reply.differing.map(({ name }) => name) : []
    const settled = answers.filter(({ name }) => !differing.includes(name))
    for (const { name } of settled) await kept?.drop(step, name)
    if (reply.outcome === 'saved') news.sent += reply.changed.length
    if (differing.length > 0) news.toChoose.push(step)
  }
  return news
}

const byStep = (answers: readonly KeptAnswer[]): ReadonlyMap<string, readonly KeptAnswer[]> => {
  const steps = new Map<string, KeptAnswer[]>()
  for (const answer of answers) steps.set(answer.step, [...(steps.get(answer.step) ?? []), answer])
  return steps
}
