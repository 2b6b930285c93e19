import type { ApplyingScreen } from '#lib/guides/guide.ts'
import type { ServiceGuide } from '#lib/guides/service-guide.ts'
import { fillIn, newCitizen } from '#tests/support/people.ts'
import { exampleFor } from './example-for.ts'
import type { Show } from './seen.ts'

/** Applies for the service that a guide shows, as its first example does. */
export async function walkApplying(
  origin: string,
  { shown }: ServiceGuide,
  show: Show<ApplyingScreen>,
): Promise<void> {
  const example = await exampleFor(shown)
  const typed = Object.values(example.typed)
  const as = await newCitizen(origin)
  await show('service', { as, typed, path: `/thu-tuc/${shown.slug}` })
  await show('start', { as, typed, path: `/nop-ho-so/${shown.slug}` })
  const { id, page } = await fillIn(as, example)
  const [first = '', second = ''] = example.expected.steps
  await show('firstStep', { as, typed, path: `/ho-so/${id}/${first}` })
  await show('secondStep', { as, typed, path: `/ho-so/${id}/${second}` })
  await show('papers', { as, typed, path: `/ho-so/${id}/giay-to` })
  await show('check', { as, typed, path: page.path })
  const { path } = await as.press(page, 'Nộp hồ sơ')
  await show('submitted', { as, typed, path })
}
