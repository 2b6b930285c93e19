import type { ReactNode } from 'react'
import { type ButtonLook, buttonLook } from './button-look.ts'
import { Icon, type IconName } from './Icon.tsx'

type Props = {
  href: string
  look?: ButtonLook
  wide?: boolean
  icon?: IconName
  /** Drawn after the words, for what leads onward. */
  onward?: boolean
  /** A file to keep rather than a page to visit. */
  download?: boolean
  children: ReactNode
}

/** Leads somewhere, and looks like a button because it is the main way on. */
export const ButtonLink = ({
  href,
  look = 'primary',
  wide = false,
  icon,
  onward,
  download,
  children,
}: Props) => (
  <a href={href} download={download} className={buttonLook(look, wide)}>
    {icon && <Icon name={icon} />}
    {children}
    {onward && <Icon name="arrowRight" />}
  </a>
)
