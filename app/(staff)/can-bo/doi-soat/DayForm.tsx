import { FieldFrame } from '#components/form/FieldFrame.tsx'
import { describedBy } from '#components/form/messages.ts'
import { Button } from '#components/ui/Button.tsx'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import type { Reconciliation } from '#lib/queries/payment/reconciliation.ts'

/** Which day, and of which unit where there are several. A plain GET form: its address can be sent to a colleague. */
export const DayForm = ({ path, books }: { path: string; books: Reconciliation }) => (
  <form method="get" action={path} data-screen-only="" className="flex flex-wrap items-end gap-x-6 gap-y-4">
    <FieldFrame control="ngay" label="Ngày">
      <input
        id="ngay"
        name="ngay"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={formatDate(books.day)}
        aria-describedby={describedBy('ngay', false)}
        className="control max-w-40"
      />
    </FieldFrame>
    {books.units.length > 1 ? (
      <FieldFrame control="don-vi" label="Cơ quan">
        <select
          id="don-vi"
          name="don-vi"
          defaultValue={books.unit.code}
          aria-describedby={describedBy('don-vi', false)}
          className="control max-w-80"
        >
          {books.units.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </FieldFrame>
    ) : (
      <input type="hidden" name="don-vi" value={books.unit.code} />
    )}
    <Button look="secondary">Xem</Button>
  </form>
)
