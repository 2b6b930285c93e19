import type { ReactNode } from 'react'
import { Card } from '#components/ui/Card.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import type { PaperFile } from '#lib/queries/case-papers.ts'
import type { SupplementChanges } from '#lib/queries/supplement-changes.ts'
import { casePath } from './case-path.ts'
import { FileTile } from './FileTile.tsx'

/** What the person changed when they were asked for more: before and after side by side, the rest folded away. */
export const SupplementCard = ({ changes, caseId }: { changes: SupplementChanges; caseId: string }) => {
  const { round, answeredAt, asked, answers, papers, unchanged } = changes
  const wordsFor = (kind: 'field' | 'paper', target: string) =>
    asked.find((item) => item.kind === kind && item.target === target)?.words
  const others = asked.filter(({ kind }) => kind === 'other')
  const same = asked.filter(({ isSame }) => isSame)
  return (
    <Card
      title={round === 1 ? 'Phần đã bổ sung' : `Phần đã bổ sung lần ${round}`}
      aside={
        <span className="text-ink-soft text-sm">
          <Moment at={answeredAt} />
        </span>
      }
    >
      <ul className="divide-y divide-rule">
        {papers.map(({ code, name, before, after }) => (
          <Row
            key={code}
            label={name}
            words={wordsFor('paper', code)}
            before={<Files files={before} caseId={caseId} />}
            after={<Files files={after} caseId={caseId} />}
          />
        ))}
        {answers.map(({ name, label, before, after }) => (
          <Row
            key={name}
            label={label}
            words={wordsFor('field', name)}
            before={<Lines lines={before} />}
            after={<Lines lines={after} />}
          />
        ))}
        {others.map(({ words }) => (
          <li key={words} className="py-3">
            <p className="font-semibold">Yêu cầu khác</p>
            <p className="whitespace-pre-line text-ink-soft text-sm">{words}</p>
          </li>
        ))}
        {same.map(({ kind, target, label, words }) => (
          <li key={`${kind} ${target}`} className="py-3">
            <p className="flex flex-wrap items-center gap-x-3 font-semibold">
              {label} <Tag tone="amber">Giữ nguyên</Tag>
            </p>
            <p className="whitespace-pre-line text-ink-soft text-sm">{words}</p>
          </li>
        ))}
      </ul>
      {unchanged.length > 0 && (
        <Disclosure summary={`${unchanged.length} câu trả lời không đổi`}>
          <p className="text-ink-soft text-sm">{unchanged.join(' · ')}</p>
        </Disclosure>
      )}
    </Card>
  )
}

type RowProps = { label: string; words: string | undefined; before: ReactNode; after: ReactNode }

const Row = ({ label, words, before, after }: RowProps) => (
  <li className="py-3">
    <p className="font-semibold">{label}</p>
    <p className="whitespace-pre-line text-ink-soft text-sm">
      {words ?? 'Không được yêu cầu: đổi theo câu trả lời khác.'}
    </p>
    <dl className="mt-1.5 grid gap-x-6 gap-y-2 sm:grid-cols-2">
      <div className="min-w-0">
        <dt className="text-ink-soft text-sm">Trước</dt>
        <dd className="break-words">{before}</dd>
      </div>
      <div className="min-w-0 border-leaf sm:border-l-2 sm:pl-4">
        <dt className="text-leaf text-sm">Sau</dt>
        <dd className="break-words font-semibold">{after}</dd>
      </div>
    </dl>
  </li>
)

const Nothing = ({ children }: { children: string }) => (
  <span className="font-normal text-ink-soft italic">{children}</span>
)

const Lines = ({ lines }: { lines: readonly string[] }) => {
  if (lines.length === 0) return <Nothing>Không khai</Nothing>
  if (lines.length === 1) return lines[0]
  return (
    <ol className="list-decimal pl-6">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  )
}

const Files = ({ files, caseId }: { files: readonly PaperFile[]; caseId: string }) =>
  files.length === 0 ? (
    <Nothing>Chưa có tệp</Nothing>
  ) : (
    <ul className="space-y-2">
      {files.map((file) => (
        <li key={file.id}>
          <FileTile file={file} href={`${casePath(caseId)}/giay-to/${file.id}/tep`} />
        </li>
      ))}
    </ul>
  )
