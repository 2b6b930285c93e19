import { commandWords, inputProblemWords, refusalWords } from '#components/case/command-words.ts'
import { momentText } from '#components/ui/day-words.ts'
import type { BulkCommand } from '#lib/domain/case/bulk.ts'
import type { RunResult } from '#lib/use-cases/case/run-for-many.ts'

/** How it went with a file: done, somebody was first, or no. */
export const outcomes = ['done', 'first', 'refused'] as const
export type BulkOutcome = (typeof outcomes)[number]

/** How it went with a file, and in a sentence. */
export const outcomeWords = (
  command: BulkCommand,
  { failure }: RunResult,
): { readonly kind: BulkOutcome; readonly words: string } => {
  if (failure === null)
    return { kind: 'done', words: `Xong: ${commandWords[command].happened.toLowerCase()}.` }
  switch (failure.kind) {
    case 'notFound':
      return { kind: 'refused', words: 'Không tìm thấy hồ sơ.' }
    case 'refused':
      return { kind: 'refused', words: refusalWords[failure.refusal] }
    case 'invalid':
      return { kind: 'refused', words: Object.values(failure.problems).map(inputProblemWords).join(' ') }
    case 'stale': {
      const { day, time } = momentText(failure.at.toString())
      const who = failure.by ?? 'Hệ thống'
      return { kind: 'first', words: `${who} ${commandWords[failure.command].did} lúc ${time} ngày ${day}.` }
    }
  }
}
