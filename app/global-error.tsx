'use client'

import './globals.css'
import { Fault, referenceOf } from './Fault.tsx'
import { fontClasses } from './fonts.ts'

/** Stands in for the whole document when even its layout failed, so it brings everything that it needs. */
const GlobalError = ({ error, retry }: { error: unknown; retry: () => void }) => (
  <html lang="vi" className={fontClasses}>
    <body>
      <title>Sự cố · Một Cửa Tư Pháp</title>
      <main>
        <Fault reference={referenceOf(error)} retry={retry} />
      </main>
    </body>
  </html>
)

export default GlobalError
