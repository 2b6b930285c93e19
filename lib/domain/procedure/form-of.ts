import type { AnyAnswers } from './answers.ts'
import type { DeclarationForm } from './declaration-form.ts'
import type { Fields } from './field.ts'
import type { Procedure } from './procedure.ts'

/** The official form that is printed for these answers. */
export const formOf = (
  { form, otherForms = [] }: Pick<Procedure, 'form' | 'otherForms'>,
  answers: AnyAnswers,
): DeclarationForm<Fields> => otherForms.find(({ onlyIf }) => isMet(onlyIf, answers))?.form ?? form

/** Every official form of a service. */
export const formsOf = ({
  form,
  otherForms = [],
}: Pick<Procedure, 'form' | 'otherForms'>): readonly DeclarationForm<Fields>[] => [
  form,
  ...otherForms.map((other) => other.form),
]

/** Whether the answers fulfil a condition. */
export const isMet = (
  condition: Readonly<Record<string, string | readonly string[] | undefined>>,
  answers: AnyAnswers,
): boolean =>
  Object.entries(condition).every(([name, accepted = []]) =>
    [accepted].flat().includes(String(answers[name] ?? '')),
  )
