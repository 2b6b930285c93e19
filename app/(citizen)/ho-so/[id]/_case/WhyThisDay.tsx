import { DueDateLedger } from '#components/case/DueDateLedger.tsx'
import { limitWords } from '#components/case/limit-words.ts'
import { Known } from '#components/language/Known.tsx'
import { Rich } from '#components/language/Rich.tsx'
import { langOf, say } from '#components/language/say.ts'
import { Dateline } from '#components/ui/Dateline.tsx'
import type { MyCase } from '#lib/queries/my-case.ts'

type Props = {
  due: NonNullable<MyCase['due']>
  dueOn: string
  /** The language of the reasons that the law gives, where it is not that of the page. */
  lang: string | undefined
}

/** Why the file is due on that day: the limit and its reasons, what changed it, and every day counted. */
export const WhyThisDay = ({ due, dueOn, lang }: Props) => (
  <section>
    <h2 className="mb-2 font-semibold text-xl">{say('Vì sao hẹn ngày này')}</h2>
    <div className="mb-4 max-w-reading space-y-2">
      <p>
        {say('Luật cho không quá {limit}.', { limit: limitWords(due.limit) })}
        {due.reasons.length > 0 && !due.lengthened && (
          <>
            {' '}
            {say('Vì sao:')} <span lang={lang}>{due.reasons.join('; ')}</span>.
          </>
        )}
      </p>
      {due.restartedOn && (
        <p>
          <Rich
            says="Thời hạn được tính lại từ đầu vào <day>{day}</day>, ngày nhận đủ phần bổ sung."
            values={[{ day: due.restartedOn }]}
            marks={{ day: (day) => <Dateline day={day} /> }}
          />
        </p>
      )}
      {due.lengthened && (
        <p>
          {say('Cán bộ giải quyết đã dùng thời hạn dài nhất của luật.')}{' '}
          {due.lengthened.ground && (
            <>
              {say('Căn cứ:')} <Known>{due.lengthened.ground}</Known>.{' '}
            </>
          )}
          <span lang={langOf('vi')}>{due.lengthened.reason}</span>
        </p>
      )}
    </div>
    <DueDateLedger ledger={due.ledger} dueOn={dueOn} />
  </section>
)
