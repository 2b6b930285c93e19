import { say } from '#components/language/say.ts'
import type { ComplaintKind, Finding } from '#lib/domain/complaint/complaint-rules.ts'
import type { ComplaintState } from '#lib/domain/complaint/complaint-state.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

export const complaintKindWords: Readonly<Record<ComplaintKind, PlainSentence>> = {
  petition: 'Phản ánh, kiến nghị',
  complaint: 'Khiếu nại',
}

export const findingWords: Readonly<Record<Finding, PlainSentence>> = {
  right: 'Đúng',
  partlyRight: 'Đúng một phần',
  wrong: 'Không có cơ sở',
}

export const complaintStepWords: Readonly<Record<ComplaintState['step'], PlainSentence>> = {
  toAccept: 'Chờ thụ lý',
  toAnswer: 'Đang giải quyết',
  answered: 'Đã trả lời',
}

/** Beside every deadline whose rule was not yet held against the text of the law. */
export const notChecked = (source: string): string =>
  say('Theo {source}; chưa đối chiếu văn bản gốc.', { source })
