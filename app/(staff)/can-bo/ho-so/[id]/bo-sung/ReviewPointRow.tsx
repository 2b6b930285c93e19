import { FieldMessages } from '#components/form/FieldMessages.tsx'
import { describedBy, type Messages } from '#components/form/messages.ts'
import { Icon } from '#components/ui/Icon.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import type { CasePaper } from '#lib/queries/case-papers.ts'
import type { ReviewPoint } from '#lib/queries/review-sheet.ts'
import { FileTile } from '../_sheet/FileTile.tsx'
import { Answer } from './Answer.tsx'

type Props = {
  point: ReviewPoint
  values: Readonly<Record<string, string>>
  problems: Messages
  casePath: string
}

const marks = [
  { value: 'fine', label: 'Đạt', look: 'has-[:checked]:border-leaf has-[:checked]:bg-leaf-tint' },
  { value: 'mend', label: 'Cần sửa', look: 'has-[:checked]:border-amber has-[:checked]:bg-amber-tint' },
] as const

/** A point of the checklist: what was handed in, its mark, and for what is to be mended the words to the person. */
export const ReviewPointRow = ({ point, values, problems, casePath }: Props) => {
  const control = `marks.${point.name}`
  const problem = problems[control]
  return (
    <li className="group/point py-3">
      <fieldset className="grid gap-x-6 gap-y-2 has-[[aria-invalid=true]]:border-lacquer has-[[aria-invalid=true]]:border-l-4 has-[[aria-invalid=true]]:pl-4 md:grid-cols-[minmax(0,1fr)_auto]">
        <legend className="sr-only">{point.label}</legend>
        <div className="min-w-0">
          {point.paper ? (
            <HandedIn paper={point.paper} filesAt={`${casePath}/giay-to`} />
          ) : (
            <Answer point={point} />
          )}
          {point.doubts.map((doubt) => (
            <p key={doubt} className="mt-1 flex items-start gap-1.5 text-amber text-sm">
              <Icon name="alert" className="mt-px" />
              {doubt}
            </p>
          ))}
        </div>
        <div>
          <FieldMessages control={control} problem={problem} />
          <div className="flex gap-2">
            {marks.map(({ value, label, look }, i) => (
              <label
                key={value}
                htmlFor={i === 0 ? control : `${control}-${value}`}
                className={`flex min-h-11 cursor-pointer items-center gap-2 rounded-control border-[1.5px] border-edge bg-sheet px-3 hover:border-ink-soft ${look}`}
              >
                <input
                  type="radio"
                  id={i === 0 ? control : `${control}-${value}`}
                  name={control}
                  value={value}
                  defaultChecked={values[control] === value}
                  aria-describedby={describedBy(control, false)}
                  aria-invalid={problem !== undefined || undefined}
                  className="size-5 shrink-0 accent-leaf"
                />
                <span className="whitespace-nowrap">{label}</span>
              </label>
            ))}
          </div>
        </div>
        <Mending point={point} values={values} problems={problems} />
      </fieldset>
    </li>
  )
}

/** The paper with its files, large enough to be judged where they stand. */
const HandedIn = ({ paper, filesAt }: { paper: CasePaper; filesAt: string }) => (
  <>
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold leading-snug">
      {paper.name}
      {paper.files.length === 0 && <Tag tone="amber">Chưa có trên hệ thống</Tag>}
    </p>
    <ul className="mt-2 grid gap-3 empty:hidden sm:grid-cols-2 lg:grid-cols-3">
      {paper.files.map((file) => (
        <li key={file.id}>
          <FileTile file={file} href={`${filesAt}/${file.id}/tep`} />
        </li>
      ))}
    </ul>
  </>
)

/** Hidden until it is asked for, where the browser can tell without a script; otherwise always there. */
const Mending = ({ point, values, problems }: Omit<Props, 'casePath'>) => {
  const [reason, words] = [`reasons.${point.name}`, `words.${point.name}`]
  const isWrong = (control: string) => problems[control] !== undefined || undefined
  return (
    <div className="grid gap-3 border-amber border-l-2 pl-4 md:col-span-2 md:grid-cols-2 [.group\/point:not(:has([value=mend]:checked))_&]:hidden">
      {point.reasons.length > 0 && (
        <div>
          <label htmlFor={reason} className="block font-semibold text-sm">
            Lý do có sẵn<span className="sr-only"> cho {point.label}</span>
          </label>
          <FieldMessages control={reason} problem={problems[reason]} />
          <select
            id={reason}
            name={reason}
            defaultValue={values[reason] ?? ''}
            aria-describedby={describedBy(reason, false)}
            aria-invalid={isWrong(reason)}
            className="control"
          >
            <option value="">Không chọn, tự ghi bên cạnh</option>
            {point.reasons.map(({ id, words: said }) => (
              <option key={id} value={id}>
                {said}
              </option>
            ))}
          </select>
        </div>
      )}
      <div>
        <label htmlFor={words} className="block font-semibold text-sm">
          {point.reasons.length > 0 ? 'Nói thêm' : 'Cần sửa thế nào'}
          <span className="sr-only"> về {point.label}</span>
        </label>
        <FieldMessages control={words} problem={problems[words]} />
        <textarea
          id={words}
          name={words}
          rows={2}
          defaultValue={values[words] ?? ''}
          aria-describedby={describedBy(words, false)}
          aria-invalid={isWrong(words)}
          className="control"
        />
      </div>
    </div>
  )
}
