import type { ReactNode } from 'react'
import { Lotus } from './Lotus.tsx'

type Props = {
  /** A door that is shut (nothing here), one without its light (a fault of ours), or one that stands open (done). */
  door: 'shut' | 'dark' | 'open'
  title: string
  children?: ReactNode
  actions?: ReactNode
}

/** A page that is one state: not found, out of order, done. What happened, what it means, what to do. */
export const StatePage = ({ door, title, children, actions }: Props) => (
  <div className="mx-auto grid max-w-page items-center gap-x-12 gap-y-6 px-4 pt-10 sm:px-6 md:grid-cols-[auto_1fr] md:pt-16">
    <svg aria-hidden="true" viewBox="0 0 200 240" className="h-44 w-auto sm:h-60">
      {door === 'open' && <path d="M52 208L4 240h192l-48-32z" fill="var(--color-amber-tint)" />}
      <path
        d="M48 40h104v168H48z"
        fill={
          door === 'open'
            ? 'var(--color-amber-tint)'
            : door === 'dark'
              ? 'var(--color-night)'
              : 'var(--color-shade)'
        }
        stroke="var(--color-lacquer-deep)"
        strokeWidth="8"
      />
      <path d="M24 36q12 0 18-16h116q6 16 18 16-6 12-18 12H42q-12 0-18-12z" fill="var(--color-night-lift)" />
      <path d="M44 24h112" stroke="var(--color-gold-bright)" strokeWidth="2" />
      {door === 'shut' ? <ShutLeaves /> : <OpenLeaves />}
      {door === 'open' && <Lotus x={100} y={206} scale={1.7} />}
      <path d="M40 210h120" stroke="var(--color-gold)" strokeWidth="3" />
    </svg>
    <div>
      <h1 className="font-semibold font-serif text-3xl">{title}</h1>
      {children && <div className="mt-3 max-w-reading space-y-3 text-lg leading-snug">{children}</div>}
      {actions && <div className="mt-6 flex flex-wrap gap-3">{actions}</div>}
    </div>
  </div>
)

const ShutLeaves = () => (
  <>
    <path d="M52 44h47v162H52zM101 44h47v162h-47z" fill="var(--color-lacquer)" />
    <path
      d="M59 54h33v56H59zM108 54h33v56h-33zM70 54v56M81 54v56M119 54v56M130 54v56M59 122h33v72H59zM108 122h33v72h-33z"
      fill="none"
      stroke="var(--color-gold-bright)"
      strokeWidth="1.5"
    />
    <circle cx="95" cy="116" r="3" fill="var(--color-gold-bright)" />
    <circle cx="105" cy="116" r="3" fill="var(--color-gold-bright)" />
  </>
)

const OpenLeaves = () => (
  <>
    <path d="M48 44L18 58v172l30-22zM152 44l30 14v172l-30-22z" fill="var(--color-lacquer)" />
    <path
      d="M25 68l16-6v52l-16 5zM25 132l16-5v68l-16 9zM175 68l-16-6v52l16 5zM175 132l-16-5v68l16 9z"
      fill="none"
      stroke="var(--color-gold-bright)"
      strokeWidth="1.5"
    />
  </>
)
