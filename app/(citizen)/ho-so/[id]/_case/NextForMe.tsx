import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { MyCase } from '#lib/queries/my-case.ts'

/** What the person who applied has to know or do first, as the file stands. */
export const NextForMe = ({ file }: { file: MyCase }) => {
  switch (file.status) {
    case 'submitted':
      return file.history.length === 1 ? <JustSubmitted file={file} /> : <SentAgain file={file} />
    case 'awaitingSupplement':
      return <SupplementAsked file={file} />
    case 'notAccepted':
    case 'refused':
      return <Refused file={file} />
    case 'resultReady':
    case 'returned':
      return <Result file={file} />
    default:
      return null
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

const SentAgain = ({ file }: { file: MyCase }) => (
  <Notice kind="success" title="Đã gửi bổ sung">
    <p>
      {file.unit.name} kiểm tra lại và trả lời trong 8 giờ làm việc
      {file.turn.answerBy && (
        <>
          , muộn nhất <Moment at={file.turn.answerBy} />
        </>
      )}
      .
    </p>
  </Notice>
)

const SupplementAsked = ({ file }: { file: MyCase }) => {
  const asked = file.history.findLast((entry) => entry.command === 'requestSupplement')
  return (
    <Card title="Cần sửa hoặc nộp thêm" official>
      <p className="max-w-reading whitespace-pre-line">{asked?.text}</p>
      <p className="mt-3 text-ink-soft">
        {asked?.by ?? file.unit.name} yêu cầu
        {asked && (
          <>
            {' '}
            lúc <Moment at={asked.at} />
          </>
        )}
        . Chỉ sửa những điểm trên rồi gửi lại một lần.{' '}
        {file.acceptedOn === null
          ? 'Hồ sơ được xem lại ngay sau khi gửi.'
          : 'Trong lúc chờ không tính thời hạn; nhận đủ thì thời hạn tính lại từ đầu.'}
      </p>
      <div className="mt-5">
        <ButtonLink href={`/ho-so/${file.id}/kiem-tra`} wide onward>
          Sửa và bổ sung
        </ButtonLink>
      </div>
    </Card>
  )
}

const Refused = ({ file }: { file: MyCase }) => {
  const refusal = file.history.findLast((entry) => entry.command === 'refuse')
  return (
    <Notice
      kind="error"
      title={file.status === 'refused' ? 'Hồ sơ bị từ chối giải quyết' : 'Hồ sơ không được tiếp nhận'}
    >
      {refusal?.ground && <p>Căn cứ: {refusal.ground}.</p>}
      {refusal?.text && <p className="whitespace-pre-line">Lý do: {refusal.text}</p>}
      <p>
        Không đồng ý thì có quyền khiếu nại đến {file.unit.name}. Có thể nộp hồ sơ mới khi đã đủ điều kiện.
      </p>
    </Notice>
  )
}

const Result = ({ file }: { file: MyCase }) => {
  const { result, unit } = file
  if (!result) return null
  return (
    <Card title={result.collectedAt ? 'Đã nhận kết quả' : 'Đã có kết quả'} official>
      <p>
        {file.procedure.resultName}: số <strong className="font-semibold">{result.number}</strong>, ký ngày{' '}
        <Dateline day={result.signedOn} />.
      </p>
      {result.collectedAt ? (
        <p className="mt-2 text-ink-soft">
          Trao cho người nhận lúc <Moment at={result.collectedAt} />.
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
