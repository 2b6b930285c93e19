import './globals.css'
import type { Metadata } from 'next'
import { connection } from 'next/server'
import { say } from '#components/language/say.ts'
import { SiteShell } from '#components/shell/SiteShell.tsx'
import { hearLanguage } from './_http/language.ts'
import { NotFound } from './_site/NotFound.tsx'
import { fontClasses } from './fonts.ts'

export const generateMetadata = async (): Promise<Metadata> => {
  await hearLanguage()
  return { title: `${say('Không tìm thấy trang')} · Một Cửa Tư Pháp` }
}

/**
 * An address that no page has. A document of its own: what a not-found.tsx at the root draws, its whole house, Next would
 * send along with every page.
 */
const GlobalNotFound = async () => {
  // Drawn for each request: a page from the build could not carry the nonce that the policy asks of its scripts.
  await connection()
  return (
    <html lang={await hearLanguage()} className={fontClasses}>
      <body>
        <SiteShell>
          <NotFound />
        </SiteShell>
      </body>
    </html>
  )
}

export default GlobalNotFound
