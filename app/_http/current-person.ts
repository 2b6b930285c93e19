import { redirect } from 'next/navigation'
import type { Person } from '#lib/domain/access/actor.ts'
import { currentActor } from './current.ts'

/** Who is signed in; anybody else signs in first and comes back to `path`. */
export const currentPerson = async (path: string): Promise<Person> => {
  const actor = await currentActor()
  if (actor.kind !== 'person') redirect(`/dang-nhap?tiep=${encodeURIComponent(path)}`)
  return actor
}
