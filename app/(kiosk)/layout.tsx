import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { inOtherLanguage } from '#app/_http/language-choice.ts'
import { demoBand } from '#app/_site/demo-band.ts'
import { titled } from '#app/_site/titled.ts'
import { KioskShell } from '#components/shell/KioskShell.tsx'
import { currentKiosk } from './_kiosk/current-kiosk.ts'

export const generateMetadata = titled('Khai hồ sơ tại quầy', { robots: { index: false } })

const KioskLayout = async ({ children }: { children: ReactNode }) => {
  const language = await hearLanguage()
  const asked = await headers()
  const other = language === 'en' ? 'vi' : 'en'
  const kiosk = await currentKiosk()
  return (
    <KioskShell
      band={demoBand()}
      otherLanguage={{
        language: other,
        href: inOtherLanguage(asked.get('x-path') ?? '/quay', asked.get('x-query') ?? '', other),
      }}
      end={kiosk ? { action: '/quay/xong', token: await currentFormToken() } : undefined}
    >
      {children}
    </KioskShell>
  )
}

export default KioskLayout
