import { say } from '#components/language/say.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import type { EarlierChoice, StartChoices } from '#lib/queries/start-choices.ts'
import { FillChoice } from './FillChoice.tsx'
import { WouldFill } from './WouldFill.tsx'

type Props = {
  choices: StartChoices
  chosen: string
  /** Of what the law says, where it is another than the page's. */
  lang: Language | undefined
}

/** As many as one looks at without searching. */
const inSight = 2

/** From where the new declaration is filled in, each choice with the whole list of what it brings. */
export const FillChoices = ({ choices: { profile, earlier }, chosen, lang }: Props) => (
  <fieldset className="min-w-0">
    <legend className="mb-2 font-semibold text-xl">{say('Điền sẵn từ đâu')}</legend>
    <p className="mb-4 max-w-reading">
      {say(
        'Câu nào điền sẵn được đánh dấu để xem lại; sửa lúc nào cũng được. Câu phải trả lời theo hôm nay và lời cam đoan luôn để trống.',
      )}
    </p>
    <div className="space-y-3">
      {earlier.slice(0, inSight).map((file) => (
        <EarlierFile key={file.caseId} file={file} chosen={chosen} lang={lang} />
      ))}
      {earlier.length > inSight && (
        <Disclosure
          summary={say('Xem {count} hồ sơ khác đã nộp', { count: earlier.length - inSight })}
          open={earlier.slice(inSight).some(({ caseId }) => caseId === chosen)}
        >
          <div className="space-y-3 pt-2">
            {earlier.slice(inSight).map((file) => (
              <EarlierFile key={file.caseId} file={file} chosen={chosen} lang={lang} />
            ))}
          </div>
        </Disclosure>
      )}
      <FillChoice
        value="profile"
        isChosen={chosen === 'profile'}
        label={say('Chỉ những điều giữ trong tài khoản')}
        hint={profile.count === 0 ? say('Tài khoản chưa giữ điều gì mà tờ khai này hỏi.') : undefined}
      >
        {profile.count > 0 && <WouldFill {...profile} lang={lang} from={say('tài khoản')} />}
      </FillChoice>
      <FillChoice
        value="nothing"
        isChosen={chosen === 'nothing'}
        label={say('Không điền sẵn, khai từ đầu')}
      />
    </div>
  </fieldset>
)

const EarlierFile = ({ file, chosen, lang }: Omit<Props, 'choices'> & { file: EarlierChoice }) => {
  const day = formatDate(file.submittedOn)
  return (
    <FillChoice
      value={file.caseId}
      isChosen={chosen === file.caseId}
      label={say('Dùng lại câu trả lời ngày {day}', { day })}
      hint={`${file.isSameService ? say('Cũng thủ tục này') : file.service}, ${file.number}`}
    >
      <WouldFill
        {...file}
        lang={lang}
        from={say('hồ sơ ngày {day}, {number}', { day, number: file.number })}
      />
    </FillChoice>
  )
}
