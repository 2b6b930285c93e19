import { notFound } from 'next/navigation'
import { requirePerson } from '#app/_site/require-person.ts'
import { isStaff, type Person } from '#lib/domain/access/actor.ts'

/** The official who asks. Whoever is not signed in does that first and comes back; for all others there is no such page. */
export const currentStaff = async (path: string): Promise<Person> => {
  const actor = await requirePerson(path)
  if (!isStaff(actor)) notFound()
  return actor
}
