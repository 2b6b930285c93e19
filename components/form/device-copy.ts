import { type Keeping, type KeptAnswer, type KeptAnswers, openKept } from './kept-answers.ts'
import type { WaitingAnswers } from './waiting-answers.ts'

/** Quiet time after the last key before the device keeps what was typed. Milliseconds. */
const pause = 150

export type DeviceCopy = {
  /** Whether this device keeps anything at all. */
  readonly isOpen: () => boolean
  /** Opens the store and answers with what earlier visits to this step could not deliver. */
  readonly open: () => Promise<readonly KeptAnswer[]>
  /** Something was typed into this question. */
  readonly touch: (name: string) => void
  /** Keeps what waits of these questions and of all that were touched, and forgets what the server has. */
  readonly write: (names?: readonly string[]) => Promise<void>
  readonly end: () => void
}

/** The device's copy of what the server does not have yet; without `keeping` there is none. */
export const deviceCopy = (
  keeping: (Keeping & { readonly step: string }) | undefined,
  now: () => WaitingAnswers,
): DeviceCopy => {
  let kept: KeptAnswers | null = null
  let touched = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const write = async (names: readonly string[] = []): Promise<void> => {
    clearTimeout(timer)
    const all = new Set([...touched, ...names])
    touched = new Set()
    if (!kept || !keeping) return
    const [state, { step }, store] = [now(), keeping, kept]
    await Promise.all(
      [...all].map((name) => {
        const { waiting, seen = [] } = state[name] ?? {}
        return waiting ? store.keep({ step, name, ...waiting, seen }) : store.drop(step, name)
      }),
      // A device that is full, or lost its store meanwhile, keeps nothing: the server still does.
    ).catch(() => {
      kept = null
    })
  }
  return {
    isOpen: () => kept !== null,
    open: async () => {
      if (!keeping) return []
      kept = await openKept(keeping)
      const all = await kept?.all().catch(() => [])
      return (all ?? []).filter(({ step }) => step === keeping.step)
    },
    touch: (name) => {
      touched.add(name)
      clearTimeout(timer)
      timer = setTimeout(write, pause)
    },
    write,
    end: () => clearTimeout(timer),
  }
}
