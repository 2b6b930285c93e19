import { redirect } from 'next/navigation'
import { currentActor } from '#app/_http/current.ts'
import type { Person } from '#lib/domain/access/actor.ts'

/** Who is signed in; whoever is not signs in first and comes back to `path`. */
export const requirePerson = async (path: string): Promise<Person> => {
  const actor = await currentActor()
  if (actor.kind !== 'person') redirect(`/dang-nhap?tiep=${encodeURIComponent(path)}`)
  return actor
}
