import type { CaseSheet } from '#lib/queries/case-sheet.ts'
import type { CounterRecord } from '#lib/queries/counter-record.ts'
import type { Duplicates } from '#lib/queries/possible-duplicates.ts'
import { DuplicateCard } from './DuplicateCard.tsx'
import { ElsewhereNotice } from './ElsewhereNotice.tsx'

type Props = {
  sheet: CaseSheet
  duplicates: Duplicates | null
  counter: CounterRecord | null
  token: string
}

/** What an official should know about a file before deciding: that it belongs elsewhere, that it is here already. */
export const Warnings = ({ sheet, duplicates, counter, token }: Props) => (
  <div className="mb-6 space-y-4 empty:hidden">
    {counter?.elsewhere && sheet.commands.includes('transfer') && (
      <ElsewhereNotice elsewhere={counter.elsewhere} caseId={sheet.row.id} />
    )}
    {duplicates && (
      <DuplicateCard
        duplicates={duplicates}
        token={token}
        decides={sheet.roles.some((role) => role !== 'auditor')}
        mayRefuse={sheet.commands.includes('refuse')}
      />
    )}
  </div>
)
