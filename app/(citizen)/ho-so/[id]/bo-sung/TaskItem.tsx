import { FieldMessages } from '#components/form/FieldMessages.tsx'
import { describedBy } from '#components/form/messages.ts'
import { langOf, say } from '#components/language/say.ts'
import { buttonLook } from '#components/ui/button-look.ts'
import { Icon } from '#components/ui/Icon.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import type { SupplementTask } from '#lib/queries/supplement-tasks.ts'

type Props = {
  task: SupplementTask
  /** The language of what it is called, where it is not that of the page. */
  lang: string | undefined
  /** Came back, because nothing was changed. */
  problem: string | undefined
  isKept: boolean
}

/** One point to mend: what is wrong with it, and the way to its place. */
export const TaskItem = ({ task, lang, problem, isKept }: Props) => {
  const { name, label, words, href, state } = task
  const control = `kept.${name}`
  return (
    <li className="rounded-sheet border border-rule bg-sheet p-4 shadow-sheet sm:p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 lang={label === null ? undefined : lang} className="font-semibold">
          {label ?? say('Yêu cầu khác')}
        </h2>
        {state === 'toDo' && <Tag tone="amber">{say('Chưa sửa')}</Tag>}
        {state === 'done' && <Tag tone="leaf">{say('Đã sửa')}</Tag>}
      </div>
      <p lang={langOf('vi')} className="mt-1 whitespace-pre-line">
        {words}
      </p>
      {problem && state === 'toDo' && (
        <div className="mt-3 border-lacquer border-l-4 pl-4">
          <FieldMessages control={control} problem={problem} />
          <label htmlFor={control} className="flex min-h-11 cursor-pointer items-start gap-3">
            <input
              type="checkbox"
              id={control}
              name={control}
              value="yes"
              defaultChecked={isKept}
              aria-describedby={describedBy(control, false)}
              className="mt-[0.2em] size-5.5 shrink-0 accent-leaf"
            />
            {say('Giữ nguyên, vì đã đúng')}
          </label>
        </div>
      )}
      <a href={href} className={`${buttonLook('secondary', true)} mt-3`}>
        {say(state === 'unknown' ? 'Nộp thêm giấy tờ' : state === 'done' ? 'Xem lại' : 'Sửa')}
        <span lang={lang} className="sr-only">
          {' '}
          {label}
        </span>
        <Icon name="arrowRight" />
      </a>
    </li>
  )
}
