import { say } from '#components/language/say.ts'
import { buttonLook } from '#components/ui/button-look.ts'
import { Icon } from '#components/ui/Icon.tsx'
import type { Recognitions } from '#lib/domain/address/form-addresses.ts'
import type { TableField } from '#lib/domain/procedure/field.ts'
import { cellControl, rowsToDraw, type Typed } from '#lib/domain/procedure/typed.ts'
import { FieldMessages } from './FieldMessages.tsx'
import { idsOf, type Messages } from './messages.ts'
import { Official } from './Official.tsx'
import { TableRow } from './TableRow.tsx'

type Props = {
  control: string
  field: TableField
  typed: Typed
  problems: Messages
  warnings: Messages
  recognised: Recognitions
}

/** So many rows stand open on a screen; of more, those that are done are folded to a line each. */
const manyRows = 3

/**
 * Rows of the same questions, one card each. The buttons that add and take away rows post the form like any other
 * button, so they work without a script; the answer leads back to the row (`#residences.2`).
 */
export const TableControl = ({ control, field, typed, problems, warnings, recognised }: Props) => {
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
          <TableRow
            key={cellControl(control, row, '')}
            {...{ control, field, row, typed, problems, warnings, recognised }}
            isRemovable={rows > Math.max(field.min, 1)}
            folds={rows > manyRows && row < rows - 1}
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
