import { Known } from '#components/language/Known.tsx'
import { Rich } from '#components/language/Rich.tsx'
import { langOf, say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import type { MyCase } from '#lib/queries/my-case.ts'

/** What the person was asked to mend, point by point, and the way to do it. */
export const SupplementAsked = ({ file }: { file: MyCase }) => {
  const lang = langOf(file.language)
  const asked = file.history.findLast((entry) => entry.command === 'requestSupplement')
  const isItemByItem = file.toMend.length > 0
  return (
    <Card title={say('Cần sửa hoặc nộp thêm')} official>
      {isItemByItem ? (
        <ul className="max-w-reading list-disc space-y-1 pl-6">
          {file.toMend.map(({ label, words }) => (
            <li key={`${label} ${words}`} className="whitespace-pre-line">
              {label && (
                <strong lang={lang} className="font-semibold">
                  {label}:{' '}
                </strong>
              )}
              <Vietnamese>{words}</Vietnamese>
            </li>
          ))}
        </ul>
      ) : (
        <p lang={langOf('vi')} className="max-w-reading whitespace-pre-line">
          {asked?.text}
        </p>
      )}
      {asked?.ground && (
        <p className="mt-3">
          {say('Vì sao yêu cầu thêm:')} <Known>{asked.ground}</Known>.
        </p>
      )}
      {file.mendBy && (
        <p className="mt-3 font-semibold">
          <Rich
            says="Gửi trước hết ngày <day>{day}</day>."
            values={[{ day: file.mendBy }]}
            marks={{ day: (day) => <Dateline day={day} /> }}
          />
        </p>
      )}
      <p className="mt-3 text-ink-soft">
        {asked && (
          <Rich
            says="<who>{who}</who> yêu cầu lúc <at>{at}</at>."
            values={[{ who: asked.by ?? file.unit.name, at: asked.at }]}
            marks={{
              who: (words) => <Vietnamese>{words}</Vietnamese>,
              at: (at) => <Moment at={at} />,
            }}
          />
        )}{' '}
        {say('Chỉ sửa những điểm trên rồi gửi lại một lần.')}{' '}
        {file.acceptedOn === null
          ? say('Hồ sơ được xem lại ngay sau khi gửi.')
          : say('Thời hạn giải quyết không tính trong lúc chờ.')}
      </p>
      <div className="mt-5">
        <ButtonLink href={`/ho-so/${file.id}/${isItemByItem ? 'bo-sung' : 'kiem-tra'}`} wide onward>
          {say('Sửa và bổ sung')}
        </ButtonLink>
      </div>
    </Card>
  )
}
