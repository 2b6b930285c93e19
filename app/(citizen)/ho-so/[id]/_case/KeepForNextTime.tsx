import { currentFormToken } from '#app/_http/form-token.ts'
import type { Parked } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { AnswerLines } from '#components/case/AnswerSections.tsx'
import { FieldMessages } from '#components/form/FieldMessages.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { describedBy } from '#components/form/messages.ts'
import { say, spoken } from '#components/language/say.ts'
import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Person } from '#lib/domain/access/actor.ts'
import { worthKeeping } from '#lib/queries/worth-keeping.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

/** The ticks of this form: keep.person, keep.home … */
export const keepControl = 'keep'
export const nothingChosen: PlainSentence = 'Chọn ít nhất một phần để giữ, hoặc bỏ qua mục này.'

type Props = { actor: Person; caseId: string; parked: Parked | null }

/** After an application: what it said, offered to be kept for the next one. Nothing is ticked for anybody. */
export const KeepForNextTime = async ({ actor, caseId, parked }: Props) => {
  const worth = (await worthKeeping(actor, caseId, theWorld(), spoken())) ?? []
  if (worth.length === 0) return null
  const problem = parked?.problems[keepControl]
  return (
    <section aria-labelledby="giu-lai" data-screen-only="">
      <h2 id="giu-lai" className="mb-2 font-semibold text-xl">
        {say('Giữ những điều này cho lần sau')}
      </h2>
      <p className="mb-4 max-w-reading">
        {say(
          'Lần nộp sau, những câu đã giữ được điền sẵn. Sửa hoặc xóa lúc nào cũng được ở trang Tài khoản.',
        )}
      </p>
      <FormShell action={`/ho-so/${caseId}/giu-lai`} token={await currentFormToken()}>
        <div className="space-y-3">
          <FieldMessages control={keepControl} problem={problem} />
          {worth.map(({ group, title, lines }, at) => {
            const id = at === 0 ? keepControl : `${keepControl}-${group}`
            return (
              <div key={group} className="rounded-control border-[1.5px] border-edge bg-sheet px-4 py-1">
                <label htmlFor={id} className="flex min-h-11 cursor-pointer items-start gap-3 py-1.5">
                  <input
                    type="checkbox"
                    id={id}
                    name={`${keepControl}.${group}`}
                    value="yes"
                    defaultChecked={parked?.values[`${keepControl}.${group}`] === 'yes'}
                    aria-describedby={describedBy(keepControl, false)}
                    aria-invalid={problem !== undefined || undefined}
                    className="mt-[0.2em] size-5.5 shrink-0 accent-leaf"
                  />
                  <span className="pt-0.5 leading-snug">{title}</span>
                </label>
                <Disclosure
                  summary={
                    <>
                      {say('Xem {count} câu', { count: lines.length })}
                      <span className="sr-only"> {say('về {title}', { title })}</span>
                    </>
                  }
                >
                  <AnswerLines lines={lines} />
                </Disclosure>
              </div>
            )
          })}
        </div>
        <Button look="secondary" wide>
          {say('Giữ những phần đã chọn')}
        </Button>
      </FormShell>
    </section>
  )
}
