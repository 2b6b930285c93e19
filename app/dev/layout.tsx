import type { ReactNode } from 'react'
import { Site } from '#app/_site/Site.tsx'

const DevLayout = ({ children }: { children: ReactNode }) => <Site>{children}</Site>

export default DevLayout
