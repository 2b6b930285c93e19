/** Every series has a pattern as well as a colour, so that it is told apart without colours and on a grey print. */
export type Series = 'leaf' | 'gold' | 'lacquer' | 'lotus' | 'water'

/** The patterns of one drawing; `id` keeps those of several drawings on a page apart. */
export const ChartFills = ({ id }: { id: string }) => (
  <defs>
    <pattern id={`${id}-leaf`} width="8" height="8" patternUnits="userSpaceOnUse">
      <path d="M0 0h8v8H0z" fill="var(--color-leaf)" />
    </pattern>
    <pattern
      id={`${id}-gold`}
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d="M0 0h7v7H0z" fill="var(--color-amber-tint)" />
      <path d="M0 0h3v7H0z" fill="var(--color-gold)" />
    </pattern>
    <pattern id={`${id}-lacquer`} width="8" height="8" patternUnits="userSpaceOnUse">
      <path d="M0 0h8v8H0z" fill="var(--color-lacquer)" />
      <path d="M0 0l8 8M8 0L0 8" stroke="var(--color-lacquer-tint)" strokeWidth="1" />
    </pattern>
    <pattern id={`${id}-lotus`} width="8" height="8" patternUnits="userSpaceOnUse">
      <path d="M0 0h8v8H0z" fill="var(--color-lotus-tint)" />
      <circle cx="4" cy="4" r="2.4" fill="var(--color-lotus-deep)" />
    </pattern>
    <pattern id={`${id}-water`} width="6" height="6" patternUnits="userSpaceOnUse">
      <path d="M0 0h6v6H0z" fill="var(--color-water-tint)" />
      <path d="M0 1.5h6" stroke="var(--color-water)" strokeWidth="2.4" />
    </pattern>
  </defs>
)

/** The outline that closes a pattern against the paper. */
export const strokes: Readonly<Record<Series, string>> = {
  leaf: 'var(--color-leaf-deep)',
  gold: 'var(--color-gold)',
  lacquer: 'var(--color-lacquer-deep)',
  lotus: 'var(--color-lotus-deep)',
  water: 'var(--color-water)',
}

export const fillOf = (id: string, series: Series): string => `url(#${id}-${series})`

/** A small square of the pattern, before its name in a legend. */
export const Swatch = ({ id, series }: { id: string; series: Series }) => (
  <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 shrink-0">
    <rect
      x="0.5"
      y="0.5"
      width="15"
      height="15"
      fill={fillOf(id, series)}
      stroke={strokes[series]}
      data-mark=""
    />
  </svg>
)
