import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { fontClasses } from './fonts.ts'

export const metadata: Metadata = {
  title: { default: 'Một Cửa Tư Pháp', template: '%s · Một Cửa Tư Pháp' },
  description: 'Làm thủ tục tư pháp trực tuyến: khai một lần, theo dõi từng bước, nhận kết quả ngay khi có.',
  // Telephones turn dossier codes and identity numbers into links to call.
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = { themeColor: '#6f1216', colorScheme: 'light' }

const RootLayout = ({ children }: { children: ReactNode }) => (
  <html lang="vi" className={fontClasses}>
    <body>{children}</body>
  </html>
)

export default RootLayout
