import { FieldFrame } from '#components/form/FieldFrame.tsx'
import { describedBy } from '#components/form/messages.ts'
import { say, sayKnown } from '#components/language/say.ts'
import { Button } from '#components/ui/Button.tsx'
import { formatDate, isIsoDay } from '#lib/domain/kernel/civil-date.ts'
import type { Asked, AskedProblem, AskedProblems } from '#lib/queries/statistics/asked.ts'
import { askedWords } from '#lib/queries/statistics/asked-words.ts'
import type { Unit } from '#lib/queries/statistics/units.ts'

type Props = {
  path: string
  asked: Asked
  problems: AskedProblems
  /** What was typed, where it was wrong. */
  typed: { readonly from?: string | undefined; readonly to?: string | undefined }
  units: readonly Unit[]
  /** Whether all units together can be asked for. */
  allUnits: boolean
  /** Other periods that people look for. */
  shortcuts: readonly { readonly label: string; readonly href: string }[]
  button?: string
}

/** Which period, which unit. A plain GET form: the address of a report can be sent to somebody else. */
export const PeriodForm = (props: Props) => {
  const { path, asked, problems, typed, units, allUnits, shortcuts, button = say('Xem số liệu') } = props
  const isWrong = Boolean(problems.from || problems.to)
  const shown = {
    from: isWrong ? dayText(typed.from) : formatDate(asked.period.from),
    to: isWrong ? dayText(typed.to) : formatDate(asked.period.to),
  }
  return (
    <form action={path} method="get" data-screen-only className="mb-8">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
        <Day name="tu" label={say('Từ ngày')} value={shown.from} problem={problems.from} />
        <Day name="den" label={say('Đến ngày')} value={shown.to} problem={problems.to} />
        {units.length > 1 && (
          <FieldFrame control="don-vi" label={say('Đơn vị')} problem={words(problems.unit)}>
            <select
              id="don-vi"
              name="don-vi"
              defaultValue={asked.unitCode ?? ''}
              aria-describedby={describedBy('don-vi', false)}
              aria-invalid={problems.unit ? true : undefined}
              className="control max-w-full sm:max-w-80"
            >
              {allUnits && <option value="">{say('Tất cả đơn vị')}</option>}
              {units.map((unit) => (
                <option key={unit.code} value={unit.code} lang="vi">
                  {unit.name}
                </option>
              ))}
            </select>
          </FieldFrame>
        )}
        <div className="sm:pt-8">
          <Button icon="chart">{button}</Button>
        </div>
      </div>
      <ul className="mt-3 flex flex-wrap gap-x-5">
        {shortcuts.map(({ label, href }) => (
          <li key={href}>
            <a href={href} className="link inline-flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </form>
  )
}

/** A day as people write it; what is no day stays as it was typed. */
const dayText = (typed = ''): string => (isIsoDay(typed) ? formatDate(typed) : typed)

type DayProps = { name: string; label: string; value: string; problem: AskedProblem | undefined }

const Day = ({ name, label, value, problem }: DayProps) => (
  <FieldFrame control={name} label={label} problem={words(problem)}>
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      id={name}
      name={name}
      defaultValue={value}
      aria-describedby={describedBy(name, false)}
      aria-invalid={problem ? true : undefined}
      className="control max-w-44"
    />
  </FieldFrame>
)

const words = (problem: AskedProblem | undefined) => problem && sayKnown(askedWords[problem])
