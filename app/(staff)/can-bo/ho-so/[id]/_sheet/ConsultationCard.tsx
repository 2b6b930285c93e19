import { DueDate } from '#components/case/DueDate.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import type { ConsultationLine } from '#lib/queries/consultations.ts'

type Props = { consultations: readonly ConsultationLine[]; today: string }

/** Whom the office has asked about the file, what, until when, and what they said. */
export const ConsultationCard = ({ consultations, today }: Props) => {
  const open = consultations.filter(({ answeredAt }) => answeredAt === null).length
  return (
    <Card
      title="Lấy ý kiến cơ quan khác"
      aside={
        open > 0 ? <Tag tone="amber">Chờ {open} cơ quan trả lời</Tag> : <Tag tone="leaf">Đã trả lời đủ</Tag>
      }
    >
      <ul className="divide-y divide-rule">
        {consultations.map((line) => (
          <li key={line.id} className="py-3 first:pt-0 last:pb-0">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <strong className="font-semibold">{line.body}</strong>
              {line.answeredAt === null ? (
                <span>
                  Đề nghị trả lời: <DueDate dueOn={line.answerBy} today={today} />
                </span>
              ) : (
                <span className="text-ink-soft text-sm">
                  Trả lời lúc <Moment at={line.answeredAt} />
                </span>
              )}
            </p>
            <p className="text-ink-soft text-sm">
              {line.askedBy} hỏi lúc <Moment at={line.askedAt} />
            </p>
            <p className="mt-1 whitespace-pre-line">{line.question}</p>
            {line.answer && (
              <p className="mt-1 whitespace-pre-line border-leaf border-l-2 pl-3">{line.answer}</p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
