import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import { formatTelephone } from '#lib/domain/kernel/telephone.ts'
import type { CaseSheet } from '#lib/queries/case-sheet.ts'
import { casePath } from './case-path.ts'

type Props = {
  result: NonNullable<CaseSheet['result']>
  post: CaseSheet['post']
  caseId: string
}

/** The line of the register: what was signed, and who has it now. */
export const ResultFacts = ({ result, post, caseId }: Props) => (
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
        {result.isElectronic ? 'Xem bản ký số' : 'Xem bản quét'}
        <span className="sr-only"> trong thẻ mới</span>
      </a>
    </p>
    {post?.sent && (
      <p className="mt-1 text-ink-soft text-sm">
        Đã gửi bưu chính <Moment at={post.sent.at} />
        {post.sent.itemNumber && `, số bưu gửi ${post.sent.itemNumber}`}: {post.sent.recipient},{' '}
        {formatTelephone(post.sent.telephone)}, {post.sent.address}.
      </p>
    )}
    {result.receivedAt && (
      <p className="mt-1 text-ink-soft text-sm">
        {result.receivedBy} nhận lúc <Moment at={result.receivedAt} />
        {result.receivedAs === 'authorised' && ', theo ủy quyền'}
      </p>
    )}
  </>
)
