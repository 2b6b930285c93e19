import type { Metadata } from 'next'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { ErrorSummary } from '#components/form/ErrorSummary.tsx'
import { FileField } from '#components/form/FileField.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { LiveForm } from '#components/form/LiveForm.tsx'
import { Questions } from '#components/form/Questions.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { Steps } from '#components/ui/Steps.tsx'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { applies } from '#lib/domain/procedure/conditions.ts'
import type { Fields } from '#lib/domain/procedure/field.ts'
import { kitchenSink } from '#lib/domain/procedure/kitchen-sink.ts'
import { conditionInWords, messageFor, warningFor } from '#lib/domain/procedure/messages.ts'
import { withOfferedPlaces } from '#lib/domain/procedure/offered-places.ts'
import { recognisedIn } from '#lib/queries/recognised-addresses.ts'
import { onlyInDemo } from '../only-in-demo.ts'
import { formPath, sampleToday } from './sample-path.ts'

export const metadata: Metadata = { title: 'Mẫu trang khai' }

const fields: Fields = kitchenSink.fields
const names = Object.keys(fields)

/** A form that works and keeps nothing: sent off, it comes back with what was typed and what is wrong with it. */
const SampleForm = async () => {
  await onlyInDemo()
  const parked = await parkedFor(formPath)
  const typed = parked?.values ?? {}
  const { problems, warnings } = checkFields({ fields }, names, typed, sampleToday)
  const wasTried = parked?.notice !== undefined
  const recognised = await recognisedIn(fields, names, typed)
  const said = problems.map((problem) => ({
    control: problem.control,
    message: messageFor(fields, problem, typed),
  }))
  return (
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
      <PageHeading over={kitchenSink.shortName} lead={kitchenSink.page.what}>
        {kitchenSink.name}
      </PageHeading>
      {wasTried && said.length === 0 && (
        <Notice kind="success" title="Không có gì phải sửa" live>
          Trang mẫu không lưu gì.
        </Notice>
      )}
      <ErrorSummary problems={wasTried ? said : []} />
      <FormShell action={`${formPath}/gui`} token={await currentFormToken()} enterIntent="continue" live>
        {kitchenSink.steps.map((step) => (
          <section key={step.slug} aria-labelledby={`phan-${step.slug}`} className="space-y-7">
            <h2 id={`phan-${step.slug}`} className="border-gold border-t pt-4 font-semibold text-xl">
              {step.title}
            </h2>
            <Questions
              questions={step.fields.flatMap((name) => {
                const field = fields[name]
                const condition = conditionInWords(fields, name)
                return field
                  ? {
                      name,
                      field: withOfferedPlaces(fields, field, typed),
                      asked: applies(fields, name, typed),
                      ...(condition !== undefined && { condition }),
                    }
                  : []
              })}
              typed={typed}
              problems={wasTried ? said : []}
              warnings={warnings.map((warning) => ({
                control: warning.control,
                message: warningFor(warning),
              }))}
              recognised={recognised}
            />
          </section>
        ))}
        <FileField
          name="identity"
          label="Ảnh chụp giấy tờ tùy thân"
          hint="Chụp đủ hai mặt, thấy rõ chữ."
          kinds="PDF, JPEG, PNG hoặc HEIC"
          accept=".pdf,.jpg,.jpeg,.png,.heic"
          maxMegabytes={25}
          multiple
          stored={[
            {
              id: '1',
              name: 'can-cuoc-mat-truoc.jpg',
              size: '1,2 MB',
              href: '#',
              removeIntent: 'removeFile:1',
            },
          ]}
        />
        <SubmitButton />
        <LiveForm questions={{ fields, names, context: {}, today: sampleToday }} />
      </FormShell>
    </PageBody>
  )
}

export default SampleForm
