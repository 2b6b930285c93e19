import type { ReactNode } from 'react'
import type { Parked } from '#app/_http/parked-form.ts'
import { AnswerClock } from '#components/case/AnswerClock.tsx'
import { CommandPanel } from '#components/case/CommandPanel.tsx'
import { channelWords } from '#components/case/channel-words.ts'
import { commandPages } from '#components/case/command-pages.ts'
import { refusalWords } from '#components/case/command-words.ts'
import { DueDateLedger } from '#components/case/DueDateLedger.tsx'
import { limitWords } from '#components/case/limit-words.ts'
import { TimeLeftMark } from '#components/case/TimeLeftMark.tsx'
import { timeLeftWords } from '#components/case/time-left-words.ts'
import { WhoseTurn } from '#components/case/WhoseTurn.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { isEnded } from '#lib/domain/case/status.ts'
import { decide } from '#lib/domain/case/workflow.ts'
import type { CaseSheet } from '#lib/queries/case-sheet.ts'
import { CaseTimeline } from './CaseTimeline.tsx'
import { ChainNote } from './ChainNote.tsx'
import { FeeFacts } from './FeeFacts.tsx'
import { PrintLinks } from './PrintLinks.tsx'
import { ResultFacts } from './ResultFacts.tsx'
import { ResultPaper } from './ResultPaper.tsx'
import { suggestionsFor, surroundingsOf } from './surroundings.ts'

type Props = {
  sheet: CaseSheet
  path: string
  token: string
  parked: Parked | null
  scan?: string | undefined
  /** What is said about the file beside its history. */
  talk: ReactNode
}

/**
 * Where the file stands and what can be done with it now; below, what explains how it came there. On a wide screen it
 * stays in sight while the paper is read.
 */
export const Decision = ({ sheet, path, token, parked, scan, talk }: Props) => {
  const { row, commands, roles, turn } = sheet
  return (
    <div className="space-y-5 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:pr-1 print:max-h-none">
      {sheet.brokenAt !== undefined && <ChainNote brokenAt={sheet.brokenAt} entries={sheet.history.length} />}
      <WhoseTurn
        turn={turn.turn}
        mine={commands.length > 0 && roles.some((role) => role === turn.turn)}
        name={turn.name ?? undefined}
        until={turn.until ?? undefined}
        today={sheet.today}
      />
      <Card title="Quyết định" id="quyet-dinh" official>
        {row.answer && (
          <p className="mb-4">
            Trả lời trước <AnswerClock {...row.answer} today={sheet.today} />
          </p>
        )}
        {row.daysLeft !== null && (
          <p className="mb-4">
            <TimeLeftMark kind={row.timeLeft}>{timeLeftWords(row, sheet.today)}</TimeLeftMark>
          </p>
        )}
        {commands.length > 0 ? (
          <CommandPanel
            path={path}
            token={token}
            version={sheet.version}
            commands={commands}
            around={surroundingsOf(sheet)}
            pages={commandPages(row.id)}
            suggested={suggestionsFor(sheet)}
            returned={parked}
            scan={scan}
          />
        ) : (
          <p className="text-ink-soft">{whyNothing(sheet)}</p>
        )}
        {feeComesFirst(sheet) && <p className="mt-4 text-amber text-sm">{refusalWords.feeUnsettled}</p>}
      </Card>
      <ResultPaper sheet={sheet} />
      {sheet.result && (
        <Card title="Kết quả">
          <ResultFacts
            result={sheet.result}
            post={sheet.post}
            collection={sheet.collection}
            caseId={row.id}
          />
        </Card>
      )}
      {talk}
      <Card title="In">
        <PrintLinks sheet={sheet} />
      </Card>
      <Card title="Phí">
        <FeeFacts
          fee={sheet.fee}
          refundHref={sheet.roles.includes('desk') ? `/can-bo/hoan-phi?ho-so=${sheet.row.id}` : null}
        />
      </Card>
      {row.dueOn && sheet.limit && (
        <Card title="Vì sao hẹn ngày này">
          <p className="text-ink-soft text-sm">
            Thời hạn {limitWords(sheet.limit)}
            {sheet.facts.lengthened && ', đã kéo dài một lần'}.
          </p>
          <Disclosure summary="Xem từng ngày">
            <DueDateLedger ledger={sheet.ledger} dueOn={row.dueOn} />
          </Disclosure>
        </Card>
      )}
      <Card title="Diễn biến">
        <p className="mb-3 text-ink-soft text-sm">
          {channelWords(row.channel)}, gửi đến {sheet.unit}. Cập nhật <Moment at={row.changedAt} />.
        </p>
        <CaseTimeline history={sheet.history} />
      </Card>
    </div>
  )
}

/** Why there is nothing to press. */
const whyNothing = ({ row, roles, facts }: CaseSheet): string => {
  if (isEnded(row.status)) return 'Hồ sơ đã kết thúc, không còn việc phải làm.'
  if (roles.every((role) => role === 'auditor')) return 'Vai trò thanh tra chỉ xem, không xử lý hồ sơ.'
  if (row.status === 'awaitingSupplement')
    return 'Đang chờ người nộp bổ sung. Thời hạn không tính trong lúc chờ.'
  if (facts.holderId !== null && row.holder && roles.includes('officer') && row.status === 'inProgress')
    return `${row.holder} đang giữ hồ sơ này.`
  return 'Hồ sơ đang ở bước của người khác, chưa có việc phải làm ở đây.'
}

/** The desk has the result in the drawer, but may not hand it over yet. */
const feeComesFirst = ({ facts, roles, today }: CaseSheet): boolean => {
  const decision = decide(facts, { command: 'returnResult', roles, actorId: null, today })
  return !decision.ok && decision.error === 'feeUnsettled'
}
