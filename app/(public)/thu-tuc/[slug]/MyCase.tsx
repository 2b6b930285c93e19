import { langOf, say } from '#components/language/say.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { answerInWords } from '#lib/domain/procedure/display.ts'
import type { Chosen } from '#lib/domain/procedure/sample-answers.ts'
import type { ShownService } from '#lib/procedures/english/index.ts'
import { CaseQuestions } from './CaseQuestions.tsx'
import { Section } from './Section.tsx'

type Props = {
  service: ShownService
  /** What papers, fee and limit hang on, as far as it can be asked now. */
  questions: readonly string[]
  chosen: Chosen
}

/** A few questions whose answers make the rest of the page about one person; once answered, they fold away. */
export const MyCase = ({ service, questions, chosen }: Props) => {
  const open = questions.filter((name) => !Object.hasOwn(chosen, name)).length
  const form = <CaseQuestions service={service} questions={questions} chosen={chosen} open={open} />
  return (
    <Section id="truong-hop" title={say('Trường hợp của mình')}>
      {open > 0 ? (
        <>
          <p className="mb-4">
            {say(
              'Trả lời {count} câu để biết đúng giấy tờ, phí và thời hạn trong trường hợp của mình. Câu trả lời không được lưu lại.',
              { count: questions.length },
            )}
          </p>
          {form}
        </>
      ) : (
        <>
          <p role="status" className="flex items-start gap-2 font-semibold">
            <Icon name="check" className="mt-0.5 text-leaf" />
            {say('Giấy tờ, phí và thời hạn dưới đây là của trường hợp này:')}
          </p>
          <ul lang={langOf(service.language)} className="mt-2 mb-2 list-disc pl-6 marker:text-gold">
            {questions.map((name) => (
              <li key={name}>{answered(service, name, chosen[name] ?? '')}</li>
            ))}
          </ul>
          <Disclosure summary={say('Đổi câu trả lời')}>{form}</Disclosure>
        </>
      )}
    </Section>
  )
}

const answered = ({ procedure, language }: ShownService, name: string, value: string) => {
  const field = procedure.fields[name]
  if (field?.kind !== 'choice' && field?.kind !== 'yesNo') return null
  return (
    <>
      {field.label}
      {field.label.endsWith('?') ? ' ' : ': '}
      <strong className="font-semibold">{answerInWords(field, value, language)}</strong>
    </>
  )
}
