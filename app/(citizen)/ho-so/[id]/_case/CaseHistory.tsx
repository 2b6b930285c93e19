import { commandWords } from '#components/case/command-words.ts'
import { roleWords } from '#components/case/role-words.ts'
import { Timeline, type TimelineEvent } from '#components/case/Timeline.tsx'
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
      what: commandWords[entry.command].happened,
      who: [entry.by, roleWords[entry.role as Role]].filter(Boolean).join(', '),
      tone: tones[entry.command] ?? 'plain',
      detail: <Detail entry={entry} />,
    }))}
  />
)

const Detail = ({ entry: { ground, text, dueOn } }: { entry: HistoryEntry }) => (
  <>
    {ground && <p>Căn cứ: {ground}.</p>}
    {text && <p className="whitespace-pre-line">{text}</p>}
    {dueOn && (
      <p className="text-ink-soft">
        Hẹn trả kết quả <Dateline day={dueOn} />
      </p>
    )}
  </>
)
