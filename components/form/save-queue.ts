/** What became of one attempt to save. */
export type SaveOutcome =
  | 'saved'
  /** No network, or the server is busy: worth trying again. */
  | 'unreachable'
  /** Something newer is stored, typed in another window: saving would overwrite it. */
  | 'overtaken'
  /** The session has ended or the draft is closed: only the person can go on. */
  | 'refused'

export type SaveState = 'quiet' | SaveOutcome

type Options = {
  /** Sends the form as it stands when it is called. Must not throw. */
  readonly send: () => Promise<SaveOutcome>
  readonly tell: (state: SaveState) => void
  /** Quiet time after the last key, in milliseconds. */
  readonly pause?: number
  /** Waiting times between attempts that reached nobody; the last one repeats. */
  readonly retries?: readonly number[]
}

export type SaveQueue = {
  /** Something was typed. */
  readonly changed: () => void
  /** Do not wait for quiet: the page is going away. */
  readonly now: () => void
  readonly stop: () => void
}

/**
 * Saves in order: one attempt on its way at a time, and what is typed meanwhile goes with the next. An attempt that
 * reached nobody is repeated until one does; an attempt that was refused or overtaken is the last.
 */
export const createSaveQueue = ({
  send,
  tell,
  pause = 1200,
  retries = [4000, 15_000, 60_000],
}: Options): SaveQueue => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay = false
  let waiting = false
  let failures = 0
  let stopped = false

  const schedule = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(attempt, delay)
  }

  const attempt = async () => {
    if (stopped || underWay || !waiting) return
    clearTimeout(timer)
    underWay = true
    waiting = false
    const outcome = await send()
    underWay = false
    if (stopped) return
    tell(outcome)
    if (outcome === 'refused' || outcome === 'overtaken') {
      stopped = true
      return
    }
    failures = outcome === 'unreachable' ? failures + 1 : 0
    if (outcome === 'unreachable') waiting = true
    if (waiting) schedule(failures > 0 ? (retries[Math.min(failures, retries.length) - 1] ?? pause) : pause)
  }

  return {
    changed: () => {
      if (stopped) return
      waiting = true
      // While nobody answers, the person's typing must not turn into a storm of attempts.
      if (!underWay && failures === 0) schedule(pause)
    },
    now: () => void attempt(),
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
