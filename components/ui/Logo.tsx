import { Lotus } from './Lotus.tsx'

/** The sign: two lacquer leaves of a door standing open, light inside, a lotus on the threshold. */
export const Logo = ({ className = 'h-11 w-11' }: { className?: string }) => (
  <svg aria-hidden="true" viewBox="0 0 48 48" className={`shrink-0 ${className}`}>
    <path d="M4 6.5L24 1.5l20 5v3H4z" fill="var(--color-lacquer-deep)" />
    <path d="M11 9.5h26V43H11z" fill="var(--color-amber-tint)" />
    <path d="M17 9.5h14V43H17z" fill="var(--color-sheet)" />
    <path d="M13 9.5L5 12v34l8-3z" fill="var(--color-lacquer)" />
    <path d="M35 9.5l8 2.5v34l-8-3z" fill="var(--color-lacquer)" />
    <path
      d="M7 15.5l4-1.2v9.2l-4 .8zM7 28l4-.8v12l-4 1.5zM41 15.5l-4-1.2v9.2l4 .8zM41 28l-4-.8v12l4 1.5z"
      fill="none"
      stroke="var(--color-gold-bright)"
      strokeWidth="0.9"
    />
    <Lotus x={24} y={41.5} scale={0.5} />
    <path d="M11 43h26" stroke="var(--color-gold)" strokeWidth="1.6" />
  </svg>
)
