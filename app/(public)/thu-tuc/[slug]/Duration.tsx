import { countText } from '#components/ui/number-words.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { RealDurations } from '#lib/queries/real-durations.ts'
import { daysInWords } from '../service-words.ts'
import { Section } from './Section.tsx'

type Props = { limits: Procedure['limitTable']; real: RealDurations | null }

/** What the law allows, and beside it what it really took. */
export const Duration = ({ limits, real }: Props) => (
  <Section id="thoi-gian" title="Mất bao lâu">
    <dl className="divide-y divide-rule border-rule border-y">
      {limits.map((limit) => (
        <div key={limit.label} className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[11rem_1fr]">
          <dt className="font-semibold text-lg">Tối đa {daysInWords(limit)}</dt>
          <dd>
            {limit.label}
            <span className="block text-ink-soft text-sm">{limit.ref}</span>
          </dd>
        </div>
      ))}
    </dl>
    <p className="mt-3 text-ink-soft">
      Tính từ ngày được tiếp nhận; không tính ngày tiếp nhận. Có kết quả sớm thì báo ngay, không đợi đến ngày
      hẹn.
    </p>
    {real && (
      <p className="mt-3 rounded-sheet border border-leaf bg-leaf-tint px-4 py-3">
        <strong className="font-semibold">Thực tế: một nửa số hồ sơ xong trong {real.median} ngày</strong>,
        chín phần mười xong trong {real.ninetieth} ngày, kể cả ngày nghỉ. Đếm trên {countText(real.files)} hồ
        sơ đã xong.
      </p>
    )}
  </Section>
)
