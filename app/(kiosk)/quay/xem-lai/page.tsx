import { notFound, redirect } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { AnswerSections } from '#components/case/AnswerSections.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { Rich } from '#components/language/Rich.tsx'
import { langOf, say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { kioskReview } from '#lib/queries/kiosk-review.ts'
import { requireKiosk } from '../../_kiosk/current-kiosk.ts'
import { KioskFrame } from '../../_kiosk/KioskFrame.tsx'
import { pageOfStep } from '../../_kiosk/kiosk-path.ts'

const ReviewPage = async () => {
  const language = await hearLanguage()
  const review = await kioskReview(await requireKiosk(), theWorld(), language)
  if (!review) notFound()
  if ('step' in review) redirect(pageOfStep(review.step))
  const { sections, papers, elsewhere } = review
  return (
    <KioskFrame
      progress={review.progress}
      over={review.procedure}
      title={say('Xem lại những gì đã khai')}
      lead={say('Chỗ nào chưa đúng thì bấm Sửa. Đúng cả rồi thì bấm nút ở cuối trang.')}
    >
      {elsewhere && (
        <div className="mb-6">
          <Notice kind="warning" title={say('Nơi cư trú đã chọn không thuộc cơ quan này')}>
            {elsewhere.unit && (
              <p>
                <Rich
                  says="Nơi đó thuộc <unit>{unit}</unit>."
                  values={[{ unit: elsewhere.unit.name }]}
                  marks={{ unit: (words) => <Vietnamese>{words}</Vietnamese> }}
                />
              </p>
            )}
            <p>{say('Nếu chọn nhầm thì bấm Sửa; nếu đúng, hãy hỏi cán bộ tại quầy trước khi nộp.')}</p>
          </Notice>
        </div>
      )}
      <div lang={langOf(review.language)}>
        <AnswerSections sections={sections} changeHref={(step, control) => `/quay/${step}#${control}`} />
      </div>
      {papers.length > 0 && (
        <Card title={say('Giấy tờ đưa cho cán bộ')}>
          <ul lang={langOf(review.language)} className="list-disc space-y-1.5 pl-6 marker:text-gold">
            {papers.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Card>
      )}
      <div className="mt-8">
        <FormShell action="/quay/xong" token={await currentFormToken()}>
          <p>{say('Hồ sơ chưa nộp: cán bộ quét giấy tờ, nộp cùng người khai và đưa giấy hẹn.')}</p>
          <SubmitButton>{say('Xong, xóa màn hình')}</SubmitButton>
        </FormShell>
      </div>
    </KioskFrame>
  )
}

export default ReviewPage
