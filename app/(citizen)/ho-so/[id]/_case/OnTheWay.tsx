import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import { Money } from '#components/ui/Money.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { MyCase } from '#lib/queries/my-case.ts'

/** What happened last to a file that waits at the desk again: mended, paid, or come from another office. */
export const AtTheDeskAgain = ({ file }: { file: MyCase }) => {
  const last = file.history.at(-1)
  return (
    <Notice kind="success" title={(last && titles[last.command]) ?? 'Hồ sơ đang chờ kiểm tra lại'}>
      {last?.command === 'transfer' && last.text && <p className="whitespace-pre-line">Lý do: {last.text}</p>}
      <p>
        {file.unit.name} kiểm tra và trả lời trong 8 giờ làm việc
        {file.turn.answerBy && (
          <>
            , muộn nhất <Moment at={file.turn.answerBy} />
          </>
        )}
        . Chưa cần làm gì thêm.
      </p>
    </Notice>
  )
}

const titles: Readonly<Partial<Record<MyCase['history'][number]['command'], string>>> = {
  supplement: 'Đã gửi bổ sung',
  receivePayment: 'Đã nhận phí',
  transfer: 'Hồ sơ đã được chuyển đến cơ quan có thẩm quyền',
}

export const PaymentAsked = ({ file }: { file: MyCase }) => (
  <Card title="Cần nộp phí" official>
    <p>
      Nộp <Money amount={file.fee.total} /> trực tuyến, hoặc tại Bộ phận Một cửa, {file.unit.name}
      {file.unit.address && `, ${file.unit.address}`}, trong giờ làm việc.
    </p>
    <p data-screen-only="" className="mt-3">
      <ButtonLink href={`/ho-so/${file.id}/thanh-toan`}>Nộp phí</ButtonLink>
    </p>
    <p className="mt-2 text-ink-soft">
      Nộp xong, hồ sơ được giải quyết tiếp ngay. Trong lúc chờ không tính thời hạn.
    </p>
  </Card>
)

/** A result that was wrong and is being made anew. */
export const BeingCorrected = ({ file }: { file: MyCase }) => {
  const correction = file.history.findLast((entry) => entry.command === 'correctResult')
  return (
    <Notice kind="warning" title="Kết quả đang được làm lại">
      {correction?.text && <p className="whitespace-pre-line">{correction.text}</p>}
      <p>Không phải nộp thêm gì. Có kết quả đúng, hệ thống báo ngay.</p>
    </Notice>
  )
}

/** The new appointment of a file that will be late; nothing once there is a result. */
export const Apology = ({ file }: { file: MyCase }) => {
  const apology = file.history.findLast((entry) => entry.command === 'apologise')
  if (!apology || file.appointedOn === null || file.finishedOn !== null) return null
  return (
    <Notice kind="warning" title="Xin lỗi: hồ sơ không xong kịp ngày đã hẹn">
      <p>
        {file.unit.name} hẹn lại ngày <Dateline day={file.appointedOn} weekday />. Xong sớm hơn, hệ thống báo
        ngay.
      </p>
      {apology.text && <p className="whitespace-pre-line">Lý do: {apology.text}</p>}
    </Notice>
  )
}
