import type { PaperFacts } from '#lib/domain/procedure/procedure.ts'

const forms: Readonly<Record<PaperFacts['form'], string>> = {
  scan: 'bản chụp hoặc bản quét',
  certifiedCopy: 'bản sao có chứng thực',
  original: 'bản chính',
}

const originals: Readonly<Record<NonNullable<PaperFacts['showOriginal']>, string>> = {
  whenSubmitting: 'Xuất trình bản chính khi nộp.',
  whenCollecting: 'Xuất trình bản chính khi nhận kết quả.',
}

/** As what and how many: "1 bản chụp hoặc bản quét". */
export const paperForm = ({ form, copies }: Pick<PaperFacts, 'form' | 'copies'>): string =>
  `${copies} ${forms[form]}`

/** When the original has to be shown, as a sentence; nothing where it need not be. */
export const paperOriginal = ({ showOriginal }: Pick<PaperFacts, 'showOriginal'>): string | undefined =>
  showOriginal && originals[showOriginal]
