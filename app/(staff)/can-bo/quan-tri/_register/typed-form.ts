import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { Register } from '#lib/use-cases/administration/register.ts'

/** The box of one item of a list. */
export const boxOf = (name: string, index: number): string => `${name}.${index}`

/** What was typed, with the ticked boxes of lists as the text that stands for them. */
export const typedForm = (form: Typed, { lists = {} }: Pick<Register, 'lists'>): Typed => ({
  ...form,
  ...Object.fromEntries(
    Object.entries(lists).map(([name, items = []]) => [
      name,
      items.filter((_, i) => form[boxOf(name, i)] === 'yes').join(', '),
    ]),
  ),
})
