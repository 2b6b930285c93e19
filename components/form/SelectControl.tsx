import { say } from '#components/language/say.ts'
import { describedBy } from './messages.ts'

type Props = {
  control: string
  options: readonly {
    readonly value: string
    readonly label: string
    readonly group?: string
    readonly lang?: string | undefined
  }[]
  value: string
  autocomplete?: string | undefined
  width: string
  hasHint: boolean
  isWrong: boolean
}

/** One of many, from a list that the telephone draws in its own way. */
export const SelectControl = ({ control, options, value, autocomplete, width, hasHint, isWrong }: Props) => (
  <select
    id={control}
    name={control}
    defaultValue={value}
    autoComplete={autocomplete}
    aria-describedby={describedBy(control, hasHint)}
    aria-invalid={isWrong || undefined}
    className={`control ${width}`}
  >
    <option value="">{say('Chọn trong danh sách')}</option>
    {[...Map.groupBy(options, ({ group }) => group)].map(([group, members]) =>
      group === undefined ? (
        <Options key="" options={members} />
      ) : (
        <optgroup key={group} label={group}>
          <Options options={members} />
        </optgroup>
      ),
    )}
  </select>
)

const Options = ({ options }: Pick<Props, 'options'>) =>
  options.map(({ value, label, lang }) => (
    <option key={value} value={value} lang={lang}>
      {label}
    </option>
  ))
