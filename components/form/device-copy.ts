import { type Keeping, type KeptAnswer, type KeptAnswers, openKept } from './kept-answers.ts'
import type { WaitingAnswers } from './waiting-answers.ts'

export type DeviceCopy = {
  /** Whether this device keeps anything at all. */
  readonly isOpen: () => boolean
  /** Opens the store and answers with what earlier visits to this step could not deliver. */
  readonly open: () => Promise<readonly KeptAnswer[]>
  /** Keeps what waits of these questions, and forgets what the server has. */
  readonly write: (names: readonly string[]) => Promise<void>
}

/** The device's copy of what the server does not have yet; without `keeping` there is none. */
export const deviceCopy = (
  keeping: (Keeping & { readonly step: string }) | undefined,
  now: () => WaitingAnswers,
): DeviceCopy => {
  let kept: KeptAnswers | null = null
  const touched = new Set<string>()
  let writing: Promise<void> | undefined

  const keep = async (name: string): Promise<void> => {
    if (!kept || !keeping) return
    const { waiting, seen = [] } = now()[name] ?? {}
    if (waiting) await kept.keep({ step: keeping.step, name, ...waiting, seen })
    else await kept.drop(keeping.step, name)
  }
  const writeAll = async (): Promise<void> => {
    for (const name of touched) {
      touched.delete(name)
      await keep(name)
    }
  }
  const write = (names: readonly string[]): Promise<void> => {
    for (const name of names) touched.add(name)
    writing ??= writeAll()
      // A device that is full, or lost its store meanwhile, keeps nothing: the server still does.
      .catch(() => {
        kept = null
      })
      .finally(() => {
        writing = undefined
        if (touched.size > 0) void write([])
      })
    return writing
  }
  return {
    isOpen: () => kept !== null,
    open: async () => {
      if (!keeping) return []
      kept = await openKept(keeping)
      const all = await kept?.all().catch(() => [])
      return (all ?? []).filter(({ step }) => step === keeping.step)
    },
    write,
  }
}
