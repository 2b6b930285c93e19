import { ComplaintStateTag } from '#components/case/ComplaintStateTag.tsx'
import { complaintKindWords, findingWords, notChecked } from '#components/case/complaint-words.ts'
import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Dateline } from '#components/ui/Dateline.tsx'
import type { ComplaintRow } from '#lib/queries/complaint/complaint-row.ts'

/** One complaint as its author sees it. */
export const FiledComplaint = ({ row }: { row: ComplaintRow }) => (
  <Card
    title={say(complaintKindWords[row.kind])}
    aside={<ComplaintStateTag step={row.step} isLate={row.isLate} />}
  >
    <p className="text-ink-soft text-sm">
      {say('Gửi ngày')} <Dateline day={row.filedOn} />
    </p>
    <p className="mt-2 whitespace-pre-line">{row.words}</p>
    {row.answer && row.finding && row.answeredOn ? (
      <div className="mt-4 border-gold border-l-4 pl-4">
        <p className="font-semibold">
          {say('Trả lời ngày')} <Dateline day={row.answeredOn} />:{' '}
          {say(findingWords[row.finding]).toLowerCase()}
        </p>
        <p className="mt-1 whitespace-pre-line">
          <Vietnamese>{row.answer}</Vietnamese>
        </p>
      </div>
    ) : (
      <p className="mt-3">
        {row.step === 'toAccept'
          ? say('Cơ quan trả lời có thụ lý hay không, chậm nhất ngày')
          : say('Cơ quan trả lời chậm nhất ngày')}{' '}
        <Dateline day={row.dueOn} />.
      </p>
    )}
    {!row.isChecked && <p className="mt-2 text-ink-soft text-sm">{notChecked(row.source)}</p>}
  </Card>
)
