import type { ReactNode } from 'react'
import { say } from '#components/language/say.ts'
import { SkipLink } from '#components/ui/SkipLink.tsx'
import type { Account } from './AccountLinks.tsx'
import { Band } from './Band.tsx'
import { NoEnglish } from './NoEnglish.tsx'
import type { OtherLanguage } from './OtherLanguageLink.tsx'
import { SiteFooter } from './SiteFooter.tsx'
import { SiteHeader } from './SiteHeader.tsx'

type Props = {
  /** What every visitor must know, such as "Bản trình diễn". Nothing in production. */
  band?: string | undefined
  /** The body whose door this is. */
  authority?: string | undefined
  /** Who is signed in, if anybody. */
  account?: Account | undefined
  path?: string | undefined
  /** The way to the same page in the other language. */
  otherLanguage?: OtherLanguage | undefined
  /** English was wished for, and this page has none. */
  lacksEnglish?: boolean
  children: ReactNode
}

/** The public house: everything a citizen sees stands inside it. Pages draw their own `PageBody` within. */
export const SiteShell = ({
  band,
  authority = say('Sở Tư pháp và các cơ quan tư pháp địa phương'),
  account,
  path,
  otherLanguage,
  lacksEnglish = false,
  children,
}: Props) => (
  <div className="flex min-h-dvh flex-col">
    <SkipLink />
    {band && <Band>{band}</Band>}
    {lacksEnglish && <NoEnglish />}
    <SiteHeader authority={authority} account={account} path={path} otherLanguage={otherLanguage} />
    <main id="noi-dung" tabIndex={-1} className="flex-1 pb-24 outline-none">
      {children}
    </main>
    <SiteFooter authority={authority} />
  </div>
)
