import type { ReactNode } from 'react'
import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Dateline } from '#components/ui/Dateline.tsx'
import type { Status } from '#lib/domain/case/status.ts'
import { CalendarLeaf } from './CalendarLeaf.tsx'
import { DueDate } from './DueDate.tsx'
import { StatusTag } from './StatusTag.tsx'

type Props = {
  /** The procedure, in the words that people use. */
  procedure: string
  status: Status
  /** Given at reception; before that there is only a provisional number. */
  code?: string | undefined
  provisionalNumber?: string | undefined
  /** Whose file it is, for those who may know. */
  person?: string | undefined
  /** ISO days; absent while no deadline runs. */
  dueOn?: string | undefined
  doneOn?: string | undefined
  /** By when the unit has committed itself to finish, sooner than the law. ISO day. */
  committedOn?: string | undefined
  today: string
  actions?: ReactNode
}

/** The head of a file: what it is, how far it has come, and the day on its calendar leaf. */
export const CaseHeader = (props: Props) => {
  const { procedure, status, code, provisionalNumber, person, dueOn, doneOn, committedOn, today, actions } =
    props
  return (
    <header className="mb-6 flex flex-wrap items-start justify-between gap-x-8 gap-y-5">
      <div className="min-w-0 flex-1 basis-80">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
          <span className="min-w-0">
            {code ? say('Mã hồ sơ') : say('Số tạm')}{' '}
            <strong className="break-words font-semibold text-ink tabular-nums">
              {code ?? provisionalNumber}
            </strong>
          </span>
          <StatusTag status={status} />
        </p>
        <h1 className="mt-2 font-semibold font-serif text-3xl">{procedure}</h1>
        {person && (
          <p className="mt-1 text-lg">
            <Vietnamese>{person}</Vietnamese>
          </p>
        )}
        {dueOn && (
          <p className="mt-2">
            {say('Hẹn trả kết quả:')} <DueDate dueOn={dueOn} today={today} doneOn={doneOn} />
            {committedOn && committedOn < dueOn && !doneOn && (
              <span className="block text-ink-soft">
                {say('Cơ quan cam kết xong sớm hơn luật:')} <Dateline day={committedOn} />
              </span>
            )}
          </p>
        )}
        {actions && (
          <div data-screen-only className="mt-4 flex flex-wrap gap-3">
            {actions}
          </div>
        )}
      </div>
      {dueOn && <CalendarLeaf day={dueOn} label={say('Ngày hẹn trả')} />}
    </header>
  )
}
