import type { ReactNode } from 'react'
import { SiteShell } from '#components/shell/SiteShell.tsx'

const PublicLayout = ({ children }: { children: ReactNode }) => <SiteShell>{children}</SiteShell>

export default PublicLayout
