import { UnitNames } from '#app/_site/UnitNames.tsx'
import { placeQuestions, unitKindsOf } from '#lib/domain/procedure/competence.ts'
import type { Procedure, UnitKind } from '#lib/domain/procedure/procedure.ts'
import { fieldNamed } from '#lib/domain/procedure/typed.ts'
import type { ReceivingUnit } from '#lib/queries/units-receiving.ts'

const kinds: Readonly<Record<UnitKind, string>> = {
  provincialJustice: 'Sở Tư pháp',
  districtJustice: 'Phòng Tư pháp',
  commune: 'Ủy ban nhân dân cấp xã',
}

/** Which unit decides and how it is found; and which ones take files here, before anybody types for an hour. */
export const CompetentUnit = ({
  procedure,
  units,
}: {
  procedure: Procedure
  units: readonly ReceivingUnit[]
}) => {
  const kind = unitKindsOf(procedure)
    .map((each) => kinds[each])
    .join(' hoặc ')
  const [first = ''] = placeQuestions(procedure)
  const question = fieldNamed(procedure.fields, first)
  return (
    <>
      <p>
        {procedure.decidedBy} giải quyết. Câu hỏi đầu tiên, “{question?.label}”, cho biết đó là {kind} nào.
      </p>
      {units.length > 0 ? (
        <>
          <p className="mt-3">Hiện nhận trực tuyến tại đây:</p>
          <div className="mt-1 font-semibold">
            <UnitNames names={units.map(({ name }) => name)} />
          </div>
          <p className="mt-3">Thuộc nơi khác thì nộp trực tiếp tại {kind} nơi ấy.</p>
        </>
      ) : (
        <p className="mt-3">Hiện chưa có cơ quan nào nhận trực tuyến ở đây: xin nộp trực tiếp tại {kind}.</p>
      )}
    </>
  )
}
