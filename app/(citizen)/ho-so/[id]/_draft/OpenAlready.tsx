import { Field } from '#components/form/Field.tsx'
import type { Messages } from '#components/form/messages.ts'
import { say, spoken } from '#components/language/say.ts'
import { momentText } from '#components/ui/day-words.ts'
import { Notice } from '#components/ui/Notice.tsx'
import { consent } from '#lib/domain/procedure/fields.ts'
import type { OpenFile } from '#lib/queries/open-already.ts'
import { fieldIn } from '#lib/words/field-in.ts'

export const againControl = 'again'

/** What is said beside the box when it was not ticked. */
export const againProblem = 'Đánh dấu nếu vẫn muốn nộp thêm hồ sơ này.'

const again = consent({
  label: 'Vẫn nộp thêm hồ sơ này',
  text: 'Mỗi hồ sơ được giải quyết và thu phí riêng. Nếu chỉ muốn sửa hồ sơ đã nộp, hãy mở hồ sơ đó.',
})

/** Before a second file of the same service: the person's own that are still open, and a box for whoever means it. */
export const OpenAlready = ({ files, problems }: { files: readonly OpenFile[]; problems: Messages }) => (
  <div className="space-y-5">
    <Notice kind="warning" title={say('Đã có hồ sơ đang giải quyết')}>
      <ul className="space-y-1">
        {files.map((file) => (
          <li key={file.id}>
            <a href={`/ho-so/${file.id}`} className="link">
              {file.number}
            </a>
            :{' '}
            {file.sameNumber
              ? say('cùng số giấy tờ này, nộp ngày {day}', { day: momentText(file.submittedAt).day })
              : say('cùng thủ tục này, nộp ngày {day}', { day: momentText(file.submittedAt).day })}
          </li>
        ))}
      </ul>
    </Notice>
    <Field name={againControl} field={fieldIn(spoken(), again)} typed={{}} problems={problems} />
  </div>
)
