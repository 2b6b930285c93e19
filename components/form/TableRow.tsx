import { say } from '#components/language/say.ts'
import { buttonLook } from '#components/ui/button-look.ts'
import { Icon } from '#components/ui/Icon.tsx'
import type { Recognitions } from '#lib/domain/address/form-addresses.ts'
import type { TableField } from '#lib/domain/procedure/field.ts'
import { cellControl, type Typed, typedIn } from '#lib/domain/procedure/typed.ts'
import type { Messages } from './messages.ts'
import { rowInWords } from './row-words.ts'
import { ScalarControl } from './ScalarControl.tsx'

type Props = {
  control: string
  field: TableField
  row: number
  typed: Typed
  problems: Messages
  warnings: Messages
  recognised: Recognitions
  isRemovable: boolean
  /** Folded to a line once it is filled in and nothing is wrong with it. */
  folds: boolean
}

/** One row of a table, as a card. Folded, its controls are sent all the same. */
export const TableRow = ({ folds, isRemovable, ...row }: Props) => {
  const { control, field, typed, problems } = row
  const summary = folds ? rowInWords(field, control, row.row, typed, problems) : undefined
  return (
    <fieldset
      id={`${control}.${row.row}`}
      tabIndex={-1}
      className="relative min-w-0 rounded-sheet border border-rule bg-sheet p-4 shadow-sheet sm:p-5"
    >
      <legend className="float-left mb-3 w-full pr-28 font-semibold text-ink-soft">
        {field.rowLabel} {row.row + 1}
      </legend>
      {isRemovable && <RemoveButton control={control} field={field} row={row.row} />}
      {summary === undefined ? (
        <Cells {...row} />
      ) : (
        <details className="clear-both">
          <summary className="flex min-h-11 cursor-pointer items-center gap-2 break-words font-semibold text-leaf [details[open]>&]:mb-3">
            <Icon name="pen" />
            <span className="min-w-0">{summary}</span>
          </summary>
          <Cells {...row} />
        </details>
      )}
    </fieldset>
  )
}

const RemoveButton = ({ control, field, row }: Pick<Props, 'control' | 'field' | 'row'>) => (
  <div className="absolute top-2 right-2">
    <button type="submit" name="intent" value={`removeRow:${control}:${row}`} className={buttonLook('quiet')}>
      <Icon name="bin" />
      {say('Bỏ')}
      <span className="sr-only"> {`${field.rowLabel.toLocaleLowerCase('vi')} ${row + 1}`}</span>
    </button>
  </div>
)

const Cells = ({
  control,
  field,
  row,
  typed,
  problems,
  warnings,
  recognised,
}: Omit<Props, 'isRemovable' | 'folds'>) => (
  <div className="clear-both grid items-end gap-x-4 gap-y-4 sm:grid-cols-2">
    {Object.entries(field.columns).map(([column, cell]) => {
      const name = cellControl(control, row, column)
      const isShort = cell.kind === 'month' || cell.kind === 'date' || cell.kind === 'count'
      return (
        <div key={column} className={isShort ? '' : 'sm:col-span-2'}>
          <ScalarControl
            control={name}
            field={cell}
            value={typedIn(typed, name)}
            problem={problems[name]}
            warning={warnings[name]}
            recognition={recognised[name]}
          />
        </div>
      )
    })}
  </div>
)
