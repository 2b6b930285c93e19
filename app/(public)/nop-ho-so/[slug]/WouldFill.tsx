import { AnswerSections } from '#components/case/AnswerSections.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { SummarySection } from '#lib/domain/procedure/summary.ts'

type Props = {
  count: number
  sections: readonly SummarySection[]
  /** What the answers come from, read out behind the words that all choices share. */
  from: string
}

/** Everything that a choice would fill in, behind one line: labels and answers, step by step. */
export const WouldFill = ({ count, sections, from }: Props) => (
  <Disclosure
    summary={
      <>
        Xem {count} câu sẽ điền<span className="sr-only"> từ {from}</span>
      </>
    }
  >
    <div className="[&>section:last-child]:mb-2">
      <AnswerSections sections={sections} level={3} />
    </div>
  </Disclosure>
)
