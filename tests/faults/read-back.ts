import { createHash } from 'node:crypto'
import type { Applicant } from './applicant.ts'
import type { WatchedDraft } from './watched-draft.ts'

/**
 * Reads a draft back through its pages, and its files as the person would fetch them. Answers with what was shown as
 * saved and is not there, or not as it was.
 */
export const readBack = async (
  person: Applicant,
  { id, log, papers }: WatchedDraft,
  steps: readonly string[],
): Promise<string[]> => {
  const lost: string[] = []
  // First every page once, so that whatever the device still keeps is sent.
  for (const step of steps) {
    await person.open(step)
    await person.settle()
  }
  for (const step of steps) {
    await person.open(step)
    const values = await person.values()
    for (const field of log.fields().filter((one) => one.startsWith(`${step}/`))) {
      const loss = log.loss(field, values[field.slice(step.length + 1)] ?? '(the field is not there)')
      if (loss) lost.push(`${id} ${loss}`)
    }
  }
  await person.open('giay-to')
  for (const { name, sha256 } of papers) {
    const link = person.page().getByRole('link', { name, exact: true })
    const href = (await link.count()) === 1 ? await link.getAttribute('href') : null
    if (href === null) {
      lost.push(`${id} ${name}: was shown as stored, and is not there`)
      continue
    }
    const file = await person.page().request.get(new URL(href, person.page().url()).href)
    const found = createHash('sha256')
      .update(await file.body())
      .digest('hex')
    if (found !== sha256) lost.push(`${id} ${name}: is not what was sent`)
  }
  return lost
}
