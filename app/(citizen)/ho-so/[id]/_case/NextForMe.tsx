import { Known } from '#components/language/Known.tsx'
import { Rich } from '#components/language/Rich.tsx'
import { langOf, say, sayKnown } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { statusFacts } from '#lib/domain/case/status.ts'
import type { MyCase } from '#lib/queries/my-case.ts'
import {
  AnsweredBy,
  Apology,
  AtTheDeskAgain,
  BeingCorrected,
  OfficeReason,
  PaymentAsked,
  placeOf,
} from './OnTheWay.tsx'
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
  <Card title={say('Đã nộp hồ sơ')} official>
    <p className="text-ink-soft">{say('Số tạm')}</p>
    <p className="break-all font-semibold font-serif text-3xl text-lacquer tabular-nums">
      {file.provisionalNumber}
    </p>
    <h3 className="mt-5 font-semibold">{say('Tiếp theo')}</h3>
    <ol className="mt-1 list-decimal space-y-1 pl-6">
      <li>
        <Rich
          says="<unit>{unit}</unit> kiểm tra hồ sơ và trả lời trong 8 giờ làm việc."
          values={[{ unit: file.unit.name }]}
          marks={{ unit: (words) => <Vietnamese>{words}</Vietnamese> }}
        />{' '}
        <AnsweredBy file={file} />
      </li>
      <li>
        {say('Hồ sơ đủ thì được cấp mã hồ sơ và ngày hẹn trả; thiếu thì được báo rõ cần sửa gì, một lần.')}
      </li>
      <li>
        {say(
          'Mỗi lần có thay đổi đều có thông báo trong trang này và qua thư điện tử. Chưa cần làm gì thêm.',
        )}
      </li>
    </ol>
  </Card>
)

const endings: ReadonlySet<string> = new Set(['refuse', 'stop', 'revokeResult'])

const Refused = ({ file }: { file: MyCase }) => {
  const refusal = file.history.findLast(({ command }) => endings.has(command))
  return (
    <Notice kind="error" title={sayKnown(statusFacts[file.status].meaning)}>
      {refusal?.ground && (
        <p>
          {say('Căn cứ:')} <Known>{refusal.ground}</Known>.
        </p>
      )}
      {refusal?.text && <OfficeReason>{refusal.text}</OfficeReason>}
      <p>
        <Rich
          says="Không đồng ý thì có quyền khiếu nại đến <unit>{unit}</unit>. Có thể nộp hồ sơ mới khi đã đủ điều kiện."
          values={[{ unit: file.unit.name }]}
          marks={{ unit: (words) => <Vietnamese>{words}</Vietnamese> }}
        />
      </p>
    </Notice>
  )
}

const Result = ({ file }: { file: MyCase }) => {
  const { result, unit, post } = file
  if (!result) return null
  if (post?.sent) return <Sent file={file} result={result} item={post.sent} />
  return (
    <Card title={result.collectedAt ? say('Đã nhận kết quả') : say('Đã có kết quả')} official>
      <NamedResult file={file} result={result} />
      {result.file && <SignedFile caseId={file.id} file={result.file} />}
      {result.collectedAt ? (
        <p className="mt-2 text-ink-soft">
          <Rich
            says="Trao cho người nhận lúc <at>{at}</at>."
            values={[{ at: result.collectedAt }]}
            marks={{ at: (at) => <Moment at={at} /> }}
          />
        </p>
      ) : post?.wanted ? (
        <p className="mt-2">
          <Rich
            says="Bộ phận Một cửa sẽ gửi qua bưu chính cho <to>{to}</to>. Không cần đến nhận; gửi rồi, chúng tôi báo ngay."
            values={[{ to: `${post.wanted.recipient}, ${post.wanted.address}` }]}
            marks={{ to: (words) => <Vietnamese>{words}</Vietnamese> }}
          />
        </p>
      ) : (
        <>
          <p className="mt-2">
            <Rich
              says="Nhận tại Bộ phận Một cửa, <unit>{unit}</unit>, trong giờ làm việc. Không cần chờ đến ngày hẹn."
              values={[{ unit: placeOf(unit) }]}
              marks={{ unit: (words) => <Vietnamese>{words}</Vietnamese> }}
            />
          </p>
          <p lang={langOf(file.language)} className="mt-2 text-ink-soft">
            {file.procedure.resultNote}
          </p>
        </>
      )}
    </Card>
  )
}

