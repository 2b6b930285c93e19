import { say } from '#components/language/say.ts'
import { Money } from '#components/ui/Money.tsx'
import type { Fee } from '#lib/domain/procedure/procedure.ts'

type Props = {
  lines: Fee['lines']
  total: Fee['total']
  /** The ground, in words, on which less than the usual fee is due. */
  ground?: string | undefined
  /** The language of the lines and the ground, where it is not that of the page. */
  lang?: string | undefined
}

/** What this person has to pay, line by line, and why it is less where it is. */
export const FeeLines = ({ lines, total, ground, lang }: Props) => (
  <>
    <dl className="border-rule border-y">
      {lines.map((line) => (
        <div key={line.label} className="flex flex-wrap justify-between gap-x-6 py-2">
          <dt lang={lang}>{line.label}</dt>
          <dd>
            <Money amount={line.amount} />
          </dd>
        </div>
      ))}
      <div className="flex flex-wrap justify-between gap-x-6 border-gold border-t py-2 font-semibold">
        <dt>{say('Tổng cộng')}</dt>
        <dd>
          <Money amount={total} />
        </dd>
      </div>
    </dl>
    {ground && (
      <p className="mt-2 text-ink-soft">
        {say('Căn cứ:')} <span lang={lang}>{ground}</span>.
      </p>
    )}
  </>
)
