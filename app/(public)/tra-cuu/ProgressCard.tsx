import { StatusTag } from '#components/case/StatusTag.tsx'
import { Known } from '#components/language/Known.tsx'
import { say } from '#components/language/say.ts'
import { Dateline } from '#components/ui/Dateline.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { stages } from '#lib/domain/case/stages.ts'
import { statusFacts } from '#lib/domain/case/status.ts'
import type { Progress } from '#lib/queries/look-up.ts'

/** How far a file is, for whoever holds its code. */
export const ProgressCard = ({ progress }: { progress: Progress }) => (
  <section
    aria-labelledby="ma-so"
    className="rounded-sheet border border-gold bg-sheet p-5 shadow-sheet outline-1 outline-gold/40 -outline-offset-5 sm:p-6"
  >
    <h2 id="ma-so" className="break-all font-semibold text-xl tabular-nums">
      {progress.number}
    </h2>
    <p className="mt-2">
      <StatusTag status={progress.status} />
    </p>
    <p className="mt-2">
      <Known>{statusFacts[progress.status].meaning}</Known>
    </p>
    {!endedEarly.has(progress.status) && (
      <ol className="mt-5 grid gap-x-2 gap-y-1.5 sm:grid-cols-5">
        {stages.map((stage, i) => {
          const isReached = i < progress.stage
          return (
            <li
              key={stage}
              aria-current={i === progress.stage - 1 ? 'step' : undefined}
              className={`flex items-center gap-1.5 border-t-4 pt-1.5 text-sm leading-snug ${isReached ? 'border-leaf font-semibold' : 'border-rule text-ink-soft'}`}
            >
              {isReached && <Icon name="check" className="text-leaf" />}
              <span>
                <Known>{stage}</Known>
                <span className="sr-only"> {isReached ? say('(đã qua)') : say('(chưa đến)')}</span>
              </span>
            </li>
          )
        })}
      </ol>
    )}
    <p className="mt-4 text-ink-soft text-sm">
      {say('Thay đổi lần cuối ngày')} <Dateline day={progress.changedOn} />.
    </p>
  </section>
)

/** Those that no longer go on: a line of stages would promise a result. */
const endedEarly: ReadonlySet<string> = new Set(['notAccepted', 'refused', 'stopped', 'withdrawn', 'revoked'])
