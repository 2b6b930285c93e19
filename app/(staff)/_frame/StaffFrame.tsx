import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { currentActor } from '#app/_http/current.ts'
import { currentFormToken } from '#app/_http/form-token.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { demoBand } from '#app/_site/demo-band.ts'
import { Site } from '#app/_site/Site.tsx'
import { roleWords } from '#components/case/role-words.ts'
import { StaffShell } from '#components/shell/StaffShell.tsx'
import { isStaff } from '#lib/domain/access/actor.ts'
import { staffPosts } from '#lib/queries/staff-posts.ts'
import { unreadCount } from '#lib/queries/unread-count.ts'
import { staffPlaces } from './staff-places.ts'

/** The desk around a page. Whoever may not be here is in the public house, where the page sends them on or says that there is none. */
export const StaffFrame = async ({ children }: { children: ReactNode }) => {
  const actor = await currentActor()
  if (!isStaff(actor)) return <Site>{children}</Site>
  const world = theWorld()
  const [posts, places, unread, token, sent] = await Promise.all([
    staffPosts(actor, world),
    staffPlaces(actor, world),
    unreadCount(actor, world),
    currentFormToken(),
    headers(),
  ])
  const post = posts
    .map(({ role, division }) => (division ? `${roleWords[role]}, ${division}` : roleWords[role]))
    .join('; ')
  const isAdminOnly = posts.every(({ role }) => role === 'admin')
  return (
    <StaffShell
      band={demoBand()}
      person={{ name: actor.fullName, post, unit: [...new Set(posts.map(({ unit }) => unit))].join(', ') }}
      places={places}
      path={sent.get('x-path') ?? undefined}
      unread={unread}
      signOut={{ action: '/dang-xuat', token }}
      find={isAdminOnly ? undefined : { action: '/can-bo/tim/hoi', token }}
    >
      {children}
    </StaffShell>
  )
}
