import { Field } from '#components/form/Field.tsx'
import type { Messages } from '#components/form/messages.ts'
import { say, spoken } from '#components/language/say.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { type ProfileGroup, profileFields, profileGroups } from '#lib/domain/access/profile-fields.ts'
import type { ScalarField } from '#lib/domain/procedure/field.ts'
import { type Typed, typedIn } from '#lib/domain/procedure/typed.ts'
import { fieldIn } from '#lib/words/field-in.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

type Props = {
  group: ProfileGroup
  typed: Typed
  problems: Messages
  /** The answers that stand as an identity provider said them, and its name. */
  said: { readonly label: string | null; readonly names: ReadonlySet<string> }
}

/** Not everybody has an organization, nor wants to write about their family here. */
const folded: readonly ProfileGroup[] = ['family', 'organization']

/** One group of what an account keeps, folded away where most people leave it empty. */
export const ProfileGroupFields = ({ group, typed, problems, said }: Props) => {
  const { title, fields } = profileGroups[group]
  const questions = (
    <div className="space-y-7">
      {fields.map((name) => (
        <Field
          key={name}
          name={name}
          field={marked(fieldIn(spoken(), profileFields[name]), said.names.has(name) ? said.label : null)}
          typed={typed}
          problems={problems}
        />
      ))}
    </div>
  )
  if (!folded.includes(group)) {
    return (
      <fieldset className="min-w-0">
        <legend className="mb-4 font-semibold text-xl">{say(title)}</legend>
        {questions}
      </fieldset>
    )
  }
  const isOpen = fields.some((name) => typedIn(typed, name) !== '' || problems[name] !== undefined)
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold text-xl">{say(title)}</legend>
      <Disclosure summary={say(summaries[group] ?? title)} open={isOpen}>
        <div className="pt-3">{questions}</div>
      </Disclosure>
    </fieldset>
  )
}

/** The question with where its answer came from, in place of its hint. */
const marked = (field: ScalarField, label: string | null): ScalarField =>
  label === null ? field : { ...field, hint: say('Điền từ {label}. Sửa được nếu không đúng.', { label }) }

const summaries: Partial<Record<ProfileGroup, PlainSentence>> = {
  family: 'Ghi về cha mẹ, vợ hoặc chồng',
  organization: 'Ghi về tổ chức mà mình nộp hồ sơ thay',
}
