import { say } from '#components/language/say.ts'
import { buttonLook } from '#components/ui/button-look.ts'
import { Notice } from '#components/ui/Notice.tsx'
import type { FurtherTask } from '#lib/queries/supplement-tasks.ts'

/** What the mended answers ask for besides. */
export const FurtherTasks = ({
  tasks,
  lang,
}: {
  tasks: readonly FurtherTask[]
  lang: string | undefined
}) => (
  <section id="application" tabIndex={-1}>
    <Notice kind="warning" title={say('Vì câu trả lời vừa sửa, cần điền thêm')}>
      <ul className="space-y-3">
        {tasks.map(({ label, why, href }) => (
          <li key={href}>
            <p lang={lang} className="font-semibold">
              {label}
            </p>
            <p lang={lang}>{why}</p>
            <a href={href} className={buttonLook('quiet')}>
              {say('Điền thêm')}
              <span lang={lang} className="sr-only">
                {' '}
                {label}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  </section>
)
