import { Rich } from '#components/language/Rich.tsx'
import { langOf, say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import { Money } from '#components/ui/Money.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { MyCase } from '#lib/queries/my-case.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

/** By when the desk answers, where that is known. */
export const AnsweredBy = ({ file: { turn } }: { file: MyCase }) =>
  turn.answerBy && (
    <Rich
      says="Muộn nhất <at>{at}</at>."
      values={[{ at: turn.answerBy }]}
      marks={{ at: (at) => <Moment at={at} /> }}
    />
  )

/** Why, in the words of the office. */
export const OfficeReason = ({ children }: { children: string }) => (
  <p className="whitespace-pre-line">
    {say('Lý do:')} <Vietnamese>{children}</Vietnamese>
  </p>
)

/** The office and where it is. */
export const placeOf = ({ name, address }: MyCase['unit']): string => (address ? `${name}, ${address}` : name)

/** What happened last to a file that waits at the desk again: mended, paid, or come from another office. */
export const AtTheDeskAgain = ({ file }: { file: MyCase }) => {
  const last = file.history.at(-1)
  return (
    <Notice kind="success" title={say((last && titles[last.command]) ?? 'Hồ sơ đang chờ kiểm tra lại')}>
      {last?.command === 'transfer' && last.text && <OfficeReason>{last.text}</OfficeReason>}
      <p>
        <Rich
          says="<unit>{unit}</unit> kiểm tra và trả lời trong 8 giờ làm việc."
          values={[{ unit: file.unit.name }]}
          marks={{ unit: (words) => <Vietnamese>{words}</Vietnamese> }}
        />{' '}
        <AnsweredBy file={file} /> {say('Chưa cần làm gì thêm.')}
      </p>
    </Notice>
  )
}

const titles: Readonly<Partial<Record<MyCase['history'][number]['command'], PlainSentence>>> = {
  supplement: 'Đã gửi bổ sung',
  receivePayment: 'Đã nhận phí',
  transfer: 'Hồ sơ đã được chuyển đến cơ quan có thẩm quyền',
}

export const PaymentAsked = ({ file }: { file: MyCase }) => (
  <Card title={say('Cần nộp phí')} official>
    <p>
      <Rich
        says="Nộp <amount>{amount}</amount> trực tuyến, hoặc tại Bộ phận Một cửa, <unit>{unit}</unit>, trong giờ làm việc."
        values={[{ amount: '', unit: placeOf(file.unit) }]}
        marks={{
          amount: () => <Money amount={file.fee.total} />,
          unit: (words) => <Vietnamese>{words}</Vietnamese>,
        }}
      />
    </p>
    <p data-screen-only="" className="mt-3">
      <ButtonLink href={`/ho-so/${file.id}/thanh-toan`}>{say('Nộp phí trực tuyến')}</ButtonLink>
    </p>
    <p className="mt-2 text-ink-soft">
      {say('Nộp xong, hồ sơ được giải quyết tiếp ngay. Trong lúc chờ không tính thời hạn.')}
    </p>
  </Card>
)

/** A result that was wrong and is being made anew. */
export const BeingCorrected = ({ file }: { file: MyCase }) => {
  const correction = file.history.findLast((entry) => entry.command === 'correctResult')
  return (
    <Notice kind="warning" title={say('Kết quả đang được làm lại')}>
      {correction?.text && (
        <p lang={langOf('vi')} className="whitespace-pre-line">
          {correction.text}
        </p>
      )}
      <p>{say('Không phải nộp thêm gì. Có kết quả đúng, hệ thống báo ngay.')}</p>
    </Notice>
  )
}

/** The new appointment of a file that will be late; nothing once there is a result. */
export const Apology = ({ file }: { file: MyCase }) => {
  const apology = file.history.findLast((entry) => entry.command === 'apologise')
  if (!apology || file.appointedOn === null || file.finishedOn !== null) return null
  return (
    <Notice kind="warning" title={say('Xin lỗi: hồ sơ không xong kịp ngày đã hẹn')}>
      <p>
        <Rich
          says="<unit>{unit}</unit> hẹn lại ngày <day>{day}</day>. Xong sớm hơn, hệ thống báo ngay."
          values={[{ unit: file.unit.name, day: file.appointedOn }]}
          marks={{
            unit: (words) => <Vietnamese>{words}</Vietnamese>,
            day: (day) => <Dateline day={day} weekday />,
          }}
        />
      </p>
      {apology.text && <OfficeReason>{apology.text}</OfficeReason>}
    </Notice>
  )
}
