import { AnswerSections } from '#components/case/AnswerSections.tsx'
import { say } from '#components/language/say.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Language } from '#lib/domain/kernel/language.ts'
import type { SummarySection } from '#lib/domain/procedure/summary.ts'

type Props = {
  count: number
  sections: readonly SummarySection[]
  /** What the answers come from, read out behind the words that all choices share. */
  from: string
  /** Of what the law says, where it is another than the page's. */
  lang: Language | undefined
}

/** Everything that a choice would fill in, behind one line: labels and answers, step by step. */
export const WouldFill = ({ count, sections, from, lang }: Props) => (
  <Disclosure
    summary={
      <>
        {say('Xem {count} câu sẽ điền', { count })}
        <span className="sr-only"> {say('từ {source}', { source: from })}</span>
      </>
    }
  >
    <div lang={lang} className="[&>section:last-child]:mb-2">
      <AnswerSections sections={sections} level={3} />
    </div>
  </Disclosure>
)
