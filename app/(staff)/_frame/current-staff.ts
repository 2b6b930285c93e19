import { notFound } from 'next/navigation'
import { currentPerson } from '#app/_http/current-person.ts'
import { isStaff, type Person } from '#lib/domain/access/actor.ts'

/** The official who asks. Whoever is not signed in does that first and comes back; for all others there is no such page. */
export const currentStaff = async (path: string): Promise<Person> => {
  const actor = await currentPerson(path)
  if (!isStaff(actor)) notFound()
  return actor
}
