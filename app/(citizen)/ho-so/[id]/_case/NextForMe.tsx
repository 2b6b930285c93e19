import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { statusFacts } from '#lib/domain/case/status.ts'
import type { MyCase } from '#lib/queries/my-case.ts'
import { Apology, AtTheDeskAgain, BeingCorrected, PaymentAsked } from './OnTheWay.tsx'
import { SupplementAsked } from './SupplementAsked.tsx'

/** What the person who applied has to know or do first, as the file stands. */
export const NextForMe = ({ file }: { file: MyCase }) => {
  switch (file.status) {
    case 'submitted':
      return file.history.length === 1 ? <JustSubmitted file={file} /> : <AtTheDeskAgain file={file} />
    case 'awaitingSupplement':
      return <SupplementAsked file={file} />
    case 'awaitingPayment':
      return <PaymentAsked file={file} />
    case 'notAccepted':
    case 'refused':
    case 'stopped':
    case 'revoked':
      return <Refused file={file} />
    case 'resultReady':
    case 'returned':
      return <Result file={file} />
    case 'correcting':
      return <BeingCorrected file={file} />
    default:
      return <Apology file={file} />
  }
}

const JustSubmitted = ({ file }: { file: MyCase }) => (
  <Card title="Đã nộp hồ sơ" official>
    <p className="text-ink-soft">Số tạm</p>
    <p className="break-all font-semibold font-serif text-3xl text-lacquer tabular-nums">
      {file.provisionalNumber}
    </p>
    <h3 className="mt-5 font-semibold">Tiếp theo</h3>
    <ol className="mt-1 list-decimal space-y-1 pl-6">
      <li>
        {file.unit.name} kiểm tra hồ sơ và trả lời trong 8 giờ làm việc
        {file.turn.answerBy && (
          <>
            , muộn nhất <Moment at={file.turn.answerBy} />
          </>
        )}
        .
      </li>
      <li>Hồ sơ đủ thì được cấp mã hồ sơ và ngày hẹn trả; thiếu thì được báo rõ cần sửa gì, một lần.</li>
      <li>Mỗi lần có thay đổi đều có thông báo trong trang này và qua thư điện tử. Chưa cần làm gì thêm.</li>
    </ol>
  </Card>
)

const endings: ReadonlySet<string> = new Set(['refuse', 'stop', 'revokeResult'])

const Refused = ({ file }: { file: MyCase }) => {
  const refusal = file.history.findLast(({ command }) => endings.has(command))
  return (
    <Notice kind="error" title={statusFacts[file.status].meaning}>
      {refusal?.ground && <p>Căn cứ: {refusal.ground}.</p>}
      {refusal?.text && <p className="whitespace-pre-line">Lý do: {refusal.text}</p>}
      <p>
        Không đồng ý thì có quyền khiếu nại đến {file.unit.name}. Có thể nộp hồ sơ mới khi đã đủ điều kiện.
      </p>
    </Notice>
  )
}

const Result = ({ file }: { file: MyCase }) => {
  const { result, unit, post } = file
  if (!result) return null
  if (post?.sent) return <Sent file={file} result={result} item={post.sent} />
  return (
    <Card title={result.collectedAt ? 'Đã nhận kết quả' : 'Đã có kết quả'} official>
      <p>
        {file.procedure.resultName}: số <strong className="font-semibold">{result.number}</strong>, ký ngày{' '}
        <Dateline day={result.signedOn} />.
      </p>
      {result.file && <SignedFile caseId={file.id} file={result.file} />}
      {result.collectedAt ? (
        <p className="mt-2 text-ink-soft">
          Trao cho người nhận lúc <Moment at={result.collectedAt} />.
        </p>
      ) : post?.wanted ? (
        <p className="mt-2">
          Bộ phận Một cửa sẽ gửi qua bưu chính cho {post.wanted.recipient}, {post.wanted.address}. Không cần
          đến nhận; gửi rồi, chúng tôi báo ngay.
        </p>
      ) : (
        <>
          <p className="mt-2">
            Nhận tại Bộ phận Một cửa, {unit.name}
            {unit.address && `, ${unit.address}`}, trong giờ làm việc. Không cần chờ đến ngày hẹn.
          </p>
          <p className="mt-2 text-ink-soft">{file.procedure.resultNote}</p>
        </>
      )}
    </Card>
  )
}

type SignedFileProps = { caseId: string; file: NonNullable<NonNullable<MyCase['result']>['file']> }

/** The result itself, as a file that counts as the paper does. */
const SignedFile = ({ caseId, file }: SignedFileProps) =>
  file.isReady ? (
    <p className="my-3">
      <ButtonLink href={`/ho-so/${caseId}/giay-to/${file.id}/tep`} download>
        Tải kết quả (PDF có chữ ký số)
      </ButtonLink>
      <span className="mt-2 block text-ink-soft text-sm">
        Có giá trị như bản giấy. Gửi nguyên tệp cho nơi cần; họ kiểm tra tại trang{' '}
        <a href="/xac-thuc" className="link">
          Xác thực văn bản
        </a>
        .
      </span>
    </p>
  ) : (
    <p className="my-3 text-amber">Nộp phí xong thì tải được kết quả có chữ ký số tại đây.</p>
  )

type SentProps = {
  file: MyCase
  result: NonNullable<MyCase['result']>
  item: NonNullable<NonNullable<MyCase['post']>['sent']>
}

/** On its way: to whom, where, and under which number to ask for it. */
const Sent = ({ file, result, item }: SentProps) => (
  <Card title="Đã gửi kết quả qua bưu chính" official>
    <p>
      {file.procedure.resultName}: số <strong className="font-semibold">{result.number}</strong>, ký ngày{' '}
      <Dateline day={result.signedOn} />.
    </p>
    <p className="mt-2">
      Đã gửi bưu chính ngày <Dateline day={item.on} /> cho {item.recipient}, {item.address}.
      {item.itemNumber && ` Số bưu gửi: ${item.itemNumber}.`}
    </p>
    <p className="mt-2 text-ink-soft">
      Lâu không nhận được thì viết cho cơ quan ở phần Tin nhắn với cán bộ, hoặc hỏi bưu điện
      {item.itemNumber ? ' theo số bưu gửi' : ''}.
    </p>
  </Card>
)
