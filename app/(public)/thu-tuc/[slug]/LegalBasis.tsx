import { langOf, say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import type { ShownService } from '#lib/procedures/english/index.ts'
import { Section } from './Section.tsx'

/** Which law says so, each with its sentence in everyday words; and the official name, for those who cite it. */
export const LegalBasis = ({ service: { procedure, language } }: { service: ShownService }) => (
  <Section id="can-cu" title={say('Căn cứ pháp lý')}>
    <ul className="space-y-3">
      {procedure.legalBasis.map(({ ref, plain }) => (
        <li key={ref}>
          <p lang={langOf(language)}>{plain}</p>
          <p className="text-ink-soft text-sm">
            <Vietnamese>{ref}</Vietnamese>
          </p>
        </li>
      ))}
    </ul>
    <dl className="mt-6 grid gap-x-6 gap-y-1 border-rule border-t pt-4 text-sm sm:grid-cols-[9rem_1fr]">
      <dt className="text-ink-soft">{say('Tên chính thức')}</dt>
      <dd>
        <Vietnamese>{procedure.name}</Vietnamese>
      </dd>
      <dt className="text-ink-soft">{say('Mã thủ tục')}</dt>
      <dd>{procedure.code}</dd>
      <dt className="text-ink-soft">{say('Tờ khai')}</dt>
      <dd>
        <Vietnamese>
          {procedure.form.number}, {lowerFirst(procedure.form.issuedWith)}
        </Vietnamese>
      </dd>
      <dt className="text-ink-soft">{say('Mức độ')}</dt>
      <dd>{say('Dịch vụ công trực tuyến mức độ {level}', { level: procedure.level })}</dd>
    </dl>
  </Section>
)

const lowerFirst = (text: string): string => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1)
