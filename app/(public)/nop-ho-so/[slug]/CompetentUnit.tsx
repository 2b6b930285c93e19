import { UnitNames } from '#app/_site/UnitNames.tsx'
import { say, sayKnown } from '#components/language/say.ts'
import { placeQuestions, unitKindsOf } from '#lib/domain/procedure/competence.ts'
import type { Procedure, UnitKind } from '#lib/domain/procedure/procedure.ts'
import { fieldNamed } from '#lib/domain/procedure/typed.ts'
import type { ReceivingUnit } from '#lib/queries/units-receiving.ts'

const kinds = {
  provincialJustice: 'Sở Tư pháp',
  districtJustice: 'Phòng Tư pháp',
  commune: 'Ủy ban nhân dân cấp xã',
} as const satisfies Readonly<Record<UnitKind, string>>

type Props = {
  /** In the language of the page. */
  procedure: Procedure
  /** Of what the law says, where it is another. */
  lang: 'vi' | 'en' | undefined
  units: readonly ReceivingUnit[]
}

/** Which unit decides and how it is found; and which ones take files here, before anybody types for an hour. */
export const CompetentUnit = ({ procedure, lang, units }: Props) => {
  const kind = unitKindsOf(procedure)
    .map((each) => say(kinds[each]))
    .join(` ${say('hoặc')} `)
  const [first = ''] = placeQuestions(procedure)
  const question = fieldNamed(procedure.fields, first)
  const office = sayKnown(procedure.decidedBy)
  return (
    <>
      <p>
        {say('{office} giải quyết.', { office })} {say('Câu hỏi đầu tiên,')}{' '}
        <span lang={lang}>“{question?.label}”</span>, {say('cho biết đó là {kind} nào.', { kind })}
      </p>
      {units.length > 0 ? (
        <>
          <p className="mt-3">{say('Hiện nhận trực tuyến tại đây:')}</p>
          <div className="mt-1 font-semibold">
            <UnitNames names={units.map(({ name }) => name)} />
          </div>
          <p className="mt-3">{say('Thuộc nơi khác thì nộp trực tiếp tại {kind} nơi ấy.', { kind })}</p>
        </>
      ) : (
        <p className="mt-3">
          {say('Hiện chưa có cơ quan nào nhận trực tuyến ở đây: xin nộp trực tiếp tại {kind}.', { kind })}
        </p>
      )}
    </>
  )
}
