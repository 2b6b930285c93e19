import { env } from '#env.ts'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { say } from '#components/language/say.ts'
import { hearLanguage } from './_http/language.ts'
import { fontClasses } from './fonts.ts'

export const generateMetadata = async (): Promise<Metadata> => {
  await hearLanguage()
  return {
    metadataBase: new URL(env().APP_URL),
    title: { default: 'Một Cửa Tư Pháp', template: '%s · Một Cửa Tư Pháp' },
    description: say(
      'Làm thủ tục tư pháp trực tuyến: khai một lần, theo dõi từng bước, nhận kết quả ngay khi có.',
    ),
    // Telephones turn dossier codes and identity numbers into links to call.
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export const viewport: Viewport = { themeColor: '#6f1216', colorScheme: 'light' }

const RootLayout = async ({ children }: { children: ReactNode }) => (
  <html lang={await hearLanguage()} className={fontClasses}>
    <body>{children}</body>
  </html>
)

export default RootLayout
