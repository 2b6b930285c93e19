import { commandWords } from '#components/case/command-words.ts'
import { roleWords } from '#components/case/role-words.ts'
import { Timeline, type TimelineEvent } from '#components/case/Timeline.tsx'
import { Known } from '#components/language/Known.tsx'
import { langOf, say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Dateline } from '#components/ui/Dateline.tsx'
import type { Role } from '#lib/domain/access/actor.ts'
import type { Command } from '#lib/domain/case/workflow.ts'
import type { HistoryEntry } from '#lib/queries/case-history.ts'

const tones: Readonly<Partial<Record<Command, NonNullable<TimelineEvent['tone']>>>> = {
  accept: 'good',
  requestSupplement: 'ask',
  refuse: 'end',
  withdraw: 'end',
  registerResult: 'good',
  returnResult: 'good',
}

/** What has happened to the file, with who did it and the words that were meant for the person. */
export const CaseHistory = ({ history }: { history: readonly HistoryEntry[] }) => (
  <Timeline
    events={history.map((entry) => ({
      key: String(entry.seq),
      at: entry.at,
      what: say(commandWords[entry.command].happened),
      who: (
        <>
          {entry.by && (
            <>
              <Vietnamese>{entry.by}</Vietnamese>,{' '}
            </>
          )}
          {say(roleWords[entry.role as Role])}
        </>
      ),
      tone: tones[entry.command] ?? 'plain',
      detail: <Detail entry={entry} />,
    }))}
  />
)

const Detail = ({ entry: { ground, text, dueOn } }: { entry: HistoryEntry }) => (
  <>
    {ground && (
      <p>
        {say('Căn cứ:')} <Known>{ground}</Known>.
      </p>
    )}
    {text && (
      <p lang={langOf('vi')} className="whitespace-pre-line">
        {text}
      </p>
    )}
    {dueOn && (
      <p className="text-ink-soft">
        {say('Hẹn trả kết quả')} <Dateline day={dueOn} />
      </p>
    )}
  </>
)
