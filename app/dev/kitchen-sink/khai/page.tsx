import type { Metadata } from 'next'
import { ErrorSummary } from '#components/form/ErrorSummary.tsx'
import { FileField } from '#components/form/FileField.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { LiveForm } from '#components/form/LiveForm.tsx'
import { Questions } from '#components/form/Questions.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { SiteShell } from '#components/shell/SiteShell.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { Steps } from '#components/ui/Steps.tsx'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { applies } from '#lib/domain/procedure/conditions.ts'
import { conditionInWords, messageFor, warningFor } from '#lib/domain/procedure/messages.ts'
import { onlyInDemo } from '../only-in-demo.ts'
import { sampleFields, sampleNames, sampleTyped } from '../sample-form.ts'

export const metadata: Metadata = { title: 'Mẫu trang khai' }

const today = '2020-08-31'

const SampleStep = async () => {
  await onlyInDemo()
  const { problems, warnings } = checkFields({ fields: sampleFields }, sampleNames, sampleTyped, today)
  const said = problems.map((problem) => ({
    control: problem.control,
    message: messageFor(sampleFields, problem, sampleTyped),
  }))
  const doubts = warnings.map((warning) => ({ control: warning.control, message: warningFor(warning) }))
  return (
    <SiteShell band="Trang mẫu, không lưu gì." path="/ho-so">
      <PageBody width="question">
        <Steps
          steps={[
            { title: 'Nơi nộp', state: 'done', href: '#' },
            { title: 'Người yêu cầu', state: 'current' },
            { title: 'Cha mẹ, vợ chồng', state: 'mend', href: '#' },
            { title: 'Quá trình cư trú', state: 'ahead' },
            { title: 'Kiểm tra và nộp', state: 'ahead' },
          ]}
        />
        <PageHeading over="Cấp Phiếu lý lịch tư pháp" lead="Khai như trên giấy tờ tùy thân còn hiệu lực.">
          Người yêu cầu
        </PageHeading>
        <ErrorSummary problems={said} />
        <FormShell action="#" token="mau" enterIntent="continue" live>
          <Questions
            questions={sampleNames.map((name) => {
              const condition = conditionInWords(sampleFields, name)
              return {
                name,
                field: sampleFields[name],
                asked: applies(sampleFields, name, sampleTyped),
                ...(condition !== undefined && { condition }),
              }
            })}
            typed={sampleTyped}
            problems={said}
            warnings={doubts}
          />
          <FileField
            name="identity"
            label="Ảnh chụp giấy tờ tùy thân"
            hint="Chụp đủ hai mặt, thấy rõ chữ."
            kinds="PDF, JPEG, PNG hoặc HEIC"
            accept=".pdf,.jpg,.jpeg,.png,.heic"
            maxMegabytes={10}
            multiple
            stored={[
              { name: 'can-cuoc-mat-truoc.jpg', size: '1,2 MB', href: '#', removeIntent: 'removeFile:1' },
            ]}
            problem="Tệp “anh.gif” không nhận được. Chọn tệp PDF, JPEG, PNG hoặc HEIC."
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton />
            <SubmitButton intent="leave" look="secondary">
              Lưu và thoát
            </SubmitButton>
          </div>
          <LiveForm questions={{ fields: sampleFields, names: sampleNames, context: {}, today }} saves />
        </FormShell>
      </PageBody>
    </SiteShell>
  )
}

export default SampleStep
