import { say } from '#components/language/say.ts'
import type { PlainSentence } from '#lib/words/translate.ts'
import { Icon } from './Icon.tsx'

export type Step = {
  readonly title: string
  /** Where to go back to; absent for what is still locked. */
  readonly href?: string
  readonly state: 'done' | 'current' | 'ahead' | 'mend'
}

const words = {
  done: 'đã khai',
  current: 'đang khai',
  ahead: 'chưa khai',
  mend: 'cần sửa',
} as const satisfies Readonly<Record<Step['state'], PlainSentence>>

/** How far along: a line of gold that fills up, "Bước 3/9", and every step folded behind it. */
export const Steps = ({ steps }: { steps: readonly Step[] }) => {
  const at = Math.max(
    steps.findIndex((step) => step.state === 'current'),
    0,
  )
  return (
    <nav aria-label={say('Các bước khai hồ sơ')} className="mb-6">
      <details className="group">
        <summary className="flex min-h-11 list-none items-center justify-between gap-4 [&::-webkit-details-marker]:hidden">
          <span>
            <strong className="font-semibold">
              {say('Bước {at}/{steps}', { at: at + 1, steps: steps.length })}
            </strong>
            <span className="text-ink-soft"> · {steps[at]?.title}</span>
          </span>
          <span className="inline-flex shrink-0 items-center gap-1 text-leaf text-sm underline decoration-1 underline-offset-4">
            {say('Xem các bước')}
            <Icon name="chevron" className="transition-transform group-open:rotate-180" />
          </span>
        </summary>
        <ol className="mt-2 border-gold border-l pl-4">
          {steps.map((step, i) => (
            <li key={step.title} className="flex items-center gap-3">
              <Mark state={step.state} number={i + 1} />
              <span className="py-2 leading-snug">
                {step.href && step.state !== 'current' ? (
                  <a href={step.href} className="link">
                    {step.title}
                  </a>
                ) : (
                  <span className={step.state === 'current' ? 'font-semibold' : 'text-ink-soft'}>
                    {step.title}
                  </span>
                )}
                <span className="text-ink-soft text-sm"> ({say(words[step.state])})</span>
              </span>
            </li>
          ))}
        </ol>
      </details>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${steps.length} 1`}
        preserveAspectRatio="none"
        className="h-1.5 w-full"
      >
        {steps.map((step, i) => (
          <rect
            key={step.title}
            x={i + 0.02}
            y="0"
            width="0.96"
            height="1"
            fill={i < at ? 'var(--color-leaf)' : i === at ? 'var(--color-gold-bright)' : 'var(--color-rule)'}
          />
        ))}
      </svg>
    </nav>
  )
}

const Mark = ({ state, number }: { state: Step['state']; number: number }) => {
  if (state === 'done') return <Icon name="check" className="text-leaf" />
  if (state === 'mend') return <Icon name="alert" className="text-lacquer" />
  return (
    <span
      aria-hidden="true"
      className="w-[1.25em] shrink-0 text-center font-semibold text-ink-soft tabular-nums"
    >
      {number}
    </span>
  )
}
