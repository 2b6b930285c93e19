import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import type { CaseSheet } from '#lib/queries/case-sheet.ts'
import { casePath } from './case-path.ts'

type Props = { result: NonNullable<CaseSheet['result']>; caseId: string }

/** The line of the register: what was signed, and who has it now. */
export const ResultFacts = ({ result, caseId }: Props) => (
  <>
    <p>
      Số <strong className="font-semibold">{result.number}</strong>, ký ngày{' '}
      <Dateline day={result.signedOn} />, {result.signatory} ký.{' '}
      <a
        href={`${casePath(caseId)}/giay-to/${result.fileId}/tep?xem`}
        target="_blank"
        rel="noreferrer"
        className="link"
      >
        Xem bản quét<span className="sr-only"> trong thẻ mới</span>
      </a>
    </p>
    {result.receivedAt && (
      <p className="mt-1 text-ink-soft text-sm">
        {result.receivedBy} nhận lúc <Moment at={result.receivedAt} />
        {result.receivedAs === 'authorised' && ', theo ủy quyền'}
      </p>
    )}
  </>
)
