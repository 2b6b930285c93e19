import type { Parked } from '#app/_http/parked-form.ts'
import { findingWords } from '#components/case/complaint-words.ts'
import { Field } from '#components/form/Field.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Dateline } from '#components/ui/Dateline.tsx'
import type { Fields } from '#lib/domain/procedure/field.ts'
import type { UnitComplaint } from '#lib/queries/complaint/complaints-of-unit.ts'
import { acceptanceFields, answerFields } from './handling-fields.ts'

type Props = { complaint: UnitComplaint; path: string; token: string; parked: Parked | null }

/** The next step: to take it up, to answer it, or the answer that was given. */
export const Handling = ({ complaint, path, token, parked }: Props) => {
  if (complaint.answer && complaint.finding && complaint.answeredOn)
    return (
      <Card title={`Trả lời: ${findingWords[complaint.finding].toLowerCase()}`}>
        <p className="text-ink-soft text-sm">
          <Dateline day={complaint.answeredOn} />
        </p>
        <p className="mt-2 whitespace-pre-line">{complaint.answer}</p>
      </Card>
    )
  if (complaint.isOwn) return <p>Phản ánh do chính người đọc gửi: người đứng đầu khác trả lời.</p>
  const isFirst = complaint.step === 'toAccept'
  const fields: Fields = isFirst ? acceptanceFields : answerFields
  const typed = parked?.values ?? (isFirst ? { difficulty: 'usual', place: 'usual' } : {})
  return (
    <FormShell action={`${path}/${isFirst ? 'thu-ly' : 'tra-loi'}`} token={token}>
      {Object.entries(fields).map(([name, field]) => (
        <Field key={name} name={name} field={field} typed={typed} problems={parked?.problems ?? {}} />
      ))}
      <SubmitButton>{isFirst ? 'Thụ lý' : 'Gửi trả lời'}</SubmitButton>
    </FormShell>
  )
}
