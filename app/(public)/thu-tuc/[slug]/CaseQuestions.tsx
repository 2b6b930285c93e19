import { ScalarControl } from '#components/form/ScalarControl.tsx'
import { langOf, say } from '#components/language/say.ts'
import { Button } from '#components/ui/Button.tsx'
import type { Chosen } from '#lib/domain/procedure/sample-answers.ts'
import type { ShownService } from '#lib/procedures/english/index.ts'

type Props = { service: ShownService; questions: readonly string[]; chosen: Chosen; open: number }

/**
 * A plain GET: the answers stand in the address as codes of options, so that the page can be sent to somebody, and
 * nothing is kept.
 */
export const CaseQuestions = ({ service: { procedure, language }, questions, chosen, open }: Props) => {
  const isBegun = Object.keys(chosen).length > 0
  return (
    <form
      method="get"
      action={`/thu-tuc/${procedure.slug}#truong-hop`}
      className="space-y-6 rounded-sheet border border-rule bg-sheet p-5 shadow-sheet"
    >
      {isBegun && open > 0 && (
        <p role="status" className="font-semibold">
          {say('Còn {count} câu chưa trả lời. Bên dưới vẫn là mọi trường hợp.', { count: open })}
        </p>
      )}
      <div lang={langOf(language)} className="space-y-6">
        {questions.map((name) => {
          const field = procedure.fields[name]
          return field?.kind === 'choice' || field?.kind === 'yesNo' ? (
            <ScalarControl key={name} control={name} field={field} value={chosen[name] ?? ''} />
          ) : null
        })}
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button look="secondary">{say('Xem cần gì')}</Button>
        {isBegun && (
          <a
            href={`/thu-tuc/${procedure.slug}#truong-hop`}
            className="link inline-flex min-h-11 items-center"
          >
            {say('Xóa câu trả lời')}
          </a>
        )}
      </div>
    </form>
  )
}
