import { paperForm } from '#components/case/paper-words.ts'
import { FieldMessages } from '#components/form/FieldMessages.tsx'
import { describedBy, idsOf } from '#components/form/messages.ts'
import type { SeenPaper } from '#lib/queries/desk-entry.ts'

type Props = {
  papers: readonly SeenPaper[]
  problems: readonly { readonly control: string; readonly message: string }[]
}

/** The papers that have to lie on the counter, to be ticked one by one. */
export const SeenPapers = ({ papers, problems }: Props) => (
  <fieldset className="border-gold border-t pt-4">
    <legend className="float-left mb-3 w-full font-semibold text-xl">
      Giấy tờ đã nhận và đã đối chiếu bản chính
    </legend>
    <div className="clear-both space-y-3">
      {papers.map((paper) => {
        const { control } = paper
        const problem = problems.find((candidate) => candidate.control === control)?.message
        return (
          <div key={control}>
            <FieldMessages control={control} problem={problem} />
            <label htmlFor={control} className="flex min-h-11 cursor-pointer items-start gap-3">
              <input
                type="checkbox"
                id={control}
                name={control}
                value="yes"
                defaultChecked={paper.seen}
                aria-describedby={describedBy(control, true)}
                aria-invalid={problem !== undefined || undefined}
                className="mt-[0.2em] size-5.5 shrink-0 accent-leaf"
              />
              <span>
                {paper.name}
                <span id={idsOf(control).hint} className="block text-ink-soft text-sm">
                  {[paperForm(paper), paper.whenInWords].filter(Boolean).join('. ')}
                </span>
              </span>
            </label>
          </div>
        )
      })}
    </div>
  </fieldset>
)
