import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { currentFormToken } from '#app/_http/form-token.ts'
import { demoBand } from '#app/_site/demo-band.ts'
import { KioskShell } from '#components/shell/KioskShell.tsx'
import { currentKiosk } from './_kiosk/current-kiosk.ts'

export const metadata: Metadata = { title: 'Khai hồ sơ tại quầy', robots: { index: false } }

const KioskLayout = async ({ children }: { children: ReactNode }) => {
  const kiosk = await currentKiosk()
  return (
    <KioskShell
      band={demoBand()}
      end={kiosk ? { action: '/quay/xong', token: await currentFormToken() } : undefined}
    >
      {children}
    </KioskShell>
  )
}

export default KioskLayout
