import type { TypedLog } from './typed-log.ts'
import type { Paper } from './upload-paper.ts'

/** An application of which everything that was typed and given is remembered. */
export type WatchedDraft = {
  readonly id: string
  readonly log: TypedLog
  /** Papers that a page has shown as stored. */
  readonly papers: Paper[]
}
