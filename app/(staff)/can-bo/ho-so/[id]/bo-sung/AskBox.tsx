import type { Messages } from '#components/form/messages.ts'
import { ScalarControl } from '#components/form/ScalarControl.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import type { ReviewSheet } from '#lib/queries/review-sheet.ts'
import { askFields } from './ask-fields.ts'
import { restIsFine } from './review-form.ts'

type Props = {
  review: ReviewSheet
  values: Readonly<Record<string, string>>
  problems: Messages
}

/** What is said about the request as a whole, and its buttons. */
export const AskBox = ({ review, values, problems }: Props) => (
  <section aria-labelledby="gui-yeu-cau" className="space-y-5 border-gold border-t-2 pt-5">
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <h2 id="gui-yeu-cau" className="font-semibold text-xl">
        Gửi yêu cầu
      </h2>
      <Button look="secondary" icon="check" name="intent" value={restIsFine}>
        Tất cả các điểm còn lại: đạt
      </Button>
    </div>
    <Why review={review} />
    {Object.entries(askFields(review.groundNeeded)).map(([name, field]) => (
      <ScalarControl
        key={name}
        control={name}
        field={field}
        value={values[name] ?? ''}
        problem={problems[name]}
      />
    ))}
    <Button name="intent" value="ask" wide>
      Yêu cầu bổ sung
    </Button>
  </section>
)

const Why = ({ review: { groundNeeded, noticeBy, round } }: { review: ReviewSheet }) => {
  if (groundNeeded === 'secondRound')
    return (
      <Notice kind="warning" title={`Đây là lần yêu cầu thứ ${round}, lần cuối cùng`}>
        <p>Mỗi hồ sơ chỉ được yêu cầu bổ sung một lần. Yêu cầu thêm phải có căn cứ và được thống kê.</p>
      </Notice>
    )
  if (groundNeeded === 'tooLate' && noticeBy)
    return (
      <Notice kind="warning" title={`Đã quá ngày ${formatDate(noticeBy)}, hạn yêu cầu bổ sung`}>
        <p>
          Phòng chuyên môn phải yêu cầu trong 3 ngày làm việc kể từ khi tiếp nhận. Yêu cầu muộn phải có căn
          cứ.
        </p>
      </Notice>
    )
  return noticeBy ? (
    <p className="text-ink-soft">Yêu cầu bổ sung chậm nhất ngày {formatDate(noticeBy)}.</p>
  ) : null
}
