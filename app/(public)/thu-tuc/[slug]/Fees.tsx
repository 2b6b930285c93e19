import { FeeLines } from '#components/case/FeeLines.tsx'
import { langOf, say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Checklist } from '#lib/domain/procedure/checklist.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { ShownService } from '#lib/procedures/english/index.ts'
import { FeeTable } from './FeeTable.tsx'
import { Section } from './Section.tsx'

export type LocalChecklist = { readonly unit: string; readonly checklist: Checklist }

type Props = {
  service: ShownService
  table: Procedure['feeTable']
  localTables: readonly { readonly unit: string; readonly table: Procedure['feeTable'] }[]
  /** What this person pays; undefined while that is not known. */
  mine: Checklist | undefined
  /** What they pay at the units that have amounts of their own. */
  mineLocally: readonly LocalChecklist[]
}

/** What it costs this person; and what it costs others, who pays less, who pays nothing, and who says so. */
export const Fees = ({ service, table, localTables, mine, mineLocally }: Props) => {
  const everything = (
    <>
      <FeeTable service={service} table={table} />
      {localTables.map(({ unit, table: local }) => (
        <div key={unit} className="mt-4">
          <h3 className="mb-1 font-semibold">
            <Vietnamese>{unit}</Vietnamese>
          </h3>
          <FeeTable service={service} table={local} />
        </div>
      ))}
    </>
  )
  return (
    <Section id="phi" title={say('Phí')}>
      {mine ? (
        <>
          <Bill service={service} mine={mine} />
          {mineLocally.map(({ unit, checklist }) => (
            <div key={unit} className="mt-4">
              <h3 className="mb-1 font-semibold">
                <Vietnamese>{unit}</Vietnamese>
              </h3>
              <Bill service={service} mine={checklist} />
            </div>
          ))}
          <div className="mt-3">
            <Disclosure summary={say('Mọi mức phí, mức giảm và trường hợp được miễn')}>
              {everything}
            </Disclosure>
          </div>
        </>
      ) : (
        everything
      )}
      <p className="mt-3 text-ink-soft">
        {say(
          'Khi khai, số tiền phải nộp hiện ra ngay theo câu trả lời. Phí nộp tại Bộ phận Một cửa, có biên lai.',
        )}
      </p>
    </Section>
  )
}

const Bill = ({ service, mine: { fee, reckonedWith } }: { service: ShownService; mine: Checklist }) => {
  const lang = langOf(service.language)
  return (
    <>
      <FeeLines
        lines={fee.lines.map(({ label, amount }) => ({ label: service.say(label), amount }))}
        total={fee.total}
        ground={fee.exemption && service.say(fee.exemption.ground)}
        lang={lang}
      />
      {reckonedWith.map(({ name, count }) => (
        <p key={name} className="mt-2 text-ink-soft text-sm">
          {say('Tính với:')}{' '}
          <span lang={lang}>{service.procedure.fields[name]?.label.toLocaleLowerCase('vi')}</span> {count}.
        </p>
      ))}
    </>
  )
}
