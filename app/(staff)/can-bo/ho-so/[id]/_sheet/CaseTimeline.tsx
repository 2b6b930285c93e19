import { commandWords } from '#components/case/command-words.ts'
import { roleWords } from '#components/case/role-words.ts'
import { Timeline, type TimelineEvent } from '#components/case/Timeline.tsx'
import { Dateline } from '#components/ui/Dateline.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Role } from '#lib/domain/access/actor.ts'
import type { Command } from '#lib/domain/case/workflow.ts'
import type { HistoryEntry } from '#lib/queries/case-history.ts'

const tones: Readonly<Partial<Record<Command, TimelineEvent['tone']>>> = {
  requestSupplement: 'ask',
  refuse: 'end',
  withdraw: 'end',
  registerResult: 'good',
  returnResult: 'good',
}

/** Longer texts are folded, so that the thread of the file stays in sight. */
const shortText = 160

const Detail = ({ entry }: { entry: HistoryEntry }) => (
  <div className="space-y-1">
    {entry.dueOn && (
      <p className="text-sm">
        Hẹn trả <Dateline day={entry.dueOn} />
      </p>
    )}
    {entry.ground && <p className="text-sm">{entry.ground}</p>}
    {entry.text &&
      (entry.text.length <= shortText ? (
        <p className="whitespace-pre-line border-gold border-l pl-3 text-sm">{entry.text}</p>
      ) : (
        <Disclosure summary={<span className="text-sm">Xem nội dung</span>}>
          <p className="whitespace-pre-line text-sm">{entry.text}</p>
        </Disclosure>
      ))}
  </div>
)

/** What has happened to the file, with who did it as what and the words that were given. */
export const CaseTimeline = ({ history }: { history: readonly HistoryEntry[] }) => (
  <Timeline
    events={history.map((entry) => ({
      key: String(entry.seq),
      at: entry.at,
      what: commandWords[entry.command].happened,
      who: [entry.by, roleWords[entry.role as Role]].filter(Boolean).join(', '),
      tone: tones[entry.command] ?? 'plain',
      ...((entry.text || entry.ground || entry.dueOn) && { detail: <Detail entry={entry} /> }),
    }))}
  />
)
