import type { ReactNode } from 'react'
import { Lotus } from './Lotus.tsx'

type Props = {
  /** What is not there, said kindly. */
  title: string
  children?: ReactNode
  action?: ReactNode
  /** Still water when there is nothing to do; an open door when there is something to begin. */
  picture?: 'pond' | 'door'
}

/** Nothing here is a state too: it says why, and what could be done next. */
export const EmptyState = ({ title, children, action, picture = 'pond' }: Props) => (
  <div className="flex flex-col items-center rounded-sheet border border-rule border-dashed px-6 py-10 text-center">
    {picture === 'pond' ? <Pond /> : <Door />}
    <p className="mt-4 font-semibold text-lg">{title}</p>
    {children && <div className="mt-1 max-w-question text-ink-soft">{children}</div>}
    {action && <div className="mt-5">{action}</div>}
  </div>
)

const Pond = () => (
  <svg aria-hidden="true" viewBox="0 0 200 96" className="h-24 w-auto">
    <path d="M12 76h176M40 86h120M70 95h60" stroke="var(--color-gold)" strokeWidth="1" />
    <ellipse cx="62" cy="72" rx="34" ry="9" fill="var(--color-leaf-tint)" stroke="var(--color-leaf)" />
    <path d="M62 72L44 66M62 72l24-5M62 72l-8 8M62 72l14 7" stroke="var(--color-leaf)" strokeWidth="0.8" />
    <ellipse cx="146" cy="78" rx="26" ry="7" fill="var(--color-leaf-tint)" stroke="var(--color-leaf)" />
    <path d="M104 76V52" stroke="var(--color-leaf)" strokeWidth="2" />
    <Lotus x={104} y={54} scale={1.15} />
  </svg>
)

const Door = () => (
  <svg aria-hidden="true" viewBox="0 0 200 112" className="h-28 w-auto">
    <path d="M72 88l-52 22h160l-52-22z" fill="var(--color-amber-tint)" />
    <path
      d="M64 14h72v74H64z"
      fill="var(--color-amber-tint)"
      stroke="var(--color-lacquer-deep)"
      strokeWidth="4"
    />
    <path d="M66 16L44 24v74l22-10zM134 16l22 8v74l-22-10z" fill="var(--color-lacquer)" />
    <path
      d="M50 32l10-3.5v20l-10 2.5zM50 58l10-2v28l-10 4zM150 32l-10-3.5v20l10 2.5zM150 58l-10-2v28l10 4z"
      fill="none"
      stroke="var(--color-gold-bright)"
    />
    <Lotus x={100} y={86} scale={0.9} />
    <path d="M64 88h72" stroke="var(--color-gold)" strokeWidth="2" />
  </svg>
)
