import type { ComponentPropsWithoutRef } from 'react'
import { type ButtonLook, buttonLook } from './button-look.ts'
import { Icon, type IconName } from './Icon.tsx'

type Props = Omit<ComponentPropsWithoutRef<'button'>, 'className' | 'style'> & {
  look?: ButtonLook
  /** Fills the line on a telephone. */
  wide?: boolean
  icon?: IconName
}

/** Does something. It submits its form unless told otherwise, as a button without JavaScript does. */
export const Button = ({
  look = 'primary',
  wide = false,
  icon,
  children,
  type = 'submit',
  ...rest
}: Props) => (
  <button {...rest} type={type} className={buttonLook(look, wide)}>
    {icon && <Icon name={icon} />}
    {children}
  </button>
)
