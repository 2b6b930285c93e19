import { notFound, redirect } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { AnswerSections } from '#components/case/AnswerSections.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { kioskReview } from '#lib/queries/kiosk-review.ts'
import { requireKiosk } from '../../_kiosk/current-kiosk.ts'
import { KioskFrame } from '../../_kiosk/KioskFrame.tsx'
import { pageOfStep } from '../../_kiosk/kiosk-path.ts'

const ReviewPage = async () => {
  const review = await kioskReview(await requireKiosk(), theWorld())
  if (!review) notFound()
  if ('step' in review) redirect(pageOfStep(review.step))
  const { sections, papers, elsewhere } = review
  return (
    <KioskFrame
      progress={review.progress}
      over={review.procedure}
      title="Xem lại những gì đã khai"
      lead="Chỗ nào chưa đúng thì bấm Sửa. Đúng cả rồi thì bấm nút ở cuối trang."
    >
      {elsewhere && (
        <div className="mb-6">
          <Notice
            kind="warning"
            title={
              elsewhere.unit
                ? `Nơi cư trú đã chọn thuộc ${elsewhere.unit.name}`
                : 'Nơi cư trú đã chọn không thuộc cơ quan này'
            }
          >
            <p>Nếu chọn nhầm thì bấm Sửa; nếu đúng, hãy hỏi cán bộ tại quầy trước khi nộp.</p>
          </Notice>
        </div>
      )}
      <AnswerSections sections={sections} changeHref={(step, control) => `/quay/${step}#${control}`} />
      {papers.length > 0 && (
        <Card title="Giấy tờ đưa cho cán bộ">
          <ul className="list-disc space-y-1.5 pl-6 marker:text-gold">
            {papers.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Card>
      )}
      <div className="mt-8">
        <FormShell action="/quay/xong" token={await currentFormToken()}>
          <p>Hồ sơ chưa nộp: cán bộ quét giấy tờ, nộp cùng người khai và đưa giấy hẹn.</p>
          <SubmitButton>Xong, xóa màn hình</SubmitButton>
        </FormShell>
      </div>
    </KioskFrame>
  )
}

export default ReviewPage
