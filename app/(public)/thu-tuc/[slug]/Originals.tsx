import { langOf, say } from '#components/language/say.ts'
import type { PaperFacts } from '#lib/domain/procedure/procedure.ts'
import type { ShownService } from '#lib/procedures/english/index.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

const moments: readonly {
  readonly when: NonNullable<PaperFacts['showOriginal']>
  readonly title: PlainSentence
}[] = [
  { when: 'whenSubmitting', title: 'Bản chính phải đưa xem khi nộp' },
  { when: 'whenCollecting', title: 'Bản chính phải mang theo khi nhận kết quả' },
]

type Props = {
  service: ShownService
  mine: readonly string[] | undefined
  /** Those among them that are asked for only in the case that is said. */
  perhaps: readonly string[]
}

/** What must be shown in the original, and on which of the ways to the office. */
export const Originals = ({ service: { procedure, language }, mine, perhaps }: Props) =>
  moments.map(({ when, title }) => {
    const papers = procedure.papers.filter(
      ({ showOriginal, code }) => showOriginal === when && (mine?.includes(code) ?? true),
    )
    return (
      papers.length > 0 && (
        <div key={when} className="mt-4">
          <h3 className="font-semibold">{say(title)}</h3>
          <ul className="mt-1 list-disc space-y-1 pl-6 marker:text-gold">
            {papers.map((paper) => (
              <li key={paper.code}>
                <span lang={langOf(language)}>{paper.name}</span>
                {(mine === undefined || perhaps.includes(paper.code)) && paper.whenInWords && (
                  <span lang={langOf(language)} className="text-ink-soft text-sm">
                    {' '}
                    ({paper.whenInWords})
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )
    )
  })
