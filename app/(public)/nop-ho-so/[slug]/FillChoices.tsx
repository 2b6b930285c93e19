import { Disclosure } from '#components/ui/Disclosure.tsx'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import type { EarlierChoice, StartChoices } from '#lib/queries/start-choices.ts'
import { FillChoice } from './FillChoice.tsx'
import { WouldFill } from './WouldFill.tsx'

type Props = { choices: StartChoices; chosen: string }

/** As many as one looks at without searching. */
const inSight = 2

/** From where the new declaration is filled in, each choice with the whole list of what it brings. */
export const FillChoices = ({ choices: { profile, earlier }, chosen }: Props) => (
  <fieldset className="min-w-0">
    <legend className="mb-2 font-semibold text-xl">Điền sẵn từ đâu</legend>
    <p className="mb-4 max-w-reading">
      Câu nào điền sẵn được đánh dấu để xem lại; sửa lúc nào cũng được. Câu phải trả lời theo hôm nay và lời
      cam đoan luôn để trống.
    </p>
    <div className="space-y-3">
      {earlier.slice(0, inSight).map((file) => (
        <EarlierFile key={file.caseId} file={file} chosen={chosen} />
      ))}
      {earlier.length > inSight && (
        <Disclosure
          summary={`Xem ${earlier.length - inSight} hồ sơ khác đã nộp`}
          open={earlier.slice(inSight).some(({ caseId }) => caseId === chosen)}
        >
          <div className="space-y-3 pt-2">
            {earlier.slice(inSight).map((file) => (
              <EarlierFile key={file.caseId} file={file} chosen={chosen} />
            ))}
          </div>
        </Disclosure>
      )}
      <FillChoice
        value="profile"
        isChosen={chosen === 'profile'}
        label="Chỉ những điều giữ trong tài khoản"
        hint={profile.count === 0 ? 'Tài khoản chưa giữ điều gì mà tờ khai này hỏi.' : undefined}
      >
        {profile.count > 0 && <WouldFill {...profile} from="tài khoản" />}
      </FillChoice>
      <FillChoice value="nothing" isChosen={chosen === 'nothing'} label="Không điền sẵn, khai từ đầu" />
    </div>
  </fieldset>
)

const EarlierFile = ({ file, chosen }: { file: EarlierChoice; chosen: string }) => {
  const day = formatDate(file.submittedOn)
  return (
    <FillChoice
      value={file.caseId}
      isChosen={chosen === file.caseId}
      label={`Dùng lại câu trả lời ngày ${day}`}
      hint={`${file.isSameService ? 'Cũng thủ tục này' : file.service}, ${file.number}`}
    >
      <WouldFill {...file} from={`hồ sơ ngày ${day}, ${file.number}`} />
    </FillChoice>
  )
}
