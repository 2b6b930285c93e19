import { Dateline } from '#components/ui/Dateline.tsx'
import type { ApologyToSign } from '#lib/queries/apologies-to-sign.ts'
import type { QueueColumn } from '../_queue/columns.tsx'

/** What a head needs to know of the apologies that lie ready; signing is done on the file's sheet, filled in beforehand. */
export const apologyColumns = (apologies: readonly ApologyToSign[]): readonly QueueColumn[] => {
  const byFile = new Map(apologies.map((apology) => [apology.caseId, apology]))
  return [
    {
      key: 'signBy',
      header: 'Ký trước hết ngày',
      cell: ({ id }) => {
        const apology = byFile.get(id)
        if (!apology) return null
        return (
          <span className={apology.isTooLate ? 'font-semibold text-lacquer' : undefined}>
            <Dateline day={apology.signBy} />
            {apology.isTooLate && ' (đã muộn)'}
          </span>
        )
      },
    },
    {
      key: 'proposed',
      header: 'Đề nghị hẹn lại',
      cell: ({ id }) => {
        const apology = byFile.get(id)
        return apology && <Dateline day={apology.appointedOn} />
      },
    },
  ]
}
