import type { ReactNode } from 'react'

type Props = {
  href: string
  title: string
  children?: ReactNode
}

/** A link drawn as a small door: it opens a little further under the hand, and light comes out. */
export const DoorLink = ({ href, title, children }: Props) => (
  <a
    href={href}
    className="group flex items-start gap-5 rounded-sheet border border-rule bg-sheet p-5 shadow-sheet transition-shadow hover:border-gold hover:shadow-lift"
  >
    <svg aria-hidden="true" viewBox="0 0 44 64" className="h-16 w-11 shrink-0">
      <path
        d="M4 2h36v58H4z"
        fill="var(--color-amber-tint)"
        stroke="var(--color-lacquer-deep)"
        strokeWidth="3"
      />
      <path d="M0 62h44" stroke="var(--color-gold)" strokeWidth="2" />
      <g className="origin-left transition-transform duration-300 group-hover:scale-x-50 group-focus-visible:scale-x-50">
        <path d="M5 3.5h26v55L5 58.5z" fill="var(--color-lacquer)" />
        <path d="M10 9h16v18H10zM10 33h16v20H10z" fill="none" stroke="var(--color-gold-bright)" />
        <path d="M15.3 9v18M20.6 9v18" stroke="var(--color-gold-bright)" />
      </g>
    </svg>
    <span className="min-w-0">
      <span className="block font-semibold text-leaf text-lg leading-snug underline decoration-1 underline-offset-4 group-hover:text-leaf-deep group-hover:decoration-2">
        {title}
      </span>
      {children && <span className="mt-1.5 block text-base text-ink-soft leading-snug">{children}</span>}
    </span>
  </a>
)
