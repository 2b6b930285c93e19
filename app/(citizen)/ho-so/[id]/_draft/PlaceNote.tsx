import { UnitNames } from '#app/_site/UnitNames.tsx'
import { langOf, say, sayKnown } from '#components/language/say.ts'
import { Notice } from '#components/ui/Notice.tsx'

type Props = {
  decidedBy: string
  units: readonly string[]
  competent: string | undefined
}

/** Which authorities take applications here, and which of them the answer leads to. */
export const PlaceNote = ({ decidedBy, units, competent }: Props) =>
  competent === undefined ? (
    <Notice kind="info" title={say('Cổng này hiện nhận hồ sơ cho')}>
      <div lang={langOf('vi')}>
        <UnitNames names={units} />
      </div>
      <p>{say('Thuộc nơi khác thì nộp tại {office} nơi đó.', { office: sayKnown(decidedBy) })}</p>
    </Notice>
  ) : (
    <Notice kind="success" title={say('Cơ quan giải quyết')}>
      <p lang={langOf('vi')}>{competent}</p>
    </Notice>
  )
