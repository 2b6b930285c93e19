import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { Section } from './Section.tsx'

/** Which law says so, each with its sentence in everyday words; and the official name, for those who cite it. */
export const LegalBasis = ({ procedure }: { procedure: Procedure }) => (
  <Section id="can-cu" title="Căn cứ pháp lý">
    <ul className="space-y-3">
      {procedure.legalBasis.map(({ ref, plain }) => (
        <li key={ref}>
          <p>{plain}</p>
          <p className="text-ink-soft text-sm">{ref}</p>
        </li>
      ))}
    </ul>
    <dl className="mt-6 grid gap-x-6 gap-y-1 border-rule border-t pt-4 text-sm sm:grid-cols-[9rem_1fr]">
      <dt className="text-ink-soft">Tên chính thức</dt>
      <dd>{procedure.name}</dd>
      <dt className="text-ink-soft">Mã thủ tục</dt>
      <dd>{procedure.code}</dd>
      <dt className="text-ink-soft">Tờ khai</dt>
      <dd>
        {procedure.form.number}, {lowerFirst(procedure.form.issuedWith)}
      </dd>
      <dt className="text-ink-soft">Mức độ</dt>
      <dd>Dịch vụ công trực tuyến mức độ {procedure.level}</dd>
    </dl>
  </Section>
)

const lowerFirst = (text: string): string => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1)
