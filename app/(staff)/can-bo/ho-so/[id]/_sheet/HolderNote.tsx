import { heldWords } from '#components/case/HeldBy.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { isEnded } from '#lib/domain/case/status.ts'
import type { CaseSheet } from '#lib/queries/case-sheet.ts'

type Props = { sheet: CaseSheet; accountId: string }

/** Who has the file in their hands: whoever opens it second is told before they begin. */
export const HolderNote = ({ sheet: { row, facts, commands, today }, accountId }: Props) => {
  if (row.holder === null || facts.holderId === accountId || isEnded(row.status)) return null
  const words = heldWords({ holder: row.holder, since: row.heldSince, today })
  return (
    <div className="mb-4">
      <Notice kind="info" title={`${words}.`}>
        {commands.includes('takeOver') && <p>Cần làm ngay thì chọn “Nhận thay” và ghi lý do.</p>}
      </Notice>
    </div>
  )
}
