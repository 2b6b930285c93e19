import type { Parked } from '#app/_http/parked-form.ts'
import { ErrorSummary } from '#components/form/ErrorSummary.tsx'
import { Notice } from '#components/ui/Notice.tsx'

/** What stands over a form that came back: why as a whole, and everything to mend, in the order of the page. */
export const FormHead = ({ parked }: { parked: Parked | null }) => {
  if (!parked) return null
  const problems = Object.entries(parked.problems).map(([control, message]) => ({ control, message }))
  return (
    <>
      {parked.notice && (
        <div className="mb-6">
          <Notice kind="warning" title={parked.notice} live />
        </div>
      )}
      <ErrorSummary problems={problems} />
    </>
  )
}
