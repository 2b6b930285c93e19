import { Button } from '#components/ui/Button.tsx'
import type { Reconciliation } from '#lib/queries/payment/reconciliation.ts'

/** Which day, and of which unit where there are several. */
export const DayForm = ({ path, books }: { path: string; books: Reconciliation }) => (
  <form method="get" action={path} className="flex flex-wrap items-end gap-4">
    {books.units.length > 1 ? (
      <label className="text-sm">
        Cơ quan
        <select name="don-vi" defaultValue={books.unit.code} className="control">
          {books.units.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    ) : (
      <input type="hidden" name="don-vi" value={books.unit.code} />
    )}
    <label className="text-sm">
      Ngày
      <input type="date" name="ngay" defaultValue={books.day} className="control" />
    </label>
    <Button look="secondary">Xem</Button>
  </form>
)
