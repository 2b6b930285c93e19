import type { ReactNode } from 'react'
import { paperForm } from '#components/case/paper-words.ts'
import { FieldMessages } from '#components/form/FieldMessages.tsx'
import { describedBy, idsOf } from '#components/form/messages.ts'
import type { SeenPaper } from '#lib/queries/desk-entry.ts'

type Props = {
  papers: readonly SeenPaper[]
  problems: readonly { readonly control: string; readonly message: string }[]
}

/** The papers that have to lie on the counter, each with a box, and one for its original where somebody brought it. */
export const SeenPapers = ({ papers, problems }: Props) => (
  <fieldset className="border-gold border-t pt-4">
    <legend className="float-left mb-3 w-full font-semibold text-xl">Giấy tờ đã nhận</legend>
    <div className="clear-both space-y-4">
      {papers.map((paper) => {
        const { control, compared } = paper
        const problem = problems.find((candidate) => candidate.control === control)?.message
        return (
          <div key={control}>
            <FieldMessages control={control} problem={problem} />
            <Box control={control} ticked={paper.seen} isWrong={problem !== undefined} hasHint>
              {paper.name}
              <span id={idsOf(control).hint} className="block text-ink-soft text-sm">
                {[paperForm(paper), paper.whenInWords].filter(Boolean).join('. ')}
              </span>
            </Box>
            {compared && (
              <div className="ml-8">
                <Box control={compared.control} ticked={compared.ticked}>
                  Đã đối chiếu với bản chính
                  <span className="sr-only">: {paper.name}</span>
                </Box>
              </div>
            )}
          </div>
        )
      })}
    </div>
  </fieldset>
)

type BoxProps = {
  control: string
  ticked: boolean
  isWrong?: boolean
  hasHint?: boolean
  children: ReactNode
}

const Box = ({ control, ticked, isWrong = false, hasHint = false, children }: BoxProps) => (
  <label htmlFor={control} className="flex min-h-11 cursor-pointer items-start gap-3">
    <input
      type="checkbox"
      id={control}
      name={control}
      value="yes"
      defaultChecked={ticked}
      aria-describedby={hasHint ? describedBy(control, true) : undefined}
      aria-invalid={isWrong || undefined}
      className="mt-[0.2em] size-5.5 shrink-0 accent-leaf"
    />
    <span>{children}</span>
  </label>
)
