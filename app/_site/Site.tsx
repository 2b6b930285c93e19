import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { currentActor } from '#app/_http/current.ts'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage, lacksEnglish } from '#app/_http/language.ts'
import { inOtherLanguage } from '#app/_http/language-choice.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { SiteShell } from '#components/shell/SiteShell.tsx'
import { isStaff } from '#lib/domain/access/actor.ts'
import { unreadCount } from '#lib/queries/unread-count.ts'
import { demoBand } from './demo-band.ts'

/** The public house around a page, with whoever is signed in. */
export const Site = async ({ children }: { children: ReactNode }) => {
  const actor = await currentActor()
  const account =
    actor.kind === 'person'
      ? {
          name: actor.fullName,
          unread: await unreadCount(actor, theWorld()),
          isStaff: isStaff(actor),
          signOut: { action: '/dang-xuat', token: await currentFormToken() },
        }
      : undefined
  const language = await hearLanguage()
  const wishesEnglish = await lacksEnglish()
  const asked = await headers()
  const path = asked.get('x-path') ?? undefined
  const other = language === 'en' || wishesEnglish ? 'vi' : 'en'
  return (
    <SiteShell
      band={demoBand()}
      account={account}
      path={path}
      otherLanguage={{
        language: other,
        href: inOtherLanguage(path ?? '/', asked.get('x-query') ?? '', other),
      }}
      lacksEnglish={wishesEnglish}
    >
      {children}
    </SiteShell>
  )
}
