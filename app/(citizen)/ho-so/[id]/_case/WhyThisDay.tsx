import { DueDateLedger } from '#components/case/DueDateLedger.tsx'
import { limitWords } from '#components/case/limit-words.ts'
import { Dateline } from '#components/ui/Dateline.tsx'
import type { MyCase } from '#lib/queries/my-case.ts'

type Props = { due: NonNullable<MyCase['due']>; dueOn: string }

/** Why the file is due on that day: the limit and its reasons, what changed it, and every day counted. */
export const WhyThisDay = ({ due, dueOn }: Props) => (
  <section>
    <h2 className="mb-2 font-semibold text-xl">Vì sao hẹn ngày này</h2>
    <div className="mb-4 max-w-reading space-y-2">
      <p>
        Luật cho không quá {limitWords(due.limit)}
        {due.reasons.length > 0 && !due.lengthened && `, vì ${due.reasons.join('; ').toLowerCase()}`}.
      </p>
      {due.restartedOn && (
        <p>
          Thời hạn được tính lại từ đầu vào <Dateline day={due.restartedOn} />, ngày nhận đủ phần bổ sung.
        </p>
      )}
      {due.lengthened && (
        <p>
          Cán bộ giải quyết đã dùng thời hạn dài nhất của luật
          {due.lengthened.ground && `: ${due.lengthened.ground}`}. {due.lengthened.reason}
        </p>
      )}
    </div>
    <DueDateLedger ledger={due.ledger} dueOn={dueOn} />
  </section>
)
