import { paperForm, paperOriginal } from '#components/case/paper-words.ts'
import { langOf, say } from '#components/language/say.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import type { PaperFacts, Procedure } from '#lib/domain/procedure/procedure.ts'
import type { ShownService } from '#lib/procedures/english/index.ts'
import { Section } from './Section.tsx'

type Props = {
  service: ShownService
  /** The codes of those that this person has to hand in; undefined while that is not known. */
  mine: readonly string[] | undefined
  /** Those among them that they only have to hand in in the case that is said. */
  perhaps: readonly string[]
}

/** The papers to hand in: which, as what, when the original is looked at. */
export const Papers = ({ service: { procedure, language }, mine, perhaps }: Props) => {
  const lang = langOf(language)
  const own = mine && procedure.papers.filter(({ code }) => mine.includes(code))
  const others = mine ? procedure.papers.filter(({ code }) => !mine.includes(code)) : []
  return (
    <Section id="giay-to" title={say('Giấy tờ cần nộp')}>
      <p className="mb-4">
        {say(
          'Tờ khai được lập từ câu trả lời khi nộp trực tuyến: không phải in, ký rồi chụp lại. Ngoài ra cần:',
        )}
      </p>
      {own?.length === 0 && <p className="font-semibold">{say('Không cần giấy tờ nào khác.')}</p>}
      <List
        papers={own ?? procedure.papers}
        lang={lang}
        isSure={(code) => own !== undefined && !perhaps.includes(code)}
      />
      {others.length > 0 && (
        <div className="mt-4">
          <Disclosure
            summary={say('{count} giấy tờ khác, không cần trong trường hợp này', { count: others.length })}
          >
            <List papers={others} lang={lang} isSure={() => false} />
          </Disclosure>
        </div>
      )}
    </Section>
  )
}

type ListProps = { papers: Procedure['papers']; lang: string | undefined; isSure: (code: string) => boolean }

const List = ({ papers, lang, isSure }: ListProps) => (
  <ol className="space-y-4">
    {papers.map((paper) => (
      <li key={paper.code} className="flex gap-3 border-gold border-l pl-4">
        <Icon name="paper" className="mt-1 text-leaf" />
        <div className="min-w-0">
          {!isSure(paper.code) && paper.whenInWords && (
            <p lang={lang} className="text-sm text-water">
              {paper.whenInWords}
            </p>
          )}
          <p className="font-semibold leading-snug">
            <span lang={lang}>{paper.name}</span>
            {paper.optional && <span className="font-normal text-ink-soft"> {say('(nếu có)')}</span>}
          </p>
          <p className="mt-0.5">{asWhat(paper)}</p>
          {paper.note && (
            <p lang={lang} className="mt-0.5 text-ink-soft text-sm">
              {paper.note}
            </p>
          )}
        </div>
      </li>
    ))}
  </ol>
)

/** "1 bản chụp hoặc bản quét. Xuất trình bản chính khi nhận kết quả." */
const asWhat = (paper: PaperFacts): string =>
  [`${paperForm(paper)}.`, paperOriginal(paper)].filter(Boolean).join(' ')
