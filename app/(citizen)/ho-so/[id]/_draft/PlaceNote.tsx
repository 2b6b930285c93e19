import { UnitNames } from '#app/_site/UnitNames.tsx'
import { Notice } from '#components/ui/Notice.tsx'

type Props = {
  decidedBy: string
  units: readonly string[]
  competent: string | undefined
}

/** Which authorities take applications here, and which of them the answer leads to. */
export const PlaceNote = ({ decidedBy, units, competent }: Props) =>
  competent === undefined ? (
    <Notice kind="info" title="Cổng này hiện nhận hồ sơ cho">
      <UnitNames names={units} />
      <p>Thuộc nơi khác thì nộp tại {decidedBy} nơi đó.</p>
    </Notice>
  ) : (
    <Notice kind="success" title={`Nơi giải quyết: ${competent}`} />
  )
