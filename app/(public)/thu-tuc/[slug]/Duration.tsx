import { limitWords } from '#components/case/limit-words.ts'
import { langOf, say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import type { Checklist } from '#lib/domain/procedure/checklist.ts'
import type { ShownService } from '#lib/procedures/english/index.ts'
import type { RealDurations } from '#lib/queries/real-durations.ts'
import type { ServiceOffer } from '#lib/queries/service-offer.ts'
import { Section } from './Section.tsx'

type Props = {
  service: ShownService
  committed: ServiceOffer['committed']
  real: RealDurations | null
  /** The limit of this person; undefined while that is not known. */
  mine: Checklist['limit'] | undefined
}

/** What the law allows, what the offices have promised besides, and what it really took. */
export const Duration = ({ service, committed, real, mine }: Props) => {
  const { procedure, language, say: sayLaw } = service
  const lang = langOf(language)
  const others = mine
    ? procedure.limitTable.filter(({ days, count }) => days !== mine.days || count !== mine.count)
    : procedure.limitTable
  return (
    <Section id="thoi-gian" title={say('Mất bao lâu')}>
      {mine && (
        <p className="mb-3 text-lg">
          <strong className="font-semibold">{say('Không quá {limit}.', { limit: limitWords(mine) })}</strong>{' '}
          {mine.reasons.length > 0 && (
            <span lang={lang} className="text-base">
              {mine.reasons.map(sayLaw).join('; ')}.
            </span>
          )}
        </p>
      )}
      {mine && others.length > 0 && <p className="mb-1 text-ink-soft">{say('Trong trường hợp khác:')}</p>}
      <dl className="divide-y divide-rule border-rule border-y empty:hidden">
        {others.map((limit) => (
          <div key={limit.label} className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[11rem_1fr]">
            <dt className={mine ? 'font-semibold' : 'font-semibold text-lg'}>
              {say('Không quá {limit}', { limit: limitWords(limit) })}
            </dt>
            <dd>
              <span lang={lang}>{sayLaw(limit.label)}</span>
              <span className="block text-ink-soft text-sm">
                <Vietnamese>{limit.ref}</Vietnamese>
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {procedure.otherBodies && (
        <>
          <p className="mt-4 font-semibold">{say('Trong thời hạn đó, cơ quan khác làm:')}</p>
          <ul className="mt-1 list-disc space-y-1 pl-6 marker:text-gold">
            {procedure.otherBodies.map(({ body, task, ref, ...limit }) => (
              <li key={`${body} ${task}`}>
                <Vietnamese>{`${body} ${task}`}</Vietnamese>, {limitWords(limit)}
                <span className="block text-ink-soft text-sm">
                  <Vietnamese>{ref}</Vietnamese>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {committed.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold">{say('Cơ quan đã cam kết xong sớm hơn luật')}</h3>
          <ul className="mt-1 list-disc space-y-1 pl-6 marker:text-gold">
            {committed.map(({ unit, ...limit }) => (
              <li key={unit}>
                <Vietnamese>{unit}</Vietnamese>: {limitWords(limit)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-3 text-ink-soft">
        {say(
          'Tính từ ngày được tiếp nhận; không tính ngày tiếp nhận. Có kết quả sớm thì báo ngay, không đợi đến ngày hẹn.',
        )}
      </p>
      {real && (
        <p className="mt-3 rounded-sheet border border-leaf bg-leaf-tint px-4 py-3">
          <strong className="font-semibold">
            {say('Thực tế: một nửa số hồ sơ xong trong {count} ngày', { count: real.median })}
          </strong>
          {say(', chín phần mười xong trong {count} ngày, kể cả ngày nghỉ.', { count: real.ninetieth })}{' '}
          {say('Đếm trên {count} hồ sơ đã xong.', { count: real.files })}
        </p>
      )}
    </Section>
  )
}
