import { say } from '#components/language/say.ts'
import type { PaperFacts } from '#lib/domain/procedure/procedure.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

const originals: Readonly<Record<NonNullable<PaperFacts['showOriginal']>, PlainSentence>> = {
  whenSubmitting: 'Xuất trình bản chính khi nộp.',
  whenCollecting: 'Xuất trình bản chính khi nhận kết quả.',
}

/** As what and how many: "1 bản chụp hoặc bản quét". */
export const paperForm = ({ form, copies }: Pick<PaperFacts, 'form' | 'copies'>): string => {
  switch (form) {
    case 'scan':
      return say('{count} bản chụp hoặc bản quét', { count: copies })
    case 'certifiedCopy':
      return say('{count} bản sao có chứng thực', { count: copies })
    case 'original':
      return say('{count} bản chính', { count: copies })
  }
}

/** When the original has to be shown, as a sentence; nothing where it need not be. */
export const paperOriginal = ({ showOriginal }: Pick<PaperFacts, 'showOriginal'>): string | undefined =>
  showOriginal && say(originals[showOriginal])
