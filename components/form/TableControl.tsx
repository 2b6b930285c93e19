import { say } from '#components/language/say.ts'
import { buttonLook } from '#components/ui/button-look.ts'
import { Icon } from '#components/ui/Icon.tsx'
import type { TableField } from '#lib/domain/procedure/field.ts'
import { cellControl, rowsToDraw, type Typed, typedIn } from '#lib/domain/procedure/typed.ts'
import { FieldMessages } from './FieldMessages.tsx'
import { idsOf, type Messages } from './messages.ts'
import { Official } from './Official.tsx'
import { ScalarControl } from './ScalarControl.tsx'

type Props = { control: string; field: TableField; typed: Typed; problems: Messages; warnings: Messages }

/**
 * Rows of the same questions, one card each. The buttons that add and take away rows post the form like any other
 * button, so they work without a script; the answer leads back to the row (`#residences.2`).
 */
export const TableControl = ({ control, field, typed, problems, warnings }: Props) => {
  const rows = rowsToDraw(field, control, typed)
  return (
    <fieldset id={control} tabIndex={-1} aria-describedby={idsOf(control).problem} className="min-w-0">
      <legend className="font-semibold text-lg">
        {field.label}
        <Official>{field.official}</Official>
      </legend>
      {field.hint && (
        <p id={idsOf(control).hint} className="text-ink-soft text-sm">
          {field.hint}
        </p>
      )}
      <div className="mt-2">
        <FieldMessages control={control} problem={problems[control]} warning={warnings[control]} />
      </div>
      <div className="mt-3 space-y-4">
        {Array.from({ length: rows }, (_, row) => (
          <Row
            key={cellControl(control, row, '')}
            {...{ control, field, row, typed, problems, warnings }}
            removable={rows > Math.max(field.min, 1)}
          />
        ))}
      </div>
      <div className="mt-4">
        {rows < field.max ? (
          <button
            type="submit"
            name="intent"
            value={`addRow:${control}`}
            className={buttonLook('secondary', true)}
          >
            <Icon name="plus" />
            {say('Thêm {row}', { row: field.rowLabel.toLocaleLowerCase('vi') })}
          </button>
        ) : (
          <p className="text-ink-soft text-sm">
            {say('Đã đủ {max} dòng, không thêm được nữa.', { max: field.max })}
          </p>
        )}
      </div>
    </fieldset>
  )
}

type RowProps = Props & { row: number; removable: boolean }

const Row = ({ control, field, row, typed, problems, warnings, removable }: RowProps) => (
  <fieldset
    id={`${control}.${row}`}
    tabIndex={-1}
    className="relative min-w-0 rounded-sheet border border-rule bg-sheet p-4 shadow-sheet sm:p-5"
  >
    <legend className="float-left mb-3 w-full pr-28 font-semibold text-ink-soft">
      {field.rowLabel} {row + 1}
    </legend>
    {removable && (
      <div className="absolute top-2 right-2">
        <button
          type="submit"
          name="intent"
          value={`removeRow:${control}:${row}`}
          className={buttonLook('quiet')}
        >
          <Icon name="bin" />
          {say('Bỏ')}
          <span className="sr-only"> {`${field.rowLabel.toLocaleLowerCase('vi')} ${row + 1}`}</span>
        </button>
      </div>
    )}
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
            />
          </div>
        )
      })}
    </div>
  </fieldset>
)