type ResultProps = { file: MyCase; result: NonNullable<MyCase['result']> }

/** What was signed: its name, number and day. */
const NamedResult = ({ file, result }: ResultProps) => (
  <p>
    <span lang={langOf(file.language)}>{file.procedure.resultName}</span>:{' '}
    <Rich
      says="số <number>{number}</number>, ký ngày <day>{day}</day>."
      values={[{ number: result.number, day: result.signedOn }]}
      marks={{
        number: (number) => <strong className="font-semibold">{number}</strong>,
        day: (day) => <Dateline day={day} />,
      }}
    />
  </p>
)

type SignedFileProps = { caseId: string; file: NonNullable<NonNullable<MyCase['result']>['file']> }

/** The result itself, as a file that counts as the paper does. */
const SignedFile = ({ caseId, file }: SignedFileProps) =>
  file.isReady ? (
    <p className="my-3">
      <ButtonLink href={`/ho-so/${caseId}/giay-to/${file.id}/tep`} download>
        {say('Tải kết quả (PDF có chữ ký số)')}
      </ButtonLink>
      <span className="mt-2 block text-ink-soft text-sm">
        {say('Có giá trị như bản giấy. Gửi nguyên tệp cho nơi cần; họ kiểm tra ở trang sau:')}{' '}
        <a href="/xac-thuc" className="link">
          {say('Xác thực văn bản')}
        </a>
      </span>
    </p>
  ) : (
    <p className="my-3 text-amber">{say('Nộp phí xong thì tải được kết quả có chữ ký số tại đây.')}</p>
  )

type SentProps = {
  file: MyCase
  result: NonNullable<MyCase['result']>
  item: NonNullable<NonNullable<MyCase['post']>['sent']>
}

/** On its way, or there: to whom, where, and under which number to ask for it. */
const Sent = ({ file, result, item }: SentProps) => (
  <Card
    title={
      item.state === 'delivered' ? say('Bưu chính đã phát kết quả') : say('Đã gửi kết quả qua bưu chính')
    }
    official
  >
    <NamedResult file={file} result={result} />
    {result.file && <SignedFile caseId={file.id} file={result.file} />}
    <p className="mt-2">
      <Rich
        says="Đã gửi bưu chính ngày <day>{day}</day> cho <to>{to}</to>."
        values={[{ day: item.on, to: `${item.recipient}, ${item.address}` }]}
        marks={{
          day: (day) => <Dateline day={day} />,
          to: (words) => <Vietnamese>{words}</Vietnamese>,
        }}
      />
      {item.itemNumber && ` ${say('Số bưu gửi: {number}.', { number: item.itemNumber })}`}
    </p>
    {item.receivedBy && (
      <p className="mt-2">
        <Rich
          says="Người đã nhận: <to>{to}</to>."
          values={[{ to: item.receivedBy }]}
          marks={{ to: (words) => <Vietnamese>{words}</Vietnamese> }}
        />
      </p>
    )}
    <p className="mt-2 text-ink-soft">
      {item.itemNumber
        ? say(
            'Lâu không nhận được thì viết cho cơ quan ở phần Tin nhắn với cán bộ, hoặc hỏi bưu điện theo số bưu gửi.',
          )
        : say('Lâu không nhận được thì viết cho cơ quan ở phần Tin nhắn với cán bộ, hoặc hỏi bưu điện.')}
    </p>
  </Card>
)
