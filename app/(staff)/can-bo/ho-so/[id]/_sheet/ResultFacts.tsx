import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import { Money } from '#components/ui/Money.tsx'
import { dong } from '#lib/domain/kernel/money.ts'
import { formatTelephone } from '#lib/domain/kernel/telephone.ts'
import type { CaseSheet } from '#lib/queries/case-sheet.ts'
import { casePath } from './case-path.ts'

type Props = {
  result: NonNullable<CaseSheet['result']>
  post: CaseSheet['post']
  collection: CaseSheet['collection']
  caseId: string
}

/** The line of the register: what was signed, and who has it now. */
export const ResultFacts = ({ result, post, collection, caseId }: Props) => (
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
    {collection.shownAt && (
      <p className="mt-1 font-semibold text-leaf-deep">
        Mã nhận kết quả đúng, xuất trình lúc <Moment at={collection.shownAt} />. Đối chiếu giấy tờ tùy thân
        rồi trao.
      </p>
    )}
    {collection.stillToCollect !== null && (
      <p className="mt-1 font-semibold text-amber">
        Bưu chính chưa thu được <Money amount={dong(collection.stillToCollect)} />: thu khi trao tại quầy.
        Biên lai nằm trong bưu gửi.
      </p>
    )}
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
