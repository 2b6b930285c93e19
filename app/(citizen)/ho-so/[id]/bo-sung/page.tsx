import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { ErrorSummary } from '#components/form/ErrorSummary.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { Rich } from '#components/language/Rich.tsx'
import { langOf, say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Dateline } from '#components/ui/Dateline.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { decapitalize } from '#lib/domain/procedure/decapitalize.ts'
import { type SupplementTasks, supplementTasks } from '#lib/queries/supplement-tasks.ts'
import { FurtherTasks } from './FurtherTasks.tsx'
import { TaskItem } from './TaskItem.tsx'

export const generateMetadata = titled('Bổ sung hồ sơ')

/** What was asked for, each leading to its place, and the one button that sends it. */
const SupplementPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const language = await hearLanguage()
  const { id } = await params
  const path = `/ho-so/${id}/bo-sung`
  const actor = await requirePerson(path)
  const page = await supplementTasks(actor, id, theWorld(), language)
  if (!page) notFound()
  if ('elsewhere' in page) redirect(page.elsewhere as Route)
  const parked = await parkedFor(path)
  return (
    <PageBody width="question">
      <a href={`/ho-so/${id}`} className="link -ml-1 inline-flex min-h-11 items-center gap-1.5 px-1 text-sm">
        <Icon name="arrowLeft" />
        {say('Quay lại hồ sơ')}
      </a>
      <PageHeading
        over={page.procedure}
        lead={
          <>
            {say('Chỉ sửa những điểm dưới đây; những phần khác giữ nguyên.')}
            {page.mendBy && (
              <>
                {' '}
                <Rich
                  says="Gửi trước hết ngày <day>{day}</day>."
                  values={[{ day: page.mendBy }]}
                  marks={{ day: (day) => <Dateline day={day} /> }}
                />
              </>
            )}
          </>
        }
      >
        {say('Cần sửa hoặc nộp thêm')}
      </PageHeading>
      <ErrorSummary
        title={say('Cần xem lại trước khi gửi')}
        problems={stillWrong(page, parked?.problems ?? {})}
      />
      <FormShell
        action={`${path}/gui`}
        token={await currentFormToken()}
        hidden={{ version: page.caseVersion }}
      >
        <ol className="space-y-4">
          {page.tasks.map((task) => (
            <TaskItem
              key={`${task.name} ${task.words}`}
              task={task}
              lang={langOf(page.language)}
              problem={parked?.problems[`kept.${task.name}`]}
              isKept={parked?.values[`kept.${task.name}`] === 'yes'}
            />
          ))}
        </ol>
        {page.further.length > 0 && <FurtherTasks tasks={page.further} lang={langOf(page.language)} />}
        <p className="text-ink-soft">{say('Phần bổ sung chỉ gửi một lần: xem lại cho đủ trước khi gửi.')}</p>
        <SubmitButton intent="send">{say('Gửi phần bổ sung')}</SubmitButton>
      </FormShell>
    </PageBody>
  )
}

/** What came back and has not been seen to since. */
const stillWrong = ({ tasks, further }: SupplementTasks, problems: Readonly<Record<string, string>>) => [
  ...tasks.flatMap(({ name, label, state }) => {
    const control = `kept.${name}`
    const sentence = state === 'toDo' ? problems[control] : undefined
    return sentence === undefined ? [] : [{ control, message: `${label}: ${decapitalize(sentence)}` }]
  }),
  ...(further.length > 0 && problems.application
    ? [{ control: 'application', message: problems.application }]
    : []),
]

export default SupplementPage
