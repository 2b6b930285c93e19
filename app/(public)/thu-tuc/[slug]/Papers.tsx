import { Icon } from '#components/ui/Icon.tsx'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { paperInWords } from '../service-words.ts'
import { Section } from './Section.tsx'

/** The papers to hand in: which, as what, when the original is looked at. */
export const Papers = ({ papers }: { papers: Procedure['papers'] }) => (
  <Section id="giay-to" title="Giấy tờ cần nộp">
    <p className="mb-4">
      Tờ khai được lập từ câu trả lời khi nộp trực tuyến: không phải in, ký rồi chụp lại. Ngoài ra cần:
    </p>
    <ol className="space-y-4">
      {papers.map((paper) => (
        <li key={paper.code} className="flex gap-3 border-gold border-l pl-4">
          <Icon name="paper" className="mt-1 text-leaf" />
          <div className="min-w-0">
            {paper.whenInWords && (
              <p className="text-sm text-water">
                {paper.whenInWords}
                {paper.optional && ', nếu có'}
              </p>
            )}
            <p className="font-semibold leading-snug">{paper.name}</p>
            <p className="mt-0.5">{paperInWords(paper)}</p>
            {paper.note && <p className="mt-0.5 text-ink-soft text-sm">{paper.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  </Section>
)
