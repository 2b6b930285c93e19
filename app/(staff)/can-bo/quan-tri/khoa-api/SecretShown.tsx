import type { ReactNode } from 'react'
import { Notice } from '#components/ui/Notice.tsx'

type Props = { title: string; secret: string; children?: ReactNode }

/** A secret, for the few minutes in which whoever made it can note it down. */
export const SecretShown = ({ title, secret, children }: Props) => (
  <Notice kind="warning" title={title}>
    <p>
      <code className="select-all break-all text-base">{secret}</code>
    </p>
    <p>Chuyển cho người quản trị hệ thống kia qua kênh an toàn. Hệ thống này không giữ lại khóa.</p>
    {children}
  </Notice>
)
