import type { ReactNode } from 'react'

export type Tone = 'plain' | 'leaf' | 'lacquer' | 'lotus' | 'amber' | 'water'

const tones: Readonly<Record<Tone, string>> = {
  plain: 'border-edge bg-sheet text-ink-soft',
  leaf: 'border-leaf bg-leaf-tint text-leaf-deep',
  lacquer: 'border-lacquer bg-lacquer-tint text-lacquer-deep',
  lotus: 'border-lotus-deep bg-lotus-tint text-lotus-deep',
  amber: 'border-amber bg-amber-tint text-amber',
  water: 'border-water bg-water-tint text-water',
}

/** A word about a thing. The word says it; the mark and the colour only help. */
export const Tag = ({
  tone = 'plain',
  mark,
  children,
}: {
  tone?: Tone
  mark?: ReactNode
  children: ReactNode
}) => (
  <span
    className={`inline-flex items-center gap-1.5 whitespace-nowrap rounded-full border px-2.5 py-0.5 font-semibold text-sm leading-snug ${tones[tone]}`}
  >
    {mark}
    {children}
  </span>
)
